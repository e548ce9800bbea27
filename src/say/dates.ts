import type {Instant, TimeZone} from '../domain/instant';
import {elapsedDay} from '../domain/instant';
import {locale} from './say';

/** "Tuesday, 10 March": a day as a letter names it, in that zone. */
export const sayDay = (at: Instant, timeZone: TimeZone): string =>
  new Intl.DateTimeFormat(locale(), {weekday: 'long', day: 'numeric', month: 'long', timeZone}).format(at);

/** "2:30 PM" or "14:30", as the interface language writes it. */
export const sayTime = (at: Instant, timeZone: TimeZone): string =>
  new Intl.DateTimeFormat(locale(), {hour: 'numeric', minute: '2-digit', timeZone}).format(at);

/** Exact, for hover and focus: "Tuesday, March 10, 2026 at 2:30 PM GMT+1". */
export const sayExactly = (at: Instant, timeZone: TimeZone): string =>
  new Intl.DateTimeFormat(locale(), {dateStyle: 'full', timeStyle: 'long', timeZone}).format(at);

/** As people say it from `now`: "today", "tomorrow", "yesterday", a weekday within six days, else the day with its month. */
export function sayRelativeDay(at: Instant, now: Instant, timeZone: TimeZone): string {
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(locale(), {numeric: 'auto'}).format(days, 'day');
  if (days > 0 && days <= 6) return new Intl.DateTimeFormat(locale(), {weekday: 'long', timeZone}).format(at);
  return sayDay(at, timeZone);
}

/** "Maya Chen, Luis Ortega and Ana Lima". */
export const sayList = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), {type: 'conjunction'}).format(names);

function dayNumber(at: Instant, timeZone: TimeZone): number {
  const [year, month, day] = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .format(at)
    .split('-')
    .map(Number) as [number, number, number];
  return Math.round(Date.UTC(year, month - 1, day) / elapsedDay);
}
