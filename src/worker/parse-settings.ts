import {isTimeZone} from '../days/zone';
import {type CheckName, checkNames} from '../domain/check-name';
import type {ClockTime} from '../domain/instant';
import {defaultSettings, type FigureName, figureNames, type Settings} from '../domain/settings';
import {isFigure} from '../etiquette/figures';
import {cleanLine} from './clean-text';
import {isInstant} from './parse-field';

type Checks = {[Key in keyof Settings]-?: (value: unknown) => boolean};

const isWhole =
  (from: number, to: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

const isClockTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

const isCode =
  (shape: RegExp) =>
  (value: unknown): boolean =>
    value === null || (typeof value === 'string' && shape.test(value));

const isAny =
  (...options: string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && options.includes(value);

const isFigureName = (name: string): name is FigureName => figureNames.some(known => known === name);

const isCheckName = (name: unknown): name is CheckName => checkNames.some(known => known === name);

const isValid: Checks = {
  timeZone: value => typeof value === 'string' && isTimeZone(value),
  country: isCode(/^[A-Z]{2}$/),
  region: isCode(/^[A-Z0-9]{1,3}$/),
  workingHours: value =>
    Array.isArray(value) &&
    value.length === 2 &&
    isClockTime(value[0]) &&
    isClockTime(value[1]) &&
    value[0] < value[1],
  enquiryAfterPromiseWorkingDays: isWhole(0, 7),
  enquiryAfterWorkingDays: isWhole(1, 30),
  maxEnquiries: value => value === null || isWhole(1, 4)(value),
  pace: isAny('office', 'sales', 'public'),
  figures: value =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, number]) => isFigureName(name) && isFigure(name, number)),
  offerToConnect: value => typeof value === 'boolean',
  pausedUntil: value => value === null || isInstant(value),
  userName: value =>
    value === null || (typeof value === 'string' && value !== '' && cleanLine(value, 100) === value),
  checksOff: value => Array.isArray(value) && value.length <= checkNames.length && value.every(isCheckName),
  tone: value => value === null || isAny('warm', 'neutral', 'formal')(value),
};

/** What is valid in there; the rest is left out, never guessed. */
export function parseSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const known = Object.entries(isValid).filter(
    ([key, accepts]) => Object.hasOwn(given, key) && accepts(given[key]),
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
