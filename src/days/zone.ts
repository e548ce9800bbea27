import type {ClockTime, Instant, LocalDate, TimeZone} from '../domain/instant';
import {elapsedDay, minute} from '../domain/instant';
import {dateOfDay, dayNumber} from './calendar-day';
import {offsetAt} from './offset';

/** The calendar day of a moment in a zone. */
export const localDate = (at: Instant, zone: TimeZone): LocalDate =>
  dateOfDay(Math.floor((at + offsetAt(at, zone) * minute) / elapsedDay));

/** The wall-clock time of a moment in a zone. */
export const clockTime = (at: Instant, zone: TimeZone): ClockTime => wallClock(at, zone).slice(11, 16);

/**
 * The moment a wall clock in that zone shows this. In a spring gap, as far after it as the clock would be had it not been set forward;
 * in an autumn overlap, the first of the two.
 */
export function instantAt(date: LocalDate, time: ClockTime, zone: TimeZone): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wall = dayNumber(date) * elapsedDay + (hours * 60 + minutes) * minute;
  const before = offsetAt(wall - elapsedDay, zone);
  const after = offsetAt(wall + elapsedDay, zone);
  const first = wall - before * minute;
  if (before === after || offsetAt(first, zone) === before) return first;
  const second = wall - after * minute;
  return offsetAt(second, zone) === after ? second : first;
}

/** Minutes east of UTC of a zone at a moment. */
export const offsetMinutes = offsetAt;

/** ISO 8601 with the zone's offset: `2026-03-10T14:00:00+01:00`. */
export function isoInZone(at: Instant, zone: TimeZone): string {
  const offset = offsetAt(at, zone);
  const size = Math.abs(offset);
  return `${wallClock(at, zone)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Is it a zone this runtime knows? */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone});
    return true;
  } catch {
    return false;
  }
}

/** What the clock on the wall shows: `2026-03-10T14:00:00`. */
const wallClock = (at: Instant, zone: TimeZone): string =>
  new Date(at + offsetAt(at, zone) * minute).toISOString().slice(0, 19);

const two = (value: number): string => String(value).padStart(2, '0');
