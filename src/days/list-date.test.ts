import {describe, expect, it} from 'vitest';
import {earliestMeant, orderProven} from './list-date';
import {isoInZone} from './zone';

const zone = 'Europe/Berlin';
/** A Wednesday. */
const now = Date.parse('2026-03-11T16:20:00+01:00');
const meant = (text: string, language: string | null = 'en-US'): string | null => {
  const at = earliestMeant(text, {language, now, zone});
  return at === null ? null : isoInZone(at, zone).slice(0, 16);
};

describe('what a list says of when something came', () => {
  it.each([
    ['3:03 PM', 'en-US', '2026-03-11T15:03'],
    ['15:03', 'de', '2026-03-11T15:03'],
    ['12:05 AM', 'en-US', '2026-03-11T00:05'],
    ['16:22', 'de', '2026-03-11T16:22'],
    ['Tue 2:05 PM', 'en-US', '2026-03-10T14:05'],
    ['Di 14:05', 'de', '2026-03-10T14:05'],
    ['Mi 14:05', 'de', '2026-03-04T14:05'],
    ['mar. 14:05', 'fr', '2026-03-10T14:05'],
    ['mar 14:05', 'it', '2026-03-10T14:05'],
    ['mar 14:05', null, '2026-03-10T14:05'],
    ['\u200fיום ג׳ 14:05', 'he', null],
    ['ג׳ 14:05', 'he', '2026-03-10T14:05'],
    ['周二 14:05', 'zh-CN', '2026-03-10T14:05'],
    ['Yesterday', 'en-US', '2026-03-10T00:00'],
    ['Yesterday 9:15 AM', 'en-US', '2026-03-10T09:15'],
    ['Gestern, 09:15', 'de', '2026-03-10T09:15'],
    ['hier 09:15', 'fr', '2026-03-10T09:15'],
    ['Wed 2/25', 'en-US', '2026-02-25T00:00'],
    ['Wed 25/02', 'en-GB', '2026-02-25T00:00'],
    ['Mi 25.02.', 'de', '2026-02-25T00:00'],
    ['Thu 04/12', 'en-GB', '2025-12-04T00:00'],
    ['Thu 12/4', 'en-US', '2025-12-04T00:00'],
    ['30 Apr 2025', 'en-GB', '2025-04-30T00:00'],
    ['Apr 30, 2025', 'en-US', '2025-04-30T00:00'],
    ['12 février', 'fr', '2026-02-12T00:00'],
    ['2025-04-30', 'sv', '2025-04-30T00:00'],
    ['30.04.2025', 'de', '2025-04-30T00:00'],
    ['4/4/2025', 'en-US', '2025-04-04T00:00'],
    ['Wed 4/30/2025 3:03 PM', 'en-US', '2025-04-30T15:03'],
  ])('%s in %s is %s', (text, language, at) => {
    expect(meant(text, language)).toBe(at);
  });

  it.each([
    ['a day and a month that nothing orders', '4/5/2025', 'en-US'],
    ['the same without a year', '04/05', 'en-GB'],
    ['a weekday that fits neither order', 'Wed 3/3/2026', 'en-US'],
    ['a day that is none', '31/02/2026', 'en-GB'],
    ['a time still to come', '5:03 PM', 'en-US'],
    ['a day still to come', '30.04.2026', 'de'],
    ['a time that is none', '25:10', 'de'],
    ['an hour that is not on the clock', '15:03 PM', 'en-US'],
    ['a half without a time', 'Tue PM', 'en-US'],
    ['a weekday alone', 'Tue', 'en-US'],
    ['a word that is not understood', 'Sent 3:03 PM', 'en-US'],
    ['two words for one thing', 'Yesterday Today 3:03 PM', 'en-US'],
    ['figures that may be a time', 'ti 14.05', 'fi'],
    ['the same where the language is not known', '14.05', null],
    ['a name that is another day elsewhere', 'so 14:05', null],
    ['nothing', '', 'en-US'],
  ])('%s means no moment', (_what, text, language) => {
    expect(meant(text, language)).toBeNull();
  });

  it('counts days in the zone, not on the machine', () => {
    const late = Date.parse('2026-03-11T23:30:00Z');
    expect(earliestMeant('00:10', {language: 'en', now: late, zone: 'Europe/Berlin'})).toBe(
      Date.parse('2026-03-11T23:10:00Z'),
    );
  });
});

describe('the order of day and month in a list', () => {
  it.each([
    ['a figure above twelve', ['3:03 PM', '2/25/2026', '2/3/2026'], 'month-first'],
    ['a weekday', ['Wed 25/02', '4/5/2025'], 'day-first'],
    ['nothing', ['3:03 PM', '4/5/2025', '3/3/2026', '2025-04-30', '3/4/2026'], null],
    ['rows that disagree', ['2/25/2026', '25/2/2026'], null],
  ])('is proven by %s', (_what, texts, order) => {
    expect(orderProven(texts, {language: 'en-US', now, zone})).toBe(order);
  });

  it('says which day figures mean that alone could be two, and no day that it does not fit', () => {
    const inOrder = (text: string, order: 'day-first' | 'month-first') => {
      const at = earliestMeant(text, {language: 'en-US', now, zone, order});
      return at === null ? null : isoInZone(at, zone).slice(0, 10);
    };
    expect(inOrder('4/5/2025', 'day-first')).toBe('2025-05-04');
    expect(inOrder('4/5/2025', 'month-first')).toBe('2025-04-05');
    expect(inOrder('25/2/2026', 'month-first')).toBeNull();
  });
});
