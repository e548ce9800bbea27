import {expect, it} from 'vitest';
import {season} from './season';

it('a season of sixty applications has no missed, late or rude moment', () => {
  const {missed, late, rude, offered} = season(60, 11);
  expect({missed, late, rude}).toEqual({missed: [], late: [], rude: []});
  expect(offered).toBeGreaterThan(300);
});
