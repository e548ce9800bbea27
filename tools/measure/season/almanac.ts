import Holidays from 'date-holidays';

/**
 * Days and hours in Berlin, counted the slow way and apart from the shipped code: what checks a planner must not count with its hands.
 */
const zone = 'Europe/Berlin';
const holidays = new Holidays('DE', 'BE');
const free = new Set(
  [2026, 2027].flatMap(year =>
    holidays.getHolidays(year).flatMap(({type, date}) => (type === 'public' ? [date.slice(0, 10)] : [])),
  ),
);
const clock = new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'});
const dayMs = 86_400_000;

/** `2026-03-10` */
export const dayOf = (at: number): string => clock.format(at).slice(0, 10);

/** `14:00` */
export const timeOf = (at: number): string => clock.format(at).slice(11, 16);

/** When the wall clock shows that time on that day. Berlin is one or two hours ahead. */
export const momentOf = memoised((day: string, time: string): number => {
  const utc = Date.parse(`${day}T${time}:00Z`);
  return [utc - 2 * 3_600_000, utc - 3_600_000].find(at => dayOf(at) === day && timeOf(at) === time) ?? utc;
});

export const isWorkday = (day: string): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !free.has(day);
};

export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

export const workdaysLater = memoised((day: string, days: number): string => {
  let date = day;
  for (let left = days; left > 0; ) {
    date = later(date, 1);
    if (isWorkday(date)) left -= 1;
  }
  return date;
});

/** That day, or the next that is worked. */
export const workdayFrom = (day: string): string => (isWorkday(day) ? day : workdaysLater(day, 1));

function memoised<A extends unknown[], R>(compute: (...input: A) => R): (...input: A) => R {
  const known = new Map<string, R>();
  return (...input) => {
    const key = input.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = compute(...input);
    known.set(key, answer);
    return answer;
  };
}
