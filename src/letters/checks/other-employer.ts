import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';

/** Names another employer of the user's, as a whole and as it is written, and not this one beside it as a reason (an offer). */
export function otherEmployer({sentences, employer, otherEmployers}: DraftSeen): Finding | null {
  if (employer === null) return null;
  for (const other of otherEmployers) {
    if (other.length < 3 || employer.toLowerCase().includes(other.toLowerCase())) continue;
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])${other.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
      'u',
    );
    const quote = sentences.find(sentence => whole.test(sentence) && !/\boffer\b/i.test(sentence));
    if (quote !== undefined) return {quote, because: say('checks.otherEmployer', {employer}), mend: employer};
  }
  return null;
}
