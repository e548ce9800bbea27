import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';
import {wordsOf} from './languages';
import {sentencesJoined} from './phrases';

/** Speaks of something attached, and nothing is. A link to it counts as sent; silent where what is attached cannot be seen. */
export function attachmentMissing({language, sentences, attachments, body}: DraftSeen): Finding | null {
  if (attachments === null || attachments > 0 || /https?:\/\//.test(body)) return null;
  const {attached, notAttached} = wordsOf(language);
  const quote = sentences.find(sentence => {
    const {text} = sentencesJoined([sentence]);
    return attached.areIn(text) && !notAttached.areIn(text);
  });
  return quote === undefined ? null : {quote, because: say('checks.attachmentMissing')};
}
