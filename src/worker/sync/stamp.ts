import type {Instant} from '../../domain/instant';

/**
 * When and where a field was written last, by a hybrid clock: real time, a count for writes of one moment, the machine. As text it sorts as
 * it counts, so the later of two is the greater. A machine never writes below what it has seen, however wrong its own clock is.
 */
export type WriteStamp = string;

const timeDigits = 9;
const countDigits = 4;
const countEnd = 36 ** countDigits;

export const isMachine = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-z]{8}$/.test(value);

export const isStamp = (value: unknown): value is WriteStamp =>
  typeof value === 'string' && /^[0-9a-z]{9}\.[0-9a-z]{4}\.[0-9a-z]{8}$/.test(value);

/** A stamp above `highest`, the highest that this machine has seen. */
export function stampAfter(highest: WriteStamp | null, now: Instant, machine: string): WriteStamp {
  const [time = '0', count = '0'] = highest?.split('.') ?? [];
  const seen = Number.parseInt(time, 36);
  const next = Number.parseInt(count, 36) + 1;
  if (highest === null || now > seen) return written(now, 0, machine);
  return next < countEnd ? written(seen, next, machine) : written(seen + 1, 0, machine);
}

const written = (time: number, count: number, machine: string): WriteStamp =>
  `${digits(Math.max(0, time), timeDigits)}.${digits(count, countDigits)}.${machine}`;

const digits = (value: number, length: number): string => value.toString(36).padStart(length, '0');
