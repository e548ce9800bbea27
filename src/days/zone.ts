import {TZDate} from '@date-fns/tz';
import type {ClockTime, Instant, LocalDate, TimeZone} from '../domain/instant';

/** The calendar day of a moment in a zone. */
export function localDate(at: Instant, zone: TimeZone): LocalDate {
  const date = new TZDate(at, zone);
  return isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The wall-clock time of a moment in a zone. */
export function clockTime(at: Instant, zone: TimeZone): ClockTime {
  const date = new TZDate(at, zone);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment a wall clock in that zone shows this. In a spring gap, the moment after it; in an autumn overlap, the first. */
export function instantAt(date: LocalDate, time: ClockTime, zone: TimeZone): Instant {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return new TZDate(year, month - 1, day, hours, minutes, zone).getTime();
}

/** "+01:00" of a zone at a moment, in minutes east of UTC. */
export const offsetMinutes = (at: Instant, zone: TimeZone): number =>
  -new TZDate(at, zone).getTimezoneOffset();

/** ISO 8601 with the zone's offset: `2026-03-10T14:00:00+01:00`. */
export function isoInZone(at: Instant, zone: TimeZone): string {
  const offset = offsetMinutes(at, zone);
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
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

const two = (value: number): string => String(value).padStart(2, '0');
const isoDate = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
