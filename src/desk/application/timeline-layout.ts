import type {TimelineEntry} from '../../contract';
import type {Instant} from '../../domain/instant';
import {elapsedDay} from '../../domain/instant';

/** Whose doing it is: theirs above, what both share on the line, the user's below. */
export type Lane = 'theirs' | 'shared' | 'yours';

export const laneOf: Record<TimelineEntry['what'], Lane> = {
  'mail-from-them': 'theirs',
  promise: 'theirs',
  paper: 'theirs',
  call: 'shared',
  interview: 'shared',
  'mail-from-you': 'yours',
  letter: 'yours',
  answer: 'yours',
  step: 'yours',
};

export interface TimelineMark {
  entry: TimelineEntry;
  x: number;
  lane: Lane;
}

export interface TimelineLayout {
  marks: TimelineMark[];
  today: number;
  /** Where a day is written below the line. */
  days: {x: number; at: Instant}[];
}

const room = 18;
const dayRoom = 84;
const shortest = 4 * elapsedDay;

/**
 * Where each entry stands on a line `width` wide: as far apart as they are in time, but never so near that one hides another. `edge` is
 * kept free at both ends.
 */
export function layOutTimeline(
  entries: readonly TimelineEntry[],
  now: Instant,
  width: number,
  edge: number,
): TimelineLayout {
  const times = [now, ...entries.map(({at}) => at)];
  const first = Math.min(...times);
  const span = Math.max(Math.max(...times) - first, shortest);
  const xAt = (at: Instant): number => edge + ((at - first) / span) * (width - 2 * edge);
  const marks: TimelineMark[] = [];
  for (const lane of ['theirs', 'shared', 'yours'] as const)
    marks.push(
      ...spread(
        entries.filter(({what}) => laneOf[what] === lane),
        xAt,
        width - edge,
      ).map(({entry, x}) => ({entry, x, lane})),
    );
  const today = xAt(now);
  const days: TimelineLayout['days'] = [];
  for (const at of [...times].sort((one, other) => one - other)) {
    const x = Math.min(Math.max(xAt(at), dayRoom / 2), width - dayRoom / 2);
    if (Math.abs(x - today) < dayRoom) continue;
    if (x - (days.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= dayRoom) days.push({x, at});
  }
  return {marks, today, days};
}

/** Pushes apart what stands too near, to the end and, where the line ends, back. */
function spread(
  entries: readonly TimelineEntry[],
  xAt: (at: Instant) => number,
  limit: number,
): {entry: TimelineEntry; x: number}[] {
  const placed = entries.map(entry => ({entry, x: xAt(entry.at)})).sort((one, other) => one.x - other.x);
  const gap = Math.min(room, limit / Math.max(placed.length, 1));
  placed.forEach((mark, index) => {
    mark.x = Math.max(mark.x, (placed[index - 1]?.x ?? Number.NEGATIVE_INFINITY) + gap);
  });
  [...placed].reverse().forEach((mark, index, all) => {
    mark.x = Math.min(mark.x, (all[index - 1]?.x ?? limit + gap) - gap);
  });
  return placed;
}
