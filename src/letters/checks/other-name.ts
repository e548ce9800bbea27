import {sayList} from '../../say/dates';
import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';
import type {CheckWords} from './check-words';
import {wordsOf} from './languages';
import {literal} from './literal';
import {isFirstName, isMisspelt, isSameName, plainName} from './names';

/** Greets somebody who is not in this conversation, or misspells one who is, in the greeting or later. Silent where no name is known. */
export function otherName(draft: DraftSeen): Finding | null {
  const words = wordsOf(draft.language);
  const people = draft.people.map(partsOf).filter(({parts}) => parts.length > 0);
  if (people.length === 0) return null;
  return greetedWrongly(draft, people, words) ?? misspeltInText(draft, people);
}

interface Known {
  name: string;
  /** As written, without titles. */
  parts: string[];
}

const partsOf = (name: string): Known => ({
  name,
  parts: name
    .replace(/\(.*?\)/g, ' ')
    .split(/[\s,]+/)
    .filter(part => /\p{L}{2}/u.test(part)),
});

function greetedWrongly({greeting, people: names}: DraftSeen, people: Known[], words: CheckWords) {
  const named = words.opening.exec(greeting ?? '')?.[1]?.trim();
  if (named === undefined || words.everybody.test(named) || /[[{<_]/.test(named)) return null;
  const quote = (greeting ?? '').replace(/[,!:.\s]+$/, '');
  for (const one of named.split(/\s*(?:,|&|\/|\+| and | und | et | y | e | en | ja )\s*/i)) {
    const all = one.split(/\s+/).filter(word => /^\p{Lu}/u.test(word));
    const written = all.filter(word => !words.title.test(word));
    const [wrong] = written.filter(word => !people.some(person => isPartOf(word, person, all.length, words)));
    if (
      wrong === undefined ||
      (written.length > 1 &&
        !closeTo(wrong, people) &&
        written.some(word => word !== wrong && people.some(person => isPartOf(word, person, 1, words))))
    )
      continue;
    const right = closeTo(wrong, people) ?? firstOfOnly(people, written, all);
    return {
      quote,
      because: say('checks.otherName', {people: sayList(names)}),
      ...(right ? {mend: quote.replace(wrong, () => right)} : {}),
    };
  }
  return null;
}

/** With a title only the whole surname will do; alone or in front, a first name has many forms. */
function isPartOf(word: string, {parts}: Known, written: number, {shortForms}: CheckWords): boolean {
  const plain = plainName(word);
  if (/^\p{Lu}\.?$/u.test(word)) return parts.some(part => plainName(part).startsWith(plain));
  return parts.some((part, at) => {
    const known = plainName(part);
    if (isSameName(word, part) || known.split('-').includes(plain) || plain.split('-').includes(known))
      return true;
    const isFirst = at === 0 || at < parts.length - 1;
    return isFirst && written === 1 && isFirstName(plain, known, shortForms);
  });
}

const closeTo = (word: string, people: Known[]): string | undefined =>
  people.flatMap(({parts}) => parts).find(part => isMisspelt(plainName(word), plainName(part)));

/** The only person's first name, or after a title the surname. */
function firstOfOnly(people: Known[], written: string[], all: string[]): string | undefined {
  const [only, ...others] = people;
  if (!only || others.length > 0 || written.length !== 1) return undefined;
  return all.length > written.length ? only.parts.at(-1) : only.parts[0];
}

/** "Maya Chan" where Maya Chen is known: the first name is right, so the other is a slip. */
function misspeltInText({body, people: names}: DraftSeen, people: Known[]): Finding | null {
  for (const {parts} of people) {
    const [first, ...rest] = parts;
    const last = rest.at(-1);
    if (first === undefined || last === undefined) continue;
    const written = new RegExp(`(?<!\\p{L})${literal(first)} (\\p{Lu}[\\p{L}'-]{2,40})`, 'u').exec(body);
    const word = written?.[1];
    if (!written || word === undefined || people.some(known => known.parts.includes(word))) continue;
    if (isMisspelt(plainName(word), plainName(last)))
      return {
        quote: written[0],
        because: say('checks.otherName', {people: sayList(names)}),
        mend: `${first} ${last}`,
      };
  }
  return null;
}
