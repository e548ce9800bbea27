import type {SentenceKey} from '../../say/say';
import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';
import {en} from './languages/en';

const inWords =
  (patterns: readonly RegExp[], because: SentenceKey, except?: RegExp) =>
  ({sentences}: DraftSeen): Finding | null => {
    const quote = sentences.find(
      (sentence, at) =>
        patterns.some(pattern => pattern.test(sentence)) &&
        // A reason often has the sentence before or after to itself.
        !except?.test(`${sentences[at - 1] ?? ''} ${sentence} ${sentences[at + 1] ?? ''}`),
    );
    return quote === undefined ? null : {quote, because: say(because)};
  };

/** Blames for silence or delay. */
export const accusing = inWords(en.accusing, 'checks.accusing');
/** Begs, or pities oneself. */
export const pleading = inWords(en.pleading, 'checks.pleading');
/** Presses for an answer; a deadline with a reason of its own is fine. */
export const pestering = inWords(en.pressing, 'checks.pestering', en.reason);

const contests = inWords(en.arguing, 'checks.arguing');
/** Contests a rejection; without one there is nothing to contest. */
export const arguing = (draft: DraftSeen): Finding | null => (draft.rejected ? contests(draft) : null);
