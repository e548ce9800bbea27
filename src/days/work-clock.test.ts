import {describe, expect, it} from 'vitest';
import {areWorkingHours, WorkClock} from './work-clock';
import {isoInZone} from './zone';

const berlin = new WorkClock({
  timeZone: 'Europe/Berlin',
  country: 'DE',
  region: null,
  workingHours: ['08:00', '18:00'],
});
const riyadh = new WorkClock({
  timeZone: 'Asia/Riyadh',
  country: 'SA',
  region: null,
  workingHours: ['09:00', '22:00'],
});

describe('working hours', () => {
  it.each([
    [berlin, '2026-03-13T08:00+01:00', true],
    [berlin, '2026-03-13T18:00+01:00', false],
    [berlin, '2026-03-14T10:00+01:00', false],
    [berlin, '2026-04-06T10:00+02:00', false],
    [riyadh, '2026-03-15T21:59+03:00', true],
    [riyadh, '2026-03-13T10:00+03:00', false],
  ])('case %#: at %s', (clock, at, expected) => {
    expect(clock.isWorking(Date.parse(at))).toBe(expected);
  });

  it.each([
    ['2026-03-13T10:30+01:00', '2026-03-13T10:30:00+01:00'],
    ['2026-03-13T07:00+01:00', '2026-03-13T08:00:00+01:00'],
    ['2026-03-13T19:00+01:00', '2026-03-16T08:00:00+01:00'],
    ['2026-03-28T12:00+01:00', '2026-03-30T08:00:00+02:00'],
    ['2026-04-02T18:00+02:00', '2026-04-07T08:00:00+02:00'],
  ])('after %s come next at %s', (at, expected) => {
    expect(isoInZone(berlin.nextWorking(Date.parse(at)), 'Europe/Berlin')).toBe(expected);
  });

  it('are two times of one day', () => {
    expect(areWorkingHours(['08:00', '18:00'])).toBe(true);
    expect(areWorkingHours(['22:00', '06:00'])).toBe(false);
    expect(areWorkingHours(['8', '18:00'])).toBe(false);
    expect(areWorkingHours(['08:00', '24:00'])).toBe(false);
  });
});
