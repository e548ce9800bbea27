import {TZDate} from '@date-fns/tz';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clockTime, instantAt, isoInZone, isTimeZone, localDate, offsetMinutes} from './zone';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Riyadh',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'UTC',
];
const moments = fc.integer({min: Date.UTC(2010, 0, 1), max: Date.UTC(2037, 0, 1)});

describe('a zone', () => {
  it.each([
    ['2026-03-10', '14:00', 'Europe/Berlin', '2026-03-10T14:00:00+01:00'],
    ['2026-03-29', '08:00', 'Europe/Berlin', '2026-03-29T08:00:00+02:00'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T03:30:00+02:00'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T03:00:00+01:00'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T03:30:00-04:00'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T01:30:00-04:00'],
    ['2026-04-05', '02:30', 'Pacific/Auckland', '2026-04-05T02:30:00+13:00'],
    ['2026-07-01', '08:00', 'Asia/Kolkata', '2026-07-01T08:00:00+05:30'],
    ['2028-02-29', '23:59', 'Asia/Riyadh', '2028-02-29T23:59:00+03:00'],
  ])('shows %s %s in %s at %s', (date, time, zone, iso) => {
    expect(isoInZone(instantAt(date, time, zone), zone)).toBe(iso);
    expect(instantAt(date, time, zone)).toBe(Date.parse(iso));
  });

  it('agrees with the zone library at any moment', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (at, zone) => {
        expect(offsetMinutes(at, zone)).toBe(-new TZDate(at, zone).getTimezoneOffset());
      }),
      {numRuns: 400},
    );
  });

  it('finds the moment again from its day and time, or the other one of an overlap', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (at, zone) => {
        const minuteOf = Math.floor(at / 60_000) * 60_000;
        const again = instantAt(localDate(minuteOf, zone), clockTime(minuteOf, zone), zone);
        expect(isoInZone(again, zone).slice(0, 16)).toBe(isoInZone(minuteOf, zone).slice(0, 16));
        expect(Math.abs(again - minuteOf)).toBeLessThanOrEqual(3_600_000);
      }),
      {numRuns: 400},
    );
  });

  it('is known or not', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
  });
});
