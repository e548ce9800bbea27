import {describe, expect, it} from 'vitest';
import {nameInLetter, shortEmployer, shortRole} from './how-to-address';

describe('a name in a letter', () => {
  it.each<[string | null, string | undefined, ReturnType<typeof nameInLetter>]>([
    ['Maya Chen', undefined, {honorific: null, full: 'Maya Chen', first: 'Maya'}],
    ['Elizabeth Moor', 'Liz', {honorific: null, full: 'Liz', first: 'Liz'}],
    ['Maya Chen', 'Maya L. Chen', {honorific: null, full: 'Maya Chen', first: 'Maya'}],
    ['Dr. Maya Chen', undefined, {honorific: null, full: 'Dr. Maya Chen', first: null}],
    ['Frau Chen', undefined, {honorific: 'Frau', full: 'Frau Chen', first: null}],
    ['J. Chen', undefined, {honorific: null, full: 'J. Chen', first: null}],
    ['maya.chen', undefined, null],
    ['maya.chen@acme.example', undefined, null],
    ['Acme Talent Team', undefined, null],
    ['Acme', undefined, null],
    ['  ', undefined, null],
    [null, undefined, null],
  ])('%s, signing as %s', (name, signedAs, expected) => {
    expect(nameInLetter({name, address: 'maya.chen@acme.example'}, signedAs, 'Acme')).toEqual(expected);
  });
});

it.each([
  ['Acme GmbH', 'Acme'],
  ['Acme GmbH & Co. KG', 'Acme'],
  ['Acme, Inc.', 'Acme'],
  ['Ferrari S.p.A.', 'Ferrari'],
  ['Marks & Co', 'Marks & Co'],
  ['Inc', 'Inc'],
  ['Acme Analytics', 'Acme Analytics'],
])('%s is spoken of as %s', (employer, short) => {
  expect(shortEmployer(employer)).toBe(short);
});

it.each([
  ['Data Analyst (m/w/d)', 'Data Analyst'],
  ['Ingénieur logiciel (H/F)', 'Ingénieur logiciel'],
  ['Développeur H/F', 'Développeur'],
  ['Designer [all genders]', 'Designer'],
  ['Manager (Berlin)', 'Manager (Berlin)'],
  ['CI/CD Engineer', 'CI/CD Engineer'],
])('the role %s is spoken of as %s', (role, short) => {
  expect(shortRole(role)).toBe(short);
});
