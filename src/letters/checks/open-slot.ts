import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';
import {wordsOf} from './languages';

// "[1]" and "[sic]" are no slots, nor is a "{x}" of code: a slot names what belongs there.
const slots = [
  /\[(?!sic\]|link\]|image|cid:|https?:)\p{L}[\p{L}\p{N} '’/_.,:-]{1,60}\]/u,
  /\[(?:\.{2,}|…|_+| {1,5})\]/,
  /\{\{?\s?\p{L}[\p{L}\p{N} '’/_.-]{2,40}\s?\}?\}/u,
  /<(?!https?|mailto)\p{L}[\p{L} '_-]{2,40}>/u,
  /%[A-Z][A-Z_ ]{2,30}%/,
  /_{3,80}/,
  /\bX{2,10}(?=[:./-]X|\b)(?:[:./-]X{1,10})*/,
  /\b(?:TO ?DO|TBD|TBC|FIX ?ME|INSERT [A-Z]{3,20})\b/,
  /\((?:insert|add|fill in|your) [\p{L} ]{3,40}\)/iu,
  /\?{3,20}|\blorem ipsum\b/i,
];

/** A place of the letter that is still to be filled in. */
export function openSlot({greeting, body, language}: DraftSeen): Finding | null {
  const first = greeting ?? body.split('\n')[0] ?? '';
  const bare = wordsOf(language).bareGreeting.exec(first)?.[0].trim();
  const quote = bare ?? slots.map(slot => slot.exec(`${greeting ?? ''}\n${body}`)?.[0]).find(Boolean);
  return quote === undefined ? null : {quote, because: say('checks.openSlot')};
}
