import {type Instant, minute} from '../../domain/instant';

/** The browser refuses more writes than this; a little is left for what it counts otherwise. */
const limits = [
  {span: minute, most: 100},
  {span: 60 * minute, most: 1_500},
] as const;

/** Changes that come one after the other travel together. */
const gather = 10_000;

/** The first moment from `wanted` on at which one more write is allowed, after these. */
export function nextWrite(earlier: readonly Instant[], wanted: Instant): Instant {
  const sorted = [...earlier].sort((one, other) => one - other);
  const last = sorted.at(-1);
  let at = last === undefined ? wanted : Math.max(wanted, last + gather);
  for (const {span, most} of limits) {
    const first = sorted.at(-most);
    if (first !== undefined) at = Math.max(at, first + span);
  }
  return at;
}

/** Of these writes, the ones that still count at that moment; one that lies ahead was written by a clock that has been set back. */
export const stillCounting = (writes: readonly Instant[], now: Instant): Instant[] =>
  writes.filter(at => at <= now && at > now - 60 * minute);
