import {describe, expect, it} from 'vitest';
import type {Step} from '../domain/step';
import {seenTime, stepTime} from './step-time';

const now = Date.parse('2026-03-10T12:00:00Z');
const at = (text: string): number => Date.parse(`${text}:00Z`);
const step = (times: Partial<Step>): Step => ({
  step: 'thank-you',
  from: at('2026-03-10T10:00'),
  by: null,
  until: null,
  because: '',
  ...times,
});

describe('stepTime', () => {
  it.each<[string, Partial<Step>, string | undefined]>([
    ['no hurry', {}, undefined],
    ['today', {by: at('2026-03-10T14:00')}, 'by 2:00 PM today'],
    ['tomorrow', {by: at('2026-03-11T09:00')}, 'by 9:00 AM tomorrow'],
    ['this week', {by: at('2026-03-13T18:00')}, 'by Friday'],
    ['past, no end', {by: at('2026-03-10T11:00')}, 'still welcome'],
    [
      'past, with an end',
      {by: at('2026-03-10T11:00'), until: at('2026-03-11T10:00')},
      'still welcome until tomorrow',
    ],
    ['not yet', {from: at('2026-03-12T10:00')}, 'from Thursday'],
    ['an end only', {until: at('2026-03-12T10:00')}, 'until Thursday'],
    ['put off', {by: at('2026-03-11T09:00'), snoozedUntil: at('2026-03-12T09:00')}, 'again Thursday'],
    [
      'put off until before now',
      {by: at('2026-03-10T14:00'), snoozedUntil: at('2026-03-10T09:00')},
      'by 2:00 PM today',
    ],
    ['an interview', {step: 'prepare', until: at('2026-03-11T08:30')}, 'tomorrow, 8:30 AM'],
  ])('%s', (_what, times, words) => {
    expect(stepTime(step(times), now, 'UTC')?.words).toBe(words);
  });
});

describe('seenTime', () => {
  it.each([
    ['this morning', '2026-03-10T08:12', 'As of 8:12 AM today'],
    ['last week', '2026-03-03T08:12', 'As of Tuesday, March 3'],
  ])('%s', (_what, seen, words) => {
    expect(seenTime(at(seen), now, 'UTC')).toBe(words);
  });
});
