import {describe, expect, it} from 'vitest';
import {defaultSettings} from '../domain/settings';
import {planFor} from './plan';
import {announcementsOf, keysOf, untold, whenToTell} from './reminding';
import {applicationOf, type Story} from './testing/story';

const berlin = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE'};
const at = (iso: string): number => Date.parse(iso);
const story: Story = {
  interviews: [{start: '2026-03-10T14:00+01:00'}],
  heard: [['2026-03-02T10:00+01:00', 'interview-confirmed']],
};
const waitingAt = (now: string, more: Partial<Story> = {}, settings = berlin, ids = ['acme']) => ({
  ids,
  keys: keysOf(planFor(applicationOf({...story, ...more}), settings, at(now))),
});
const inOffice = '2026-03-20T09:00+01:00';

describe('what nobody was told of', () => {
  it('is told once, with all that is open then', () => {
    const after = waitingAt('2026-03-10T15:00+01:00');
    expect(after.keys).toHaveLength(2);
    const told = new Set(announcementsOf(after));
    expect(untold([after], new Set())).toEqual([after]);
    expect(untold([after], told)).toEqual([]);
    const noteWritten: Partial<Story> = {
      actions: [{did: 'note', at: '2026-03-10T16:00+01:00', note: {}} as never],
    };
    expect(untold([waitingAt('2026-03-10T16:30+01:00', noteWritten)], told)).toEqual([]);
  });

  it('is the enquiry, days after the thank-you', () => {
    const told = new Set(announcementsOf(waitingAt('2026-03-10T15:00+01:00')));
    expect(untold([waitingAt(inOffice)], told)).toHaveLength(1);
  });

  it.each([
    ['the clock goes back a day', '2026-03-19T09:00+01:00', {}, berlin],
    ['the clock jumps ahead', '2026-03-21T09:00+01:00', {}, berlin],
    ['the user travels west', '2026-03-20T15:00+01:00', {}, {...berlin, timeZone: 'America/New_York'}],
    ['the user travels east', inOffice, {}, {...berlin, timeZone: 'Asia/Tokyo'}],
    ['the holidays change', '2026-03-23T09:00+01:00', {}, {...berlin, country: 'FR'}],
    ['it was done and that is taken back', inOffice, {actions: []}, berlin],
  ])('is nothing when %s', (_what, now, more, settings) => {
    const told = new Set(announcementsOf(waitingAt(inOffice)));
    expect(untold([waitingAt(now, more, settings)], told)).toEqual([]);
  });

  it('is what was put off, once that is over', () => {
    const told = new Set(announcementsOf(waitingAt(inOffice)));
    const later: Partial<Story> = {
      actions: [{did: 'snooze', at: inOffice, step: 'enquiry', until: '2026-03-20T13:00+01:00'} as never],
    };
    expect(waitingAt('2026-03-20T12:59+01:00', later).keys).toEqual([]);
    const again = waitingAt('2026-03-20T13:00+01:00', later);
    expect(untold([again], told)).toHaveLength(1);
    expect(untold([again], new Set([...told, ...announcementsOf(again)]))).toEqual([]);
  });

  it('is nothing new when an older conversation gives the application another name', () => {
    const told = new Set(announcementsOf(waitingAt(inOffice)));
    expect(untold([waitingAt(inOffice, {}, berlin, ['older', 'acme'])], told)).toEqual([]);
  });
});

it.each([
  ['within working hours', inOffice, inOffice],
  ['before work', '2026-03-20T07:59+01:00', '2026-03-20T08:00+01:00'],
  ['after work on Friday', '2026-03-20T18:00+01:00', '2026-03-23T08:00+01:00'],
  ['on Good Friday', '2026-04-03T10:00+02:00', '2026-04-07T08:00+02:00'],
])('%s one is told at the right hour', (_when, now, expected) => {
  expect(whenToTell(berlin, at(now))).toBe(at(expected));
});
