import {describe, expect, it} from 'vitest';
import type {Letter} from '../contract';
import {finishedText, matchingLetters, openSlots, slotsOf} from './filled-letter';

const slot = (name: string) => ({slot: name, label: name, hint: ''});
const letter = (title: string, ...body: Letter['body']): Letter => ({
  id: title,
  step: 'thank-you',
  title,
  because: '',
  suggested: false,
  language: 'en',
  subject: '',
  body,
});
const thanks = letter(
  'Thank-you note',
  'Dear ',
  slot('name'),
  ',\nthank you. ',
  slot('point'),
  ' Yours, ',
  slot('name'),
);

describe('a letter with slots', () => {
  it('names each slot once', () => {
    expect(slotsOf(thanks).map(({slot}) => slot)).toEqual(['name', 'point']);
  });
  it('is not finished while one is open or blank', () => {
    expect(finishedText(thanks, {name: 'Maya'})).toBeNull();
    expect(finishedText(thanks, {name: 'Maya', point: '  '})).toBeNull();
    expect(openSlots(thanks, {name: 'Maya', point: '  '}).map(({slot}) => slot)).toEqual(['point']);
  });
  it('reads as one text when all are filled', () => {
    expect(finishedText(thanks, {name: ' Maya', point: 'It was fun.'})).toBe(
      'Dear Maya,\nthank you. It was fun. Yours, Maya',
    );
  });
});

describe('matchingLetters', () => {
  const letters = [thanks, letter('Enquiry after a promised date'), letter('Réponse à une offre')];
  it.each([
    ['', 3],
    ['thank', 1],
    ['date enq', 1],
    ['reponse', 1],
    ['nothing', 0],
  ])('"%s" finds %i', (typed, count) => {
    expect(matchingLetters(letters, typed)).toHaveLength(count);
  });
});
