import type {OwnLetter} from '../../domain/own-letter';
import {say} from '../../say/say';
import {letterLanguages} from '../letter-languages';
import {tones} from '../letter-text';
import {occasions} from '../occasions';
import {slotNames} from '../slots';

export interface FieldFault {
  field: keyof OwnLetter;
  /** Within `text`, counted from 0. */
  lineOfText: number;
  reason: string;
}

const longest = {title: 80, subject: 200, text: 6_000} as const;
// Control characters, and those that turn the direction of what follows: what one sees would not be what is sent.
const unseen = /[^\P{Cc}\t]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Everything that keeps a letter from being used; empty for a good one. The letter may hold whatever a file held. */
export function faultsOf(letter: OwnLetter): FieldFault[] {
  return [
    ...(occasions.some(({id}) => id === letter.for)
      ? []
      : [fault('for', say('ownLetters.for', {found: cut(letter.for)}))]),
    ...languageFaults(letter),
    ...textFaults('title', letter.title ?? '–'),
    ...textFaults('subject', letter.subject),
    ...textFaults('text', letter.text),
    ...(letter.title !== null && letter.title.trim() === ''
      ? [fault('title', say('ownLetters.emptyTitle'))]
      : []),
    ...(letter.text.trim() === '' ? [fault('text', say('ownLetters.empty'))] : []),
  ];
}

function languageFaults({language, tone, terms}: OwnLetter): FieldFault[] {
  const found = letterLanguages.find(one => one.language === language);
  const known = letterLanguages.map(one => one.language).join(', ');
  if (!found) return [fault('language', say('ownLetters.language', {found: cut(language), known}))];
  const allowed = tones.filter(one => found.tones.includes(one));
  return [
    ...(allowed.includes(tone)
      ? []
      : [fault('tone', say('ownLetters.tone', {found: cut(tone), known: allowed.join(', ')}))]),
    ...(terms === undefined || terms === 'polite' || terms === 'familiar'
      ? []
      : [fault('terms', say('ownLetters.terms', {found: cut(terms)}))]),
  ];
}

/** Each line on its own, so that the fault names the right one. */
function textFaults(field: 'title' | 'subject' | 'text', words: string): FieldFault[] {
  if (words.length > longest[field]) return [fault(field, say('ownLetters.long', {most: longest[field]}))];
  return words.split('\n').flatMap((line, at) => {
    if (unseen.test(line)) return [fault(field, say('ownLetters.unseen'), at)];
    return field === 'title' ? [] : slotFaults(field, line, at);
  });
}

function slotFaults(field: 'subject' | 'text', line: string, at: number): FieldFault[] {
  const names = [...line.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name);
  const unknown = names.filter(name => !slotNames.some(known => known === name));
  const known = slotNames.join(', ');
  return [
    ...unknown.map(name => fault(field, say('ownLetters.slot', {found: `{${cut(name)}}`, known}), at)),
    ...(/[{}]/.test(line.replace(/\{\w*\}/g, '')) ? [fault(field, say('ownLetters.brace'), at)] : []),
  ];
}

const fault = (field: keyof OwnLetter, reason: string, lineOfText = 0): FieldFault => ({
  field,
  lineOfText,
  reason,
});
const cut = (piece: string): string => (piece.length > 40 ? `${piece.slice(0, 40)}…` : piece);
