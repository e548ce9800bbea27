import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {answerSpread} from './answer-spread';

describe('how long answers took', () => {
  it('is not told before there is one', () => {
    expect(answerSpread([])).toBeNull();
  });

  it('is told by the middle and by stretches', () => {
    const spread = answerSpread([3, 40, 5, 11, 8]);
    expect(spread).toMatchObject({count: 5, middle: 8, middleHalf: [5, 11]});
    expect(spread?.stretches.map(({count}) => count)).toEqual([0, 2, 1, 1, 0, 0, 1]);
  });

  it('puts every answer into one stretch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 400}), {minLength: 1}), days => {
        const counts = answerSpread(days)?.stretches.map(({count}) => count) ?? [];
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(days.length);
      }),
      {seed: 3},
    );
  });
});
