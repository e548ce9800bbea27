import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';
import {en} from './languages/en';

/** Speaks of something attached, and nothing is. A link to it counts as sent. */
export function attachmentMissing({sentences, attachments, body}: DraftSeen): Finding | null {
  if (attachments > 0 || /https?:\/\//.test(body)) return null;
  const quote = sentences.find(
    sentence => en.attached.test(sentence) && !/\b(?:you|your)\b.{0,20}\battached\b/i.test(sentence),
  );
  return quote === undefined ? null : {quote, because: say('checks.attachmentMissing')};
}
