import type {DayNumber} from './calendar-day';
import {weekday} from './calendar-day';

/**
 * Weekends that are not Saturday and Sunday, by weekday (0 Sunday). From CLDR 48, supplemental `weekData`, `weekendStart` and
 * `weekendEnd`, but for two kinds of country: Bangladesh, Djibouti, the Maldives and Palestine rest on Friday and Saturday though CLDR
 * has no entry of their own; India and Uganda stay with Saturday and Sunday, as offices there do, where CLDR lists Sunday alone.
 */
const weekends: Record<string, readonly number[]> = {
  ...Object.fromEntries(
    'BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE'.split(' ').map(country => [country, [5, 6]]),
  ),
  AF: [4, 5],
  IR: [5],
};

const saturdayAndSunday: readonly number[] = [6, 0];

/** Is it a day of the weekend in that country? Saturday and Sunday where the country is unknown. */
export const isWeekend = (day: DayNumber, country: string | null): boolean =>
  ((country && weekends[country]) || saturdayAndSunday).includes(weekday(day));
