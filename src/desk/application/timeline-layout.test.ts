import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimelineEntry} from '../../contract';
import {elapsedDay} from '../../domain/instant';
import {laneOf, layOutTimeline} from './timeline-layout';

const now = Date.parse('2026-03-10T10:00Z');
const entry = (what: TimelineEntry['what'], days: number): TimelineEntry => ({
  what,
  at: now + days * elapsedDay,
  says: what,
  quote: null,
  ahead: days > 0,
});

describe('the picture of a timeline', () => {
  it('keeps distances in time where there is room', () => {
    const {marks, today} = layOutTimeline(
      [entry('mail-from-them', -10), entry('interview', -5), entry('step', 10)],
      now,
      440,
      20,
    );
    expect(marks.map(({x}) => x)).toEqual([20, 120, 420]);
    expect(today).toBe(220);
  });

  it('shows marks of one lane apart and within the line, however many and near they are', () => {
    const whats = Object.keys(laneOf) as TimelineEntry['what'][];
    fc.assert(
      fc.property(
        fc.array(fc.record({what: fc.constantFrom(...whats), days: fc.integer({min: -90, max: 90})}), {
          maxLength: 40,
        }),
        fc.integer({min: 280, max: 1200}),
        (drawn, width) => {
          const {marks} = layOutTimeline(
            drawn.map(({what, days}) => entry(what, days)),
            now,
            width,
            16,
          );
          expect(marks).toHaveLength(drawn.length);
          for (const lane of ['theirs', 'shared', 'yours']) {
            const xs = marks.filter(mark => mark.lane === lane).map(({x}) => x);
            xs.forEach((x, index) => {
              expect(x).toBeLessThanOrEqual(width - 16 + 0.01);
              expect(x).toBeGreaterThanOrEqual(-0.01);
              if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThan(5);
            });
          }
        },
      ),
      {seed: 7, numRuns: 300},
    );
  });

  it('writes no two days over each other', () => {
    const {days, today} = layOutTimeline(
      Array.from({length: 30}, (_, day) => entry('mail-from-them', day - 15)),
      now,
      600,
      16,
    );
    const xs = [...days.map(({x}) => x), today].sort((one, other) => one - other);
    xs.slice(1).forEach((x, index) => {
      expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(84);
    });
  });
});
