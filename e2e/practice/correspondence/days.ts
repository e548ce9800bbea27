import {instantAt, localDate} from '../../../src/days/zone';
import type {ClockTime, Instant, LocalDate, TimeZone} from '../../../src/domain/instant';

/** A calendar day as people write it. */
export interface Day {
  date: LocalDate;
  /** "Tuesday" */
  weekday: string;
  /** "10 March" */
  short: string;
  /** "Tuesday 10 March" */
  long: string;
  /** "Tuesday, 10 March 2026" */
  full: string;
  /** "March 10" */
  american: string;
  at(time: ClockTime): Instant;
}

/** Days counted from the moment the practice starts, so that a mailbox is fresh on whatever day it is opened. */
export interface Days {
  start: Instant;
  zone: TimeZone;
  /** The working day that many after today; before today where negative. `0` is today, or the next working day at a weekend. */
  working(count: number): Day;
  calendar(count: number): Day;
  minutesAgo(minutes: number): Instant;
}

const dayMs = 86_400_000;

/** Days around a start, in the zone of the people who write. */
export function daysFrom(start: Instant, zone: TimeZone): Days {
  const today = localDate(start, zone);
  const calendar = (count: number): Day => dayOf(plusDays(today, count), zone);
  return {
    start,
    zone,
    calendar,
    minutesAgo: minutes => start - minutes * 60_000,
    working(count) {
      const step = count < 0 ? -1 : 1;
      let offset = 0;
      if (count === 0) while (isWeekend(plusDays(today, offset))) offset += 1;
      for (let left = Math.abs(count); left > 0; ) {
        offset += step;
        if (!isWeekend(plusDays(today, offset))) left -= 1;
      }
      return calendar(offset);
    },
  };
}

function dayOf(date: LocalDate, zone: TimeZone): Day {
  const noon = new Date(`${date}T12:00:00Z`);
  const say = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {timeZone: 'UTC', ...options}).format(noon);
  const weekday = say('en-GB', {weekday: 'long'});
  const short = say('en-GB', {day: 'numeric', month: 'long'});
  return {
    date,
    weekday,
    short,
    long: `${weekday} ${short}`,
    full: `${weekday}, ${short} ${date.slice(0, 4)}`,
    american: say('en-US', {day: 'numeric', month: 'long'}),
    at: time => instantAt(date, time, zone),
  };
}

const plusDays = (date: LocalDate, count: number): LocalDate =>
  new Date(Date.parse(`${date}T12:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
