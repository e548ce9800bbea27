import {addDays, dateOfDay, dayNumber} from '../../../days/calendar-day';
import type {LocalDate} from '../../../domain/instant';

export {addDays};

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10));

/** The day with these numbers; null where the calendar has none. */
export function calendarDay(year: number, month: number, day: number): LocalDate | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const value = new Date(Date.UTC(year, month - 1, day));
  return value.getUTCDate() === day && value.getUTCMonth() === month - 1
    ? value.toISOString().slice(0, 10)
    : null;
}

/** How many days `later` is after `earlier`. */
export const daysBetween = (earlier: LocalDate, later: LocalDate): number =>
  dayNumber(later) - dayNumber(earlier);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** The same day of the month some months on; the month's last day where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return calendarDay(year, month, dayOf(date)) ?? lastOfMonth(year, month);
}

/** The last day of a month, 1 to 12. */
export const lastOfMonth = (year: number, month: number): LocalDate =>
  addDays(dateOfDay(Date.UTC(year, month, 1) / 86_400_000), -1);

/** The day in a moment's wall clock that many minutes east of UTC. */
export const dayAtOffset = (at: number, offsetMinutes: number): LocalDate =>
  new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 10);
