import type {LocalDate} from '../../../domain/instant';
import {addDays, weekdayOf} from './calendar-day';
import type {DayGuess} from './day-numbers';
import type {TimeContext} from './time-context';

/** The first such weekday after the day, 1 for Monday. */
export const comingWeekday = (weekday: number, today: LocalDate): LocalDate =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

/** "Tuesday, the 10th", "Tue 10": the nearest Tuesday that is a tenth. */
export function weekdayAndNumber(
  whole: string,
  weekday: number | null,
  day: number,
  context: TimeContext,
): DayGuess | null {
  const alone = dayNumberAlone(day, context);
  if (alone === null || weekday === null) return null;
  for (const start of [0, -31]) {
    for (let ahead = start; ahead <= start + 100; ahead += 1) {
      const date = addDays(context.today, ahead);
      if (Number(date.slice(8)) === day && weekdayOf(date) === weekday && (ahead >= 0 || start < 0))
        return ahead > 70 ? null : {date, uncertain: false, weekdayOnly: false};
    }
  }
  return /\d(?:st|nd|rd|th)/.test(whole) ? {...alone, uncertain: true, contradicted: true} : null;
}

/** "the 10th": this month's, or the next one's once it is over. */
export function dayNumberAlone(day: number, {today}: TimeContext): DayGuess | null {
  if (day < 1 || day > 31) return null;
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const date = addDays(today, ahead);
    if (Number(date.slice(8)) === day) return {date, uncertain: false, weekdayOnly: false};
  }
  return null;
}
