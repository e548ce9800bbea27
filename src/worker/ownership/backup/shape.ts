import type {RestoreProblem} from '../../../contract';

/** What is wrong with a value, and where it stands. */
export interface Fault {
  problem: RestoreProblem;
  where: string;
}

/** Looks at one value; null: it may be taken over as it is. */
export interface Check {
  (value: unknown, where: string): Fault | null;
  /** The field may be missing. */
  optional?: true;
}

/** A check for every field of a type: a field that is added to the type and not here does not compile. */
export type Checks<T> = {[Key in keyof T]-?: Check};

const wrongType = (where: string): Fault => ({problem: 'wrong-type', where});
const outOfRange = (where: string): Fault => ({problem: 'out-of-range', where});

/** Well-formed text of at most that many characters. */
export const text =
  (most: number, least = 0): Check =>
  (value, where) => {
    if (typeof value !== 'string') return wrongType(where);
    return value.length > most || value.length < least || /\p{Surrogate}/u.test(value)
      ? outOfRange(where)
      : null;
  };

export const number =
  (from: number, to: number): Check =>
  (value, where) => {
    if (typeof value !== 'number') return wrongType(where);
    return value >= from && value <= to ? null : outOfRange(where);
  };

export const whole =
  (from: number, to: number): Check =>
  (value, where) =>
    number(from, to)(value, where) ?? (Number.isInteger(value) ? null : outOfRange(where));

export const flag: Check = (value, where) => (typeof value === 'boolean' ? null : wrongType(where));

export const oneOf =
  (allowed: readonly unknown[]): Check =>
  (value, where) => {
    if (allowed.includes(value)) return null;
    return typeof value === typeof allowed[0] ? outOfRange(where) : wrongType(where);
  };

export const matching =
  (shape: RegExp): Check =>
  (value, where) => {
    if (typeof value !== 'string') return wrongType(where);
    return shape.test(value) ? null : outOfRange(where);
  };

export const orNull =
  (check: Check): Check =>
  (value, where) =>
    value === null ? null : check(value, where);

export const optional = (check: Check): Check =>
  Object.assign((value: unknown, where: string) => check(value, where), {optional: true as const});

export const list =
  (check: Check, most: number): Check =>
  (value, where) => {
    if (!Array.isArray(value)) return wrongType(where);
    if (value.length > most) return outOfRange(where);
    for (const [index, entry] of value.entries()) {
      const fault = check(entry, `${where}[${index}]`);
      if (fault) return fault;
    }
    return null;
  };

/** Names that would reach the prototype of whatever they are copied to. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A field that no file may have, wherever it stands. */
export function forbiddenIn(value: unknown, where: string): Fault | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const place = inField(where, key);
    if (forbidden.has(key)) return {problem: 'forbidden-key', where: place};
    const fault = forbiddenIn(inner, place);
    if (fault) return fault;
  }
  return null;
}

/** An object with exactly these fields. */
export const object =
  <T>(checks: Checks<T>): Check =>
  (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongType(where);
    for (const key of Object.keys(value))
      if (!Object.hasOwn(checks, key)) return {problem: 'unknown-field', where: inField(where, key)};
    for (const [key, check] of Object.entries<Check>(checks)) {
      const place = inField(where, key);
      if (!Object.hasOwn(value, key)) {
        if (check.optional) continue;
        return {problem: 'missing-field', where: place};
      }
      const fault = check((value as Record<string, unknown>)[key], place);
      if (fault) return fault;
    }
    return null;
  };

/** The place of a field, short enough to be shown. */
const inField = (where: string, key: string): string =>
  `${where}${where === '' ? '' : '.'}${/^\w{1,40}$/.test(key) ? key : '…'}`;
