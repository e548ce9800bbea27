import {describe, expect, it} from 'vitest';
import {laterChoices} from './later';

const choices = (now: string, zone: string, promised: string | null = null) =>
  Object.fromEntries(
    laterChoices(Date.parse(now), zone, promised).map(({label, until}) => [
      label.replace('card.later.', ''),
      new Date(until).toISOString(),
    ]),
  );

describe('laterChoices', () => {
  it('offers the afternoon in the morning only', () => {
    expect(choices('2026-03-10T09:30:00Z', 'UTC').afternoon).toBe('2026-03-10T14:00:00.000Z');
    expect(choices('2026-03-10T13:30:00Z', 'UTC').afternoon).toBeUndefined();
  });

  it.each([
    ['a Tuesday', '2026-03-10T12:00:00Z', '2026-03-16T09:00:00.000Z'],
    ['a Sunday', '2026-03-15T12:00:00Z', '2026-03-16T09:00:00.000Z'],
    ['a Monday', '2026-03-16T12:00:00Z', '2026-03-23T09:00:00.000Z'],
  ])('next week from %s is the Monday after', (_day, now, monday) => {
    expect(choices(now, 'UTC').week).toBe(monday);
  });

  it.each([
    ['in spring', '2026-03-28T12:00:00Z', 'Europe/Berlin', '2026-03-29T07:00:00.000Z'],
    ['in autumn', '2026-10-24T12:00:00Z', 'Europe/Berlin', '2026-10-25T08:00:00.000Z'],
    [
      'on a day that is already tomorrow there',
      '2026-03-10T20:00:00Z',
      'Asia/Tokyo',
      '2026-03-12T00:00:00.000Z',
    ],
  ])('tomorrow is nine on the wall clock %s', (_when, now, zone, tomorrow) => {
    expect(choices(now, zone).tomorrow).toBe(tomorrow);
  });

  it('offers the promised day while it is ahead', () => {
    expect(choices('2026-03-10T12:00:00Z', 'UTC', '2026-03-20').promised).toBe('2026-03-20T09:00:00.000Z');
    expect(choices('2026-03-10T12:00:00Z', 'UTC', '2026-03-10').promised).toBeUndefined();
    expect(choices('2026-03-10T12:00:00Z', 'UTC', 'soon').promised).toBeUndefined();
  });
});
