import {clockTime, localDate, offsetMinutes} from '../days/zone';
import {elapsedDay, type Instant, type LocalDate, type TimeZone} from '../domain/instant';

/** English as the user's country writes dates: "Tuesday, March 10" or "Tuesday 10 March". */
export const englishOf = (country: string | null): string => (country === 'US' ? 'en-US' : 'en-GB');

/** The day they met, ready to stand after a verb: "today", "yesterday", "on Tuesday", further back "on Tuesday 10 March". */
export function onDay(at: Instant, now: Instant, zone: TimeZone, english: string): string {
  const days = Math.round((midnight(localDate(now, zone)) - midnight(localDate(at, zone))) / elapsedDay);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return days > 1 && days < 7
    ? `on ${weekday(localDate(at, zone), english)}`
    : `on ${dayAndMonth(localDate(at, zone), english)}`;
}

/** "Friday 20 March". */
export const dayAndMonth = (date: LocalDate, english: string): string =>
  new Intl.DateTimeFormat(english, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(
    midnight(date),
  );

/** "Tuesday 10 March at 14:00", on the inviter's clock; with its zone's name where the user's clock shows another hour. */
export function dayAndTime(at: Instant, zone: TimeZone | null, own: TimeZone, english: string): string {
  const theirs = zone ?? own;
  const day = dayAndMonth(localDate(at, theirs), english);
  const time = english === 'en-US' ? twelveHours(at, theirs) : clockTime(at, theirs);
  const differs = offsetMinutes(at, theirs) !== offsetMinutes(at, own);
  return `${day} at ${time}${differs ? ` (${zoneName(at, theirs, english)})` : ''}`;
}

const midnight = (date: LocalDate): Instant => Date.parse(`${date}T00:00Z`);

const weekday = (date: LocalDate, english: string): string =>
  new Intl.DateTimeFormat(english, {weekday: 'long', timeZone: 'UTC'}).format(midnight(date));

/** With a plain space: the narrow one that Intl writes shows as a box in some mail programs. */
const twelveHours = (at: Instant, timeZone: TimeZone): string =>
  new Intl.DateTimeFormat('en-US', {hour: 'numeric', minute: '2-digit', timeZone})
    .format(at)
    .replace(/\s/g, ' ');

const zoneName = (at: Instant, timeZone: TimeZone, english: string): string =>
  new Intl.DateTimeFormat(english, {timeZone, timeZoneName: 'short'})
    .formatToParts(at)
    .find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
