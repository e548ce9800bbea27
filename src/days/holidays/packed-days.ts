import {type DayNumber, dateOfDay, dayNumber} from '../calendar-day';

/** The years the table of holidays speaks of. Beyond them only weekends are known. */
export const firstYear = 2025;
export const lastYear = 2035;

/** Days as text: two base-36 digits for each day of the year, years from `firstYear` on parted by commas. */
export function packDays(days: readonly DayNumber[]): string {
  const years: string[] = Array.from({length: lastYear - firstYear + 1}, () => '');
  for (const day of days) {
    const year = Number(dateOfDay(day).slice(0, 4));
    const ordinal = day - newYear(year) + 1;
    years[year - firstYear] += ordinal.toString(36).padStart(2, '0');
  }
  return years.join(',').replace(/,+$/, '');
}

/** What `packDays` packed. */
export function unpackDays(packed: string): DayNumber[] {
  return packed.split(',').flatMap((year, index) => {
    const start = newYear(firstYear + index) - 1;
    return (year.match(/../g) ?? []).map(ordinal => start + Number.parseInt(ordinal, 36));
  });
}

const newYear = (year: number): DayNumber => dayNumber(`${year}-01-01`);
