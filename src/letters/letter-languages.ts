import {german} from './de/language';
import {english} from './en/language';
import type {LetterLanguage} from './letter-language';

/** The languages letters are written in. */
export const letterLanguages: readonly LetterLanguage[] = [english, german];

export {english};
