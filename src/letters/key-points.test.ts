import {expect, it} from 'vitest';
import {keyPointsFor} from './key-points';
import {luis, maya} from './testing/samples';

it.each<[string, string[], (string | null)[]]>([
  [
    'a point that begins with a name is theirs',
    ['Luis: the warehouse.', 'Maya – the tests'],
    ['the tests', 'the warehouse'],
  ],
  ['so is one that mentions them', ['what Luis built in Lisbon'], [null, 'what Luis built in Lisbon']],
  ['the others are dealt out in turn', ['the tests', 'the warehouse'], ['the tests', 'the warehouse']],
  [
    'around those that belong to somebody',
    ['Maya Chen: the tests', 'the warehouse'],
    ['the tests', 'the warehouse'],
  ],
  ['nobody gets what another said', ['the tests'], ['the tests', null]],
  ['a name within another word is none', ['Mayaland', 'Luisa’s plan'], ['Mayaland', 'Luisa’s plan']],
  ['nothing noted', [], [null, null]],
])('%s', (_what, points, expected) => {
  expect(keyPointsFor([maya, luis], points)).toEqual(expected);
});
