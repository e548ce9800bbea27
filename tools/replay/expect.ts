import type {Instant} from '../../src/domain/instant';
import {CaseFault} from './case-fault';

export type Fields = Record<string, unknown>;

/** An object, or a fault that names the place. */
export function fields(value: unknown, place: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CaseFault(`${place} should be an object, but it is ${kindOf(value)}.`);
  return value as Fields;
}

/** A list; empty when it is missing. */
export function list(value: unknown, place: string): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new CaseFault(`${place} should be a list, but it is ${kindOf(value)}.`);
  return value;
}

/** Text that must be there. */
export function text(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new CaseFault(`${place} should be text, but it is ${kindOf(value)}.`);
  return value;
}

/** Text, or null when it is missing. */
export const textOrNull = (value: unknown, place: string): string | null =>
  value === undefined || value === null ? null : text(value, place);

/** Yes or no, or undefined when it is missing. */
export function flag(value: unknown, place: string): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean')
    throw new CaseFault(`${place} should be true or false, but it is ${kindOf(value)}.`);
  return value;
}

/** One of these words. */
export function oneOf<T extends string>(value: unknown, words: readonly T[], place: string): T {
  const word = words.find(known => known === value);
  if (word === undefined) throw new CaseFault(`${place} should be one of ${words.join(', ')}.`);
  return word;
}

/** A whole number that is not negative. */
export function count(value: unknown, place: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new CaseFault(`${place} should be a whole number, 0 or more, but it is ${kindOf(value)}.`);
  return value;
}

const timeShape = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** A moment and the offset it was written with. */
export interface WrittenTime {
  at: Instant;
  offsetMinutes: number;
}

/** An ISO time with its offset. */
export function time(value: unknown, place: string): WrittenTime {
  const written = text(value, place);
  const match = timeShape.exec(written);
  if (!match)
    throw new CaseFault(
      `${place} should be a time such as 2026-03-02T10:15:00+01:00, but it is "${written}".`,
    );
  const offset = match[3];
  if (offset === undefined)
    throw new CaseFault(
      `${place} needs an offset, such as +01:00 or Z: "${written}" could be any of 24 hours.`,
    );
  const at = isRealDay(match[1] ?? '')
    ? Date.parse(written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
    : Number.NaN;
  if (Number.isNaN(at)) throw new CaseFault(`${place} names a time that does not exist: "${written}".`);
  return {at, offsetMinutes: minutesOf(offset)};
}

/** A calendar day, `2026-03-20`. */
export function day(value: unknown, place: string): string {
  const written = text(value, place);
  if (!/^\d{4}-\d\d-\d\d$/.test(written) || !isRealDay(written))
    throw new CaseFault(`${place} should be a day such as 2026-03-20, but it is "${written}".`);
  return written;
}

// Date.parse takes 30 February for 2 March.
const isRealDay = (written: string): boolean => {
  const parsed = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written);
};

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const digits = offset.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
};
