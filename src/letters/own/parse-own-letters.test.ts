import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {OwnLetter} from '../../domain/own-letter';
import {slotNames} from '../slots';
import {ownLettersFile} from './own-letters-file';
import {parseOwnLetters} from './parse-own-letters';

const letter: OwnLetter = {
  for: 'thank-you.first-round',
  title: 'My short thanks',
  language: 'en',
  tone: 'warm',
  subject: 'Thank you, {name}',
  text: 'Hi {name},\n\nthank you for {keyPoint}.\n\n{me}',
};

const file = (more: string, lines = `"Hi {name},", "{me}"`): string => `{
  "afterword": "letters",
  "version": 1,
  "letters": [
    {
      "for": "card",
      "language": "de",
      "tone": "formal",
      ${more}"subject": "",
      "text": [
        ${lines}
      ]
    }
  ]
}`;

describe('a file of letters', () => {
  it('comes back as it was shared', () => {
    const letters = [
      letter,
      {...letter, title: null, language: 'de', tone: 'formal', terms: 'familiar'} as const,
    ];
    expect(parseOwnLetters(ownLettersFile(letters))).toEqual({ok: true, letters});
  });

  it('is written for people: a line of a letter is a line of the file', () => {
    expect(ownLettersFile([letter]).split('\n')).toContain('        "thank you for {keyPoint}.",');
  });

  it.each<[string, string, number, RegExp]>([
    ['nothing', '', 1, /ends in the middle/],
    ['no JSON', 'Dear all', 1, /at Dear/],
    ['another file', '{"a": 1}', 1, /no file of letters/],
    ['a list', '[]', 1, /no file of letters/],
    ['a later version', '{"afterword": "letters",\n "version": 2}', 2, /version/],
    ['no letters', '{"afterword": "letters", "version": 1}', 1, /no list/],
    ['a comma too many', file('', '"Hi",\n        '), 13, /at \]/],
    ['a quotation mark too few', file('', '"Hi'), 11, /at "Hi/],
    ['half a file', file('').slice(0, 120), 8, /at "ton/],
    ['something behind it', `${file('')}\n{`, 16, /at \{/],
    ['a field twice', file('"tone": "warm",\n'), 9, /"tone" stands here a second time/],
    ['a field unknown', file('"size": "big",\n'), 9, /no "size"/],
    ['an unknown slot', file('', '"Hi",\n"{nmae}"'), 12, /\{nmae\} is nothing that can be filled in/],
    ['half a slot', file('', '"Hi {name"'), 11, /brace stands alone/],
    ['an unseen character', file('', '"Hi \\u202Ename"'), 11, /cannot be seen/],
    ['a number for a line', file('', '"Hi",\n7'), 12, /"text" should be text/],
    ['an empty title', file('"title": " ",\n'), 9, /title is empty/],
    ['no text', file('', '""'), 11, /letter is empty/],
    ['terms unknown', file('"terms": "close",\n'), 9, /polite or familiar/],
    ['an unknown occasion', file('').replace('card', 'birthday'), 6, /"birthday"/],
    ['an unknown language', file('').replace('"de"', '"la"'), 7, /en, de, fr/],
    ['a tone that language has not', file('').replace('formal', 'neutral'), 8, /warm, formal, not "neutral"/],
    ['brackets without end', '['.repeat(20_000), 1, /brackets/],
  ])('with %s is refused, with the line and the reason', (_what, text, line, reason) => {
    const read = parseOwnLetters(text);
    expect(read).toMatchObject({ok: false, faults: [{line, reason: expect.stringMatching(reason)}]});
  });

  it('names every fault, not only the first', () => {
    const read = parseOwnLetters(file('', '"{a}",\n"{b}"').replace('card', 'birthday'));
    expect(!read.ok && read.faults.map(({line}) => line)).toEqual([6, 11, 12]);
  });

  it('agrees with JSON wherever JSON reads, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({maxDepth: 4}), fc.string({unit: 'binary'})), text => {
        const read = parseOwnLetters(text);
        if (read.ok) expect(JSON.parse(text)).toMatchObject({afterword: 'letters'});
      }),
    );
  });

  it('whatever good letters hold comes back the same', () => {
    const words = fc.string({unit: fc.constantFrom('a', 'ß', '"', '\\', ' ', '<', '&', '語', '|', '[')});
    const slots = fc.constantFrom(...slotNames).map(name => `{${name}}`);
    const text = fc.array(fc.oneof(words, slots), {minLength: 1}).map(lines => `x${lines.join('\n')}`);
    fc.assert(
      fc.property(fc.array(text, {maxLength: 5}), texts => {
        const letters = texts.map(one => ({...letter, text: one}));
        expect(parseOwnLetters(ownLettersFile(letters))).toEqual({ok: true, letters});
      }),
    );
  });
});
