import {notice as de} from './languages/de/notice';
import {notice as en} from './languages/en/notice';
import {notice as es} from './languages/es/notice';
import {notice as fr} from './languages/fr/notice';
import {notice as it} from './languages/it/notice';
import {notice as nl} from './languages/nl/notice';
import {notice as pt} from './languages/pt/notice';

/** Letters of a word that count: endings change, and short keys are quick to look up. */
export const letters = 5;

const all = [en, de, fr, es, pt, it, nl];
const keysOf = (words: readonly string[]): string =>
  [
    ...new Set(
      words
        .join(' ')
        .split(' ')
        .map(word => word.slice(0, letters)),
    ),
  ]
    .sort()
    .join(' ');

/** Each word's first letters, of all languages, apart by a space. The build puts the result here instead of the words. */
export const telling = keysOf(all.map(words => words.telling));
export const hinting = keysOf(all.map(words => words.hinting));
