import {describe, expect, it} from 'vitest';
import {en} from './en';
import type {Sentence, SentenceKey} from './say';
import {translatedTo, translationFor} from './translation';
import {translations} from './translations';

const formsOf = (sentence: Sentence): string[] =>
  typeof sentence === 'string' ? [sentence] : [sentence.one, sentence.other];

/** Of all forms together: the form for one may leave the number out. */
const parametersOf = (sentence: Sentence): string[] =>
  [
    ...new Set(formsOf(sentence).flatMap(form => [...form.matchAll(/\{(\w+)\}/g)].map(([name]) => name))),
  ].sort();

describe.each(translatedTo)('%s', language => {
  const sentences = Object.entries(translations[language]) as [SentenceKey, Sentence][];

  it('fills the same parameters as English', () => {
    const differing = sentences.filter(
      ([key, sentence]) => parametersOf(sentence).join() !== parametersOf(en[key]).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('never raises its voice, and leaves nothing empty', () => {
    const loud = sentences.filter(([, sentence]) =>
      formsOf(sentence).some(form => /[!¡]/.test(form) || form.trim() === ''),
    );
    expect(loud.map(([key]) => key)).toEqual([]);
  });
});

// What English gains, every language gains with it.

it.each(translatedTo)('%s says everything that English says', language => {
  expect(Object.keys(en).filter(key => !(key in translations[language]))).toEqual([]);
});

it('finds the language of a browser, whatever its country', () => {
  expect(['de-AT', 'pt_BR', 'FR', 'en-GB', 'ja', 'nl', ''].map(translationFor)).toEqual([
    'de',
    'pt',
    'fr',
    null,
    null,
    'nl',
    null,
  ]);
});
