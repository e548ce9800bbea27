import type {Instant, LocalDate} from '../domain/instant';
import {cleanLine, cleanText} from './clean-text';

/** What is wrong with a message is a bug of its sender or an attack; the answer is `bad-request`, the details are nobody's business. */
export class Unusable extends Error {
  override name = 'Unusable';
}

export type Fields = Readonly<Record<string, unknown>>;

export function parseFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unusable('not an object');
  return value as Fields;
}

/** Its first `most` entries. */
export function parseList<T>(value: unknown, parse: (entry: unknown) => T, most: number): T[] {
  if (!Array.isArray(value)) throw new Unusable('not a list');
  return value.slice(0, most).map(parse);
}

export function parseLine(value: unknown, cap?: number): string {
  if (typeof value !== 'string') throw new Unusable('not a line');
  return cleanLine(value, cap);
}

export function parseText(value: unknown, cap: number): string {
  if (typeof value !== 'string') throw new Unusable('not a text');
  return cleanText(value, cap);
}

export function parseFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Unusable('not yes or no');
  return value;
}

export function parseOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find(option => option === value);
  if (found === undefined) throw new Unusable('not one of those allowed');
  return found;
}

/** Mail is younger than mail and plans end before the century does; anything else is no time. */
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);

export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'number' && Number.isInteger(value) && value >= earliest && value < latest;

/** A moment that the page gave; null where it gave none or nonsense. */
export const parseInstant = (value: unknown): Instant | null => (isInstant(value) ? value : null);

export function parseDate(value: unknown): LocalDate {
  const isDate =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    isInstant(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);
  if (!isDate) throw new Unusable('not a date');
  return value;
}

export const orNull =
  <T>(parse: (value: unknown) => T) =>
  (value: unknown): T | null =>
    value === null || value === undefined ? null : parse(value);
