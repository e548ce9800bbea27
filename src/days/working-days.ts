import type {LocalDate} from '../domain/instant';
import {type DayNumber, dateOfDay, dayNumber} from './calendar-day';
import {publicHolidays} from './holidays/public-holidays';
import {isWeekend} from './weekend';

/** Whose working days: country as ISO 3166-1 alpha-2, region as ISO 3166-2 without the country. Null: weekends only. */
export interface WorkingCalendar {
  country: string | null;
  region: string | null;
}

/** Neither weekend nor public holiday there. Holidays are known for 2025 to 2035; beyond, weekends alone count. */
export const isWorkingDay = (date: LocalDate, calendar: WorkingCalendar): boolean =>
  works(dayNumber(date), calendar);

/** That day, or the first working day after it. */
export const nextWorkingDay = (date: LocalDate, calendar: WorkingCalendar): LocalDate =>
  dateOfDay(firstWorkingDay(dayNumber(date), calendar));

/** So many working days after that date, not counting the date itself; for 0, the date or the first working day after it. */
export function addWorkingDays(date: LocalDate, days: number, calendar: WorkingCalendar): LocalDate {
  let day = dayNumber(date);
  if (days <= 0) return dateOfDay(firstWorkingDay(day, calendar));
  for (let left = days; left > 0; left -= 1) day = firstWorkingDay(day + 1, calendar);
  return dateOfDay(day);
}

/** How many working days lie after `from` up to and with `to`. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) if (works(day, calendar)) count += 1;
  return count;
}

/** No country rests longer; the bound only keeps damaged data from holding a step back for ever. */
const longestRest = 60;

function firstWorkingDay(from: DayNumber, calendar: WorkingCalendar): DayNumber {
  for (let day = from; day < from + longestRest; day += 1) if (works(day, calendar)) return day;
  return from;
}

function works(day: DayNumber, {country, region}: WorkingCalendar): boolean {
  const known = country?.toUpperCase() ?? null;
  if (isWeekend(day, known)) return false;
  return !(known && publicHolidays(known, region?.toUpperCase() ?? null).has(day));
}
