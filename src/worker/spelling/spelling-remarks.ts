import type {DraftRemark} from '../../contract';
import {say} from '../../say/say';
import type {QuotedSlip} from '../../spelling/slip';

/** Slips as the strip says them. */
export const spellingRemarks = (slips: readonly QuotedSlip[]): DraftRemark[] =>
  slips.map(({is, quote, mend}) => ({check: 'spelling', quote, because: becauseOf(is, quote), mend}));

function becauseOf(is: QuotedSlip['is'], quote: string): string {
  if (is === 'twice') return say('checks.twice');
  return is === 'word' ? say('checks.misspelt', {word: quote}) : say('checks.grammar', {words: quote});
}
