import type {LocalDate} from '../domain/instant';
import {elapsedDay} from '../domain/instant';

/** Days since 1970-01-01: calendar days as numbers, so that they can be counted without any zone. */
export type DayNumber = number;

/** The number of a calendar day. A day beyond a month's end rolls over, as `Date.UTC` has it. */
export function dayNumber(date: LocalDate): DayNumber {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / elapsedDay
  );
}

/** The calendar day of a number. */
export function dateOfDay(day: DayNumber): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * elapsedDay).toISOString().slice(0, 10);
  if (dates.size >= datesKept) dates.clear();
  dates.set(day, date);
  return date;
}

/** A plan asks for the same few days again and again; ten years of them are enough. */
const datesKept = 3_653;
const dates = new Map<DayNumber, LocalDate>();

/** 0 Sunday to 6 Saturday. */
export const weekday = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** That many calendar days later (or earlier). */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days);

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function addYears(date: LocalDate, years: number): LocalDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${date.slice(4)}`;
  return dateOfDay(dayNumber(same)) === same ? same : `${year}-02-28`;
}
