import {notice as de} from './languages/de/notice';
import {notice as en} from './languages/en/notice';
import {notice as es} from './languages/es/notice';
import {notice as fr} from './languages/fr/notice';
import {notice as it} from './languages/it/notice';
import {notice as nl} from './languages/nl/notice';
import {notice as pt} from './languages/pt/notice';

/** Letters of a word that count: endings change, and short keys are quick to look up. */
const letters = 6;

const all = [en, de, fr, es, pt, it, nl];
const keysOf = (words: readonly string[]): string[] => [
  ...new Set(
    words
      .join(' ')
      .split(' ')
      .map(word => word.slice(0, letters)),
  ),
];

/** Of each language the word that tells most often, the first, without its first letter, which may be a capital. */
export const commonest: readonly string[] = [
  ...new Set(all.map(({telling}) => telling.slice(1, telling.indexOf(' ')))),
];

const tellingKeys = keysOf(all.map(words => words.telling));

/** The first letters of the words of all languages that tell, parted by spaces. The build puts the result here instead of the words. */
export const telling = tellingKeys.sort().join(' ');

/** Those of words that only hint: a key that tells is no mere hint. */
export const hinting = keysOf(all.map(words => words.hinting))
  .filter(key => !tellingKeys.includes(key))
  .sort()
  .join(' ');
