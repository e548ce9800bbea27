import {describe, expect, it} from 'vitest';
import {parseCalendar} from './parse-calendar';

const file = (rule: string, start = '20260710T100000') =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VTIMEZONE',
    'TZID:Office clock',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    `RRULE:${rule}`,
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `DTSTART;TZID=Office clock:${start}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

describe('a zone that the file describes itself', () => {
  it('is followed', () => {
    expect(parseCalendar(file('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'), 'Asia/Tokyo')).toMatchObject({
      value: {start: Date.parse('2026-07-10T10:00:00+02:00'), zone: null},
    });
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=HOURLY;BYMONTH=3',
    'FREQ=YEARLY;BYSECOND=1,2,3',
    'FREQ=YEARLY;BYYEARDAY=1',
  ])('is not followed where it repeats by %s', rule => {
    expect(parseCalendar(file(rule), 'Asia/Tokyo')).toEqual({ok: false, problem: 'calendar-without-time'});
  });

  it('comes to an end where its rule never holds', () => {
    const never = file('FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2', '99990710T100000');
    expect(parseCalendar(never, 'Asia/Tokyo').ok).toBeTypeOf('boolean');
  });
});
