import {german} from './de/language';
import {english} from './en/language';
import {spanish} from './es/language';
import {french} from './fr/language';
import {italian} from './it/language';
import type {LetterLanguage} from './letter-language';
import {dutch} from './nl/language';
import {portuguese} from './pt/language';

/** The languages letters are written in. */
export const letterLanguages: readonly LetterLanguage[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
];

export {english};
