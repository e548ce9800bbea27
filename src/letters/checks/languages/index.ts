import type {CheckWords} from '../check-words';
import {german} from './de';
import {english} from './en';
import {spanish} from './es';
import {french} from './fr';
import {italian} from './it';
import {dutch} from './nl';
import {portuguese} from './pt';

const languages: Readonly<Record<string, CheckWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
};

/** How letters in that language say things; English where it is not known. */
export const wordsOf = (language: string): CheckWords => languages[language.slice(0, 2)] ?? english;

/** The only language whose letters open so; null where several do, or none. */
export function languageOfGreeting(greeting: string): string | null {
  const [only, ...others] = Object.entries(languages).filter(
    ([, {opening, bareGreeting}]) => opening.test(greeting) || bareGreeting.test(greeting),
  );
  return only && others.length === 0 ? only[0] : null;
}
