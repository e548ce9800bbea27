import {expect, it} from 'vitest';
import {figureNames} from '../domain/settings';
import {figure, figures, isFigure} from './figures';

it('every figure has a default within its bounds', () => {
  for (const name of figureNames) expect([name, isFigure(name, figures[name].default)]).toEqual([name, true]);
});

it.each([
  [undefined, 70],
  [{keepInTouchAfterDays: 56}, 56],
  [{keepInTouchAfterDays: 55}, 70],
  [{keepInTouchAfterDays: 60.5}, 70],
  [{keepInTouchAfterDays: Number.NaN}, 70],
])('of the chosen %o the figure in force is %i', (chosen, expected) => {
  expect(figure('keepInTouchAfterDays', chosen ? {figures: chosen} : {})).toBe(expected);
});
