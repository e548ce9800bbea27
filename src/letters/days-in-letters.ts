import {clockTime, isTimeZone, localDate, offsetMinutes} from '../days/zone';
import {elapsedDay, type Instant, type LocalDate, type TimeZone} from '../domain/instant';
import {withFirstOfMonth} from '../say/first-of-month';

/** How letters of one language name days. */
export interface DayWords {
  today: string;
  yesterday: string;
  /** "on Tuesday", of a weekday within the last six days. */
  onWeekday(weekday: string): string;
  /** "on Tuesday 10 March", of a day further back. */
  onDate(date: string): string;
  /** How a day that they named stands in a sentence. */
  date: Intl.DateTimeFormatOptions;
  /** "Tuesday 10 March at 14:00". */
  at(day: string, time: string): string;
}

export const weekdayDayAndMonth: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
};

/** The day they met, ready to stand in a sentence: "today", "yesterday", "on Tuesday", further back "on Tuesday 10 March". */
export function onDay(at: Instant, now: Instant, zone: TimeZone, words: DayWords, locale: string): string {
  const date = localDate(at, zone);
  const days = Math.round((midnight(localDate(now, zone)) - midnight(date)) / elapsedDay);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  return days > 1 && days < 7
    ? words.onWeekday(formatted(date, {weekday: 'long'}, locale))
    : words.onDate(namedDay(date, words, locale));
}

/** "Friday 20 March". */
export const namedDay = (date: LocalDate, {date: format}: DayWords, locale: string): string =>
  formatted(date, format, locale);

/** "Tuesday 10 March at 14:00", on the inviter's clock; with its zone's name where the user's clock shows another hour. */
export function dayAndTime(
  at: Instant,
  zone: TimeZone | null,
  own: TimeZone,
  words: DayWords,
  locale: string,
): string {
  // What came with a file may name a zone that is none here.
  const theirs = zone !== null && isTimeZone(zone) ? zone : own;
  const day = formatted(localDate(at, theirs), weekdayDayAndMonth, locale);
  const time = locale === 'en-US' ? twelveHours(at, theirs) : clockTime(at, theirs);
  const differs = offsetMinutes(at, theirs) !== offsetMinutes(at, own);
  return `${words.at(day, time)}${differs ? ` (${zoneName(at, theirs, locale)})` : ''}`;
}

/** The hour on the clock there, 0 to 23. */
export const hourOfDay = (at: Instant, zone: TimeZone): number => Number(clockTime(at, zone).slice(0, 2));

const midnight = (date: LocalDate): Instant => Date.parse(`${date}T00:00Z`);

const formatted = (date: LocalDate, options: Intl.DateTimeFormatOptions, locale: string): string =>
  withFirstOfMonth(
    new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).format(midnight(date)),
    locale,
  );

/** With a plain space: the narrow one that Intl writes shows as a box in some mail programs. */
const twelveHours = (at: Instant, timeZone: TimeZone): string =>
  new Intl.DateTimeFormat('en-US', {hour: 'numeric', minute: '2-digit', timeZone})
    .format(at)
    .replace(/\s/g, ' ');

const zoneName = (at: Instant, timeZone: TimeZone, locale: string): string =>
  new Intl.DateTimeFormat(locale, {timeZone, timeZoneName: 'short'})
    .formatToParts(at)
    .find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
