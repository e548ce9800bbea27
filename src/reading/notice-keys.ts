import {notice as de} from './languages/de/notice';
import {notice as en} from './languages/en/notice';
import {notice as es} from './languages/es/notice';
import {notice as fr} from './languages/fr/notice';
import {notice as it} from './languages/it/notice';
import {notice as nl} from './languages/nl/notice';
import {notice as pt} from './languages/pt/notice';

/** Letters of a word that count: endings change, and short keys are quick to look up. */
export const letters = 6;

const all = [en, de, fr, es, pt, it, nl];
const keysOf = (words: readonly string[]): string[] =>
  words
    .join(' ')
    .split(' ')
    .map(word => word.slice(0, letters));

/** Of each language the word that tells most often, the first, without its first letter, which may be a capital. */
export const commonest: readonly string[] = [
  ...new Set(all.map(({telling}) => telling.slice(1, telling.indexOf(' ')))),
];

/** What comes of both: a key that tells is no mere hint. */
const kinds = new Map([
  ...keysOf(all.map(words => words.hinting)).map(key => [key, ' '] as const),
  ...keysOf(all.map(words => words.telling)).map(key => [key, '! '] as const),
]);

/**
 * Each word's first letters, of all languages, by the first of them: the others stand there after a space, followed by `!` where they
 * tell. The build puts the result here instead of the words.
 */
export const keys: Readonly<Record<string, string>> = sorted();

function sorted(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, kind] of kinds)
    found[key.charAt(0)] = `${found[key.charAt(0)] ?? ' '}${key.slice(1)}${kind}`;
  return found;
}
