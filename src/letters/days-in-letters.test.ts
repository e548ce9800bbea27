import {expect, it} from 'vitest';
import {dayAndTime} from './days-in-letters';
import {english} from './letter-languages';

const at = Date.UTC(2026, 2, 10, 13);
const said = (zone: string | null): string => dayAndTime(at, zone, 'Europe/Berlin', english.days, 'en-GB');

it('a time is told on the inviter’s clock, and on one’s own where no clock goes by that name', () => {
  expect(said(null)).toContain('14:00');
  expect(said('America/New_York')).toContain('09:00 (');
  expect(said('Nowhere/Land')).toBe(said(null));
});
