import {describe, expect, it} from 'vitest';
import type {Card} from '../contract';
import {matchingCards} from './matching-cards';

const card = (employer: string | null, role: string | null, name: string | null): Card => ({
  application: `${employer}`,
  conversation: {webmail: 'gmail', account: 'jo@example.org', key: '1'},
  employer,
  role,
  stage: 'applied',
  people: [{name, address: null}],
  step: null,
  upcoming: null,
  writes: false,
  seenAt: null,
  undoable: null,
  timeZone: 'UTC',
  now: 0,
});
const cards = [
  card('Café Élan', 'Chef de rang', null),
  card('Acme', 'Data Analyst', 'Maya Chen'),
  card(null, null, null),
];

describe('a search among applications', () => {
  it.each([
    ['', ['Café Élan', 'Acme', null]],
    ['cafe', ['Café Élan']],
    ['CHEN data', ['Acme']],
    ['chen chef', []],
    ['null', []],
  ])('%j finds %j', (typed, found) => {
    expect(matchingCards(cards, typed).map(({employer}) => employer)).toEqual(found);
  });
});
