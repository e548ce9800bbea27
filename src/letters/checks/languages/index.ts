import type {CheckWords} from '../check-words';
import {english} from './en';

const languages: Readonly<Record<string, CheckWords>> = {en: english};

/** How letters in that language say things; English where it is not known. */
export const wordsOf = (language: string): CheckWords => languages[language] ?? english;
