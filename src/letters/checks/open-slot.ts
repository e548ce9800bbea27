import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';

// "[1]" and "[sic]" are no slots, nor is a "{x}" of code: a slot names what belongs there.
const slots = [
  /\[(?!sic\]|link\]|image|cid:|https?:)[A-Za-z][A-Za-z '/_-]{2,40}\]/,
  /\{\{?[A-Za-z][A-Za-z _-]{3,40}\}\}?/,
  /<(?:name|company|date|topic|role|position|employer)>/i,
  /_{3,80}/,
  /\bX{3,10}\b/,
];

/** A place of the letter that is still to be filled in. */
export function openSlot({greeting, body}: DraftSeen): Finding | null {
  if (greeting !== null && /^(?:dear|hi|hello)\s*,$/i.test(greeting.trim()))
    return {quote: greeting.trim(), because: say('checks.openSlot')};
  const bare = /^(?:dear|hi|hello) ?,/i.exec(body);
  const quote = slots.map(slot => slot.exec(`${greeting ?? ''}\n${body}`)?.[0]).find(Boolean) ?? bare?.[0];
  return quote === undefined ? null : {quote, because: say('checks.openSlot')};
}
