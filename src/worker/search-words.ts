import {plainLetters} from '../applications/plain-letters';
import type {Card} from '../contract';

const most = 60;

/** The words an application is found by: of its employer, its role and the people. */
export const searchWords = ({employer, role, people}: Pick<Card, 'employer' | 'role' | 'people'>): string[] =>
  wordsOf([employer, role, ...people.map(({name}) => name)].join(' '));

/** The words of a text in plain letters, each once, at most sixty. */
export const wordsOf = (text: string): string[] =>
  [...new Set(plainLetters(text).split(/[^\p{L}\p{N}]+/u))].filter(word => word !== '').slice(0, most);

/** Has each of these words a word that begins with it? */
export const holdsAll = (words: readonly string[], sought: readonly string[]): boolean =>
  sought.every(beginning => words.some(word => word.startsWith(beginning)));
