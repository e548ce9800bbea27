import {isTimeZone} from '../days/zone';
import type {ClockTime} from '../domain/instant';
import {defaultSettings, type Settings} from '../domain/settings';
import {cleanLine} from './clean-text';

type Parsers = {
  [Key in keyof Settings]-?: (value: unknown) => value is NonNullable<Settings[Key]> | Settings[Key];
};

const isWhole =
  (from: number, to: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

const isClockTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

const isCode =
  (shape: RegExp) =>
  (value: unknown): value is string | null =>
    value === null || (typeof value === 'string' && shape.test(value));

const valid: Parsers = {
  timeZone: (value): value is string => typeof value === 'string' && isTimeZone(value),
  country: isCode(/^[A-Z]{2}$/),
  region: isCode(/^[A-Z0-9]{1,3}$/),
  workingHours: (value): value is [ClockTime, ClockTime] =>
    Array.isArray(value) &&
    value.length === 2 &&
    isClockTime(value[0]) &&
    isClockTime(value[1]) &&
    value[0] < value[1],
  enquiryAfterPromiseWorkingDays: isWhole(0, 7),
  enquiryAfterWorkingDays: isWhole(1, 30),
  maxEnquiries: (value): value is number | null => value === null || isWhole(1, 4)(value),
  pace: (value): value is Settings['pace'] => value === 'office' || value === 'sales' || value === 'public',
};

/** What is valid in there; the rest is left out, never guessed. */
export function parseSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const known = Object.entries(valid).filter(
    ([key, isValid]) => Object.hasOwn(given, key) && isValid(given[key]),
  );
  return Object.fromEntries(known.map(([key]) => [key, given[key]]));
}

/** The settings before the user chose any: this computer's zone, the country of the browser's language where it names one. */
export function settingsOf(timeZone: string, language: string): Settings {
  return {
    ...defaultSettings,
    timeZone: isTimeZone(timeZone) ? timeZone : defaultSettings.timeZone,
    country: countryOf(language),
  };
}

function countryOf(language: string): string | null {
  try {
    return new Intl.Locale(cleanLine(language)).region?.match(/^[A-Z]{2}$/)?.[0] ?? null;
  } catch {
    return null;
  }
}
