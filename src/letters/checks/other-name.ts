import {sayList} from '../../say/dates';
import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';
import {en} from './languages/en';

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}-]/gu, '');

/**
 * The greeting names nobody of this conversation. Silent where no name is known, and for initials and short forms of a known name.
 */
export function otherName({greeting, people}: DraftSeen): Finding | null {
  const named = en.greeting.exec(greeting ?? '')?.[1];
  if (named === undefined || people.length === 0 || en.everybody.test(named) || /[[{_]/.test(named))
    return null;
  const words = named.split(/[\s/&]+/).filter(word => /^\p{Lu}/u.test(word) && !en.title.test(word));
  const known = people.flatMap(name => name.split(/\s+/)).map(plain);
  const strange = words.filter(word => !known.some(name => isNameFor(plain(word), name)));
  if (words.length === 0 || strange.length < words.length) return null;
  const first = people.length === 1 ? people[0]?.split(/\s+/)[0] : undefined;
  const opening = greeting?.split(' ')[0];
  return {
    quote: (greeting ?? '').replace(/[,!:]+\s*$/, ''),
    because: say('checks.otherName', {people: sayList(people)}),
    ...(first && opening && words.length === 1 ? {mend: `${opening} ${first}`} : {}),
  };
}

/** The written name is the known one, its initial, its beginning or end ("Alex", "Beth"), a pet form ("Danny") or a usual short form. */
const isNameFor = (word: string, name: string): boolean =>
  word === name ||
  name.startsWith(word) ||
  (word.length >= 3 && name.endsWith(word)) ||
  isPetForm(word, name) ||
  (en.shortForms.get(word)?.includes(name) ?? false);

function isPetForm(word: string, name: string): boolean {
  const stem = word.replace(/(?:ie|ey|y)$/, '').replace(/(.)\1$/, '$1');
  return stem !== word && stem.length >= 3 && name.startsWith(stem);
}
