import type {Instant, TimeZone} from '../domain/instant';
import {elapsedDay} from '../domain/instant';
import {withFirstOfMonth} from './first-of-month';
import {locale} from './say';
import {withoutSpanishComma, withSpanishArticle} from './spanish-day';

/** Making a formatter takes the runtime longer than a whole plan may; using it again takes next to nothing. */
const kept = new Map<string, unknown>();

function keep<Formatter>(key: string, make: () => Formatter): Formatter {
  const known = kept.get(key);
  if (known !== undefined) return known as Formatter;
  const made = make();
  kept.set(key, made);
  return made;
}

const format = (at: Instant, options: Intl.DateTimeFormatOptions, name: string, timeZone: TimeZone): string =>
  keep(
    `${name} ${locale()} ${timeZone}`,
    () => new Intl.DateTimeFormat(locale(), {...options, timeZone}),
  ).format(at);

/** "Tuesday, 10 March": a day as a letter names it, in that zone. */
export const sayDay = (at: Instant, timeZone: TimeZone): string =>
  withoutSpanishComma(
    withFirstOfMonth(format(at, {weekday: 'long', day: 'numeric', month: 'long'}, 'day', timeZone), locale()),
    locale(),
  );

/** "Tue, Mar 10": where there is room for little. */
export const sayShortDay = (at: Instant, timeZone: TimeZone): string =>
  format(at, {weekday: 'short', day: 'numeric', month: 'short'}, 'short day', timeZone);

/** "2:30 PM" or "14:30", as the interface language writes it. */
export const sayTime = (at: Instant, timeZone: TimeZone): string =>
  format(at, {hour: 'numeric', minute: '2-digit'}, 'time', timeZone);

/** Exact, for hover and focus: "Tuesday, March 10, 2026 at 2:30 PM GMT+1". */
export const sayExactly = (at: Instant, timeZone: TimeZone): string =>
  format(at, {dateStyle: 'full', timeStyle: 'long'}, 'exactly', timeZone);

/** As people say it from `now`: "today", "tomorrow", "yesterday", a weekday within six days, else the day with its month. */
export function sayRelativeDay(at: Instant, now: Instant, timeZone: TimeZone): string {
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (Math.abs(days) <= 1)
    return keep(
      `relative ${locale()}`,
      () => new Intl.RelativeTimeFormat(locale(), {numeric: 'auto'}),
    ).format(days, 'day');
  const named =
    days > 0 && days <= 6 ? format(at, {weekday: 'long'}, 'weekday', timeZone) : sayDay(at, timeZone);
  return withSpanishArticle(named, locale());
}

/** "Maya Chen, Luis Ortega and Ana Lima". */
export const sayList = (names: readonly string[]): string =>
  keep(`list ${locale()}`, () => new Intl.ListFormat(locale(), {type: 'conjunction'})).format(names);

const quarter = 900_000;
const quartersKept = 2_000;
const dayNumbers = new Map<string, number>();

/** Days since 1970 where the zone is. The same throughout a quarter of an hour: midnight is on one in every zone. */
function dayNumber(at: Instant, timeZone: TimeZone): number {
  const key = `${timeZone} ${Math.floor(at / quarter)}`;
  const known = dayNumbers.get(key);
  if (known !== undefined) return known;
  if (dayNumbers.size >= quartersKept) dayNumbers.clear();
  const number = readDayNumber(at, timeZone);
  dayNumbers.set(key, number);
  return number;
}

function readDayNumber(at: Instant, timeZone: TimeZone): number {
  const [year, month, day] = keep(
    `number ${timeZone}`,
    () => new Intl.DateTimeFormat('en-CA', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'}),
  )
    .format(at)
    .split('-')
    .map(Number) as [number, number, number];
  return Math.round(Date.UTC(year, month - 1, day) / elapsedDay);
}
