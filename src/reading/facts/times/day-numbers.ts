import type {LocalDate} from '../../../domain/instant';
import {calendarDay, daysBetween, weekdayOf, yearOf} from './calendar-day';
import type {TimeContext} from './time-context';

export interface DayGuess {
  date: LocalDate;
  uncertain: boolean;
  /** Weekday and date disagree: which of them is meant cannot be known. */
  contradicted?: true;
  weekdayOnly: boolean;
}

/** How long ago a date without a year may be; else next year's is meant. */
const mayBeAgo = 90;

/** The year that is meant where none is written: the weekday decides, else the nearest that is not long over. */
export function nearestYear(
  month: number,
  day: number,
  weekday: number | null,
  today: LocalDate,
): LocalDate | null {
  const year = yearOf(today);
  const dates = [year - 1, year, year + 1].flatMap(each => calendarDay(each, month, day) ?? []);
  const near = dates.filter(date => daysBetween(today, date) >= -mayBeAgo && daysBetween(today, date) < 366);
  const fitting = near.filter(date => weekdayOf(date) === weekday);
  return fitting[0] ?? near[0] ?? null;
}

/** A day of a month; the year, where written, and the weekday, where written, are held against each other. */
export function dayInMonth(
  year: number | null,
  month: number | null,
  day: number,
  weekday: number | null,
  {today}: TimeContext,
): DayGuess | null {
  if (month === null) return null;
  const date = year === null ? nearestYear(month, day, weekday, today) : calendarDay(year, month, day);
  if (date === null) return null;
  return weekday !== null && weekdayOf(date) !== weekday
    ? {date, uncertain: true, contradicted: true, weekdayOnly: false}
    : {date, uncertain: false, weekdayOnly: false};
}

/** "3/10/2026", "10.3.", "10-03-2026". */
export function numericDay(
  [, , first, mark, second, yearText]: RegExpExecArray,
  weekday: number | null,
  context: TimeContext,
): DayGuess | null {
  const {words, dateOrder} = context;
  // "Lundi 12.01" is a day where the weekday bears it out, "lundi 9.30" a clock time.
  const isDotted = mark === '.' && !words.dotsInDates && yearText === undefined;
  if (
    isDotted &&
    (weekday === null ||
      dayInMonth(null, Number(second), Number(first), weekday, context)?.uncertain !== false)
  )
    return null;
  if (mark === '-' && (yearText === undefined || yearText.length !== 4)) return null;
  const year = yearText === undefined ? null : Number(yearText.length === 2 ? `20${yearText}` : yearText);
  const asDayFirst = dayInMonth(year, Number(second), Number(first), weekday, context);
  const asMonthFirst =
    mark === '.' ? null : dayInMonth(year, Number(first), Number(second), weekday, context);
  if (asDayFirst === null || asMonthFirst === null) return asDayFirst ?? asMonthFirst;
  if (asDayFirst.date === asMonthFirst.date) return asDayFirst;
  if (asDayFirst.uncertain !== asMonthFirst.uncertain)
    return asDayFirst.uncertain ? asMonthFirst : asDayFirst;
  if (dateOrder.dayFirst !== null && !dateOrder.weak) return dateOrder.dayFirst ? asDayFirst : asMonthFirst;
  const near = [asDayFirst, asMonthFirst].filter(({date}) => {
    const ahead = daysBetween(context.today, date);
    return ahead >= 0 && ahead <= 45;
  });
  if (near.length === 1 && near[0] !== undefined) return {...near[0], uncertain: true};
  const likely = dateOrder.dayFirst === false ? asMonthFirst : asDayFirst;
  return {...likely, uncertain: true};
}
