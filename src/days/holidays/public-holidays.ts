import type {DayNumber} from '../calendar-day';
import {unpackDays} from './packed-days';
import table from './public-holidays.json';
import names from './region-names.json';

/**
 * Public holidays that are not weekend days, 2025 to 2035, packed: one text a country, or one for the country (key '') and for each
 * region "more|fewer". Made by tools/holidays.ts from the data of date-holidays (CC-BY-3.0).
 */
type Packed = Record<string, string | Record<string, string>>;

/** The holidays of a country and region that fall on its working weekdays. Empty where the country is unknown. */
export function publicHolidays(country: string, region: string | null): ReadonlySet<DayNumber> {
  const key = `${country}-${region ?? ''}`;
  const known = unpacked.get(key);
  if (known) return known;
  const days = read(country, region);
  unpacked.set(key, days);
  return days;
}

/** The countries whose public holidays are known, ISO 3166-1 alpha-2. */
export const countriesWithHolidays: readonly string[] = Object.keys(table);

/** The regions of a country that have holidays of their own: code and English name. */
export const regionsOf = (country: string): [code: string, name: string][] =>
  Object.entries((names as Record<string, Record<string, string>>)[country] ?? {});

/** Unpacking takes a moment and the answer never changes. */
const unpacked = new Map<string, ReadonlySet<DayNumber>>();

function read(country: string, region: string | null): ReadonlySet<DayNumber> {
  const entry = (table as Packed)[country];
  if (entry === undefined) return new Set();
  if (typeof entry === 'string') return new Set(unpackDays(entry));
  const days = new Set(unpackDays(entry[''] ?? ''));
  const [more = '', fewer = ''] = (region && entry[region])?.split('|') ?? [];
  for (const day of unpackDays(more)) days.add(day);
  for (const day of unpackDays(fewer)) days.delete(day);
  return days;
}
