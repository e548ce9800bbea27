import {afterEach, expect, it} from 'vitest';
import {elapsedDay} from '../domain/instant';
import {sayDay, sayRelativeDay} from './dates';
import {speak} from './say';

const monday = Date.UTC(2026, 2, 2, 9);
const said = (language: string): string[] => {
  speak(language, {});
  return [1, 3, 8].map(days => sayRelativeDay(monday + days * elapsedDay, monday, 'Etc/UTC'));
};

afterEach(() => speak('en', {}));

it.each([
  ['en', ['tomorrow', 'Thursday', 'Tuesday, March 10']],
  ['es', ['mañana', 'el jueves', 'el martes 10 de marzo']],
  ['es-MX', ['mañana', 'el jueves', 'el martes 10 de marzo']],
  ['pt', ['amanhã', 'quinta-feira', 'terça-feira, 10 de março']],
])('names a day as it stands in a sentence of %s', (language, days) => {
  expect(said(language)).toEqual(days);
});

it.each([
  ['fr', 'dimanche 1er mars', 'samedi 21 mars'],
  ['de', 'Sonntag, 1. März', 'Samstag, 21. März'],
])('writes the first of a month as %s does', (language, first, another) => {
  speak(language, {});
  expect(sayDay(monday - elapsedDay, 'Etc/UTC')).toBe(first);
  expect(sayDay(monday + 19 * elapsedDay, 'Etc/UTC')).toBe(another);
});
