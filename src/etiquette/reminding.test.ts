import {describe, expect, it} from 'vitest';
import {defaultSettings} from '../domain/settings';
import type {Step, StepName} from '../domain/step';
import {badgeCount, nextChange, type Planned, stillAnnounced, summaryAt} from './reminding';

const settings = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE'};
const at = (iso: string): number => Date.parse(iso);
const step = (name: StepName, from: string, by: string | null = null, until: string | null = null): Step => ({
  step: name,
  from: at(from),
  by: by === null ? null : at(by),
  until: until === null ? null : at(until),
  because: '',
});
const planned = (application: string, ...steps: Step[]): Planned => ({
  application,
  plan: {open: steps, upcoming: []},
});
const none = new Set<string>();
const enquiry = step('enquiry', '2026-03-19T08:00+01:00', '2026-03-24T18:00+01:00', '2026-04-21T18:00+02:00');
const acme = planned('acme', enquiry);

describe('the badge', () => {
  it('counts applications, not steps, and only what is open by the clock', () => {
    const all = [
      planned('acme', enquiry, step('papers', '2026-03-10T08:00+01:00')),
      planned('globex', step('thank-you', '2026-03-10T15:00+01:00', null, '2026-03-12T15:00+01:00')),
      planned('initech', step('enquiry', '2026-04-01T08:00+02:00')),
    ];
    expect(badgeCount(all, at('2026-03-20T09:00+01:00'))).toBe(1);
    expect(badgeCount(all, at('2026-03-11T09:00+01:00'))).toBe(2);
    expect(badgeCount(all, at('2026-04-02T09:00+02:00'))).toBe(2);
  });

  it('never counts a let-go or a letter to keep in touch', () => {
    const all = [
      planned('acme', step('let-go', '2026-03-10T08:00+01:00')),
      planned('globex', step('keep-in-touch', '2026-03-10T08:00+01:00')),
    ];
    expect(badgeCount(all, at('2026-03-20T09:00+01:00'))).toBe(0);
  });
});

describe('a summary', () => {
  it('tells of each step once', () => {
    const now = at('2026-03-19T08:00+01:00');
    const first = summaryAt([acme, planned('globex', enquiry)], none, settings, now);
    expect(first).toMatchObject({day: '2026-03-19', steps: [{application: 'acme'}, {application: 'globex'}]});
    const told = new Set(first?.announcements);
    expect(summaryAt([acme, planned('globex', enquiry)], told, settings, now + 60_000)).toBeNull();
  });

  it.each([
    ['before work', '2026-03-20T07:59+01:00'],
    ['after work', '2026-03-20T18:00+01:00'],
    ['on a Sunday', '2026-03-22T10:00+01:00'],
    ['on Good Friday', '2026-04-03T10:00+02:00'],
  ])('is not given %s', (_when, now) => {
    expect(summaryAt([acme], none, settings, at(now))).toBeNull();
  });

  it('is not given again when the clock goes back, nor for what has lapsed when it jumps ahead', () => {
    const told = new Set(summaryAt([acme], none, settings, at('2026-03-20T09:00+01:00'))?.announcements);
    expect(summaryAt([acme], told, settings, at('2026-03-19T09:00+01:00'))).toBeNull();
    expect(summaryAt([acme], told, settings, at('2026-03-23T09:00+01:00'))).toBeNull();
    expect(summaryAt([acme], none, settings, at('2026-05-04T09:00+02:00'))).toBeNull();
  });

  it('is given anew for what was put off', () => {
    const told = new Set(summaryAt([acme], none, settings, at('2026-03-20T09:00+01:00'))?.announcements);
    const later = planned('acme', {...enquiry, from: at('2026-03-23T08:00+01:00')});
    expect(summaryAt([later], told, settings, at('2026-03-23T09:00+01:00'))?.steps).toHaveLength(1);
    expect(stillAnnounced([later], told)).toEqual(new Set());
    expect(stillAnnounced([acme], told)).toEqual(told);
  });
});

describe('the next change', () => {
  it.each([
    ['a step opens', '2026-03-18T12:00+01:00', '2026-03-19T08:00+01:00'],
    ['a step becomes due', '2026-03-20T12:00+01:00', '2026-03-24T18:00+01:00'],
    ['a step lapses', '2026-03-25T12:00+01:00', '2026-04-21T18:00+02:00'],
  ])('comes when %s', (_what, now, expected) => {
    const told = new Set([`acme enquiry ${enquiry.from}`]);
    expect(nextChange([acme], told, settings, at(now))).toBe(at(expected));
  });

  it('comes when working hours begin, if there is something to tell', () => {
    expect(nextChange([acme], none, settings, at('2026-03-20T19:00+01:00'))).toBe(
      at('2026-03-23T08:00+01:00'),
    );
  });

  it('is none when nothing will change', () => {
    const rest = planned('acme', step('let-go', '2026-03-10T08:00+01:00'));
    expect(
      nextChange(
        [rest],
        new Set([`acme let-go ${at('2026-03-10T08:00+01:00')}`]),
        settings,
        at('2026-03-20T19:00+01:00'),
      ),
    ).toBeNull();
    expect(nextChange([], none, settings, 0)).toBeNull();
  });
});
