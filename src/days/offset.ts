import {tzOffset} from '@date-fns/tz';
import type {Instant, TimeZone} from '../domain/instant';
import {elapsedDay, minute} from '../domain/instant';

/**
 * Clocks never change twice within this span, so where both its ends agree, all between agrees. The shortest ever between two changes is
 * the month that Morocco and Egypt set summer time aside.
 */
const span = 14 * elapsedDay;
const spansKept = 5_000;

/**
 * Minutes east of UTC of a zone at a moment. Remembers: the runtime takes some 20 µs for one answer, and a plan asks dozens of times.
 */
export function offsetAt(at: Instant, zone: TimeZone): number {
  const index = Math.floor(at / span);
  const key = `${zone}#${index}`;
  let known = spans.get(key);
  if (!known) {
    known = readSpan(index * span, zone);
    if (spans.size >= spansKept) spans.clear();
    spans.set(key, known);
  }
  return at < known.change ? known.before : known.after;
}

/** One span of one zone: the offset before and after the moment the clocks change; no change: `change` is its end. */
interface Span {
  change: Instant;
  before: number;
  after: number;
}

const spans = new Map<string, Span>();

function readSpan(start: Instant, zone: TimeZone): Span {
  // The end of one span is the beginning of the next: each is asked once.
  const before = spans.get(`${zone}#${start / span - 1}`)?.after ?? ask(start, zone);
  const after = spans.get(`${zone}#${start / span + 1}`)?.before ?? ask(start + span, zone);
  if (before === after) return {change: start + span, before, after};
  let low = start;
  let high = start + span;
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (ask(middle, zone) === before) low = middle;
    else high = middle;
  }
  return {change: high, before, after};
}

const ask = (at: Instant, zone: TimeZone): number => tzOffset(zone, new Date(at));
