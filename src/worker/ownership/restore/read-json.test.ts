import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readable} from '../backup/readable';
import {type Part, type Reading, readOn, unread} from './read-json';

function read(pieces: readonly string[]): {parts: Part[]; reading: Reading} | {problem: string} {
  let reading = unread;
  const parts: Part[] = [];
  for (const piece of pieces) {
    const next = readOn(reading, piece, 'list');
    if ('problem' in next) return next;
    reading = structuredClone(next.reading);
    parts.push(...next.parts);
  }
  return {parts, reading};
}

const cutAt = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map(cut => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((place, index) => text.slice(places[index], place));
};

describe('a file read in pieces', () => {
  it('gives the same parts wherever it is cut, however it is set', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.array(fc.jsonValue()),
        fc.array(fc.nat()),
        fc.constantFrom(JSON.stringify, readable, (value: unknown) => JSON.stringify(value, null, '\t')),
        (first, list, cuts, write) => {
          const result = read(cutAt(write({first, list}), cuts));
          if ('problem' in result) throw new Error(result.problem);
          expect(result.reading.phase).toBe('end');
          expect(result.parts).toEqual(
            JSON.parse(
              JSON.stringify([
                {key: 'first', index: null, value: first},
                ...list.map((value, index) => ({key: 'list', index, value})),
              ]),
            ),
          );
        },
      ),
    );
  });

  it('is never at its end where the file was cut off', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), (list, length) => {
        const whole = JSON.stringify({list});
        const result = read([whole.slice(0, length % whole.length)]);
        expect('problem' in result || result.reading.phase !== 'end').toBe(true);
        // Cut off is not the same as broken: the user is told which.
        expect(result).not.toHaveProperty('problem');
      }),
    );
  });

  it.each([
    ['hello', 'not-json'],
    ['<html>', 'not-json'],
    ['[1]', 'wrong-schema'],
    ['"text"', 'wrong-schema'],
    ['{"a":1}{', 'not-json'],
    ['{"a" 1}', 'not-json'],
    ['{"a":01}', 'not-json'],
    ['{"a":{b:1}}', 'not-json'],
    ['{a:1}', 'not-json'],
    ['{"a":1,}', 'not-json'],
    ['{"list":[1,]}', 'not-json'],
    ['{"list":[1 2]}', 'not-json'],
    ['{"list":{}}', 'wrong-schema'],
    ['{"a":1,"a":2}', 'duplicate'],
    [`{"a":"${'x'.repeat(17 * 1_048_576)}"}`, 'too-large'],
  ])('%.30s is refused: %s', (file, problem) => {
    expect(read([file])).toEqual({problem});
  });
});
