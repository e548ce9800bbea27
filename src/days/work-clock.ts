import type {ClockTime, Instant, LocalDate} from '../domain/instant';
import type {Settings} from '../domain/settings';
import {addDays} from './calendar-day';
import {addWorkingDays, isWorkingDay, nextWorkingDay, type WorkingCalendar} from './working-days';
import {clockTime, instantAt, localDate} from './zone';

export type WorkClockSettings = Pick<Settings, 'timeZone' | 'country' | 'region' | 'workingHours'>;

/** Days and hours as the user lives them: their zone, their country's working days, their working hours. */
export class WorkClock {
  readonly #zone: string;
  readonly #calendar: WorkingCalendar;
  readonly #hours: readonly [ClockTime, ClockTime];

  constructor({timeZone, country, region, workingHours}: WorkClockSettings) {
    this.#zone = timeZone;
    this.#calendar = {country, region};
    this.#hours = areWorkingHours(workingHours) ? workingHours : ['08:00', '18:00'];
  }

  dateOf(at: Instant): LocalDate {
    return localDate(at, this.#zone);
  }

  /** When work begins on that day. */
  morning(date: LocalDate): Instant {
    return instantAt(date, this.#hours[0], this.#zone);
  }

  /** When work begins on that day, but not before that time. */
  morningNotBefore(date: LocalDate, time: ClockTime): Instant {
    return instantAt(date, this.#hours[0] > time ? this.#hours[0] : time, this.#zone);
  }

  /** When work ends on that day. */
  evening(date: LocalDate): Instant {
    return instantAt(date, this.#hours[1], this.#zone);
  }

  /** So many working days after that date, not counting it; for 0, the date or the first working day after it. */
  workingDaysAfter(date: LocalDate, days: number): LocalDate {
    return addWorkingDays(date, days, this.#calendar);
  }

  /** The end of work so many calendar days after the day of that moment. */
  eveningDaysAfter(at: Instant, days: number): Instant {
    return this.evening(addDays(this.dateOf(at), days));
  }

  /** The end of work so many working days after the day of that moment. */
  eveningWorkingDaysAfter(at: Instant, days: number): Instant {
    return this.evening(this.workingDaysAfter(this.dateOf(at), days));
  }

  /** The morning so many calendar days after the day of that moment, or of the next working day if that is none. */
  morningDaysAfter(at: Instant, days: number): Instant {
    return this.morning(nextWorkingDay(addDays(this.dateOf(at), days), this.#calendar));
  }

  /** The morning so many working days after the day of that moment. */
  morningWorkingDaysAfter(at: Instant, days: number): Instant {
    return this.morning(this.workingDaysAfter(this.dateOf(at), days));
  }

  /** Within working hours of a working day. */
  isWorking(at: Instant): boolean {
    const time = clockTime(at, this.#zone);
    return this.#hours[0] <= time && time < this.#hours[1] && isWorkingDay(this.dateOf(at), this.#calendar);
  }

  /** That moment if it is within working hours, else when they begin next. */
  nextWorking(at: Instant): Instant {
    if (this.isWorking(at)) return at;
    const today = this.dateOf(at);
    const morning = this.morning(nextWorkingDay(today, this.#calendar));
    return morning > at ? morning : this.morning(this.workingDaysAfter(today, 1));
  }
}

/** Two times of one day, the first before the second. */
export const areWorkingHours = ([start, end]: readonly [string, string]): boolean =>
  isClockTime(start) && isClockTime(end) && start < end;

const isClockTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
