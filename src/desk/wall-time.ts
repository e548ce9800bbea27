import {clockTime, instantAt, localDate} from '../days/zone';
import type {Instant, TimeZone} from '../domain/instant';

/** A moment as a `datetime-local` field shows it: `2026-03-10T14:00`, on the clock of that zone. */
export const toField = (at: Instant, zone: TimeZone): string =>
  `${localDate(at, zone)}T${clockTime(at, zone)}`;

/** The moment such a field names; null where it is empty or no time. */
export function fromField(text: string, zone: TimeZone): Instant | null {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(text) ?? [];
  return date === undefined || time === undefined ? null : instantAt(date, time, zone);
}
