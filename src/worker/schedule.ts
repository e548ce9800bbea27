import type {Instant} from '../domain/instant';
import {minute} from '../domain/instant';
import type {MovableClock} from './clock';

const nextChange = 'next-change';
const heartbeat = 'heartbeat';
const beatMinutes = 45;

/** The part of `browser.alarms` that the schedule uses. */
export interface AlarmArea {
  get(name: string): Promise<{scheduledTime: number; periodInMinutes?: number | undefined} | undefined>;
  create(name: string, when: {when: number} | {periodInMinutes: number}): Promise<void> | void;
  clear(name: string): Promise<boolean>;
}

/** Chrome wakes no extension more often than this. */
const soonest = minute / 2;
const sameMoment = 1_000;

/**
 * One alarm for the next moment at which something changes by itself, in real time; none where nothing will. An alarm that is already
 * right is left alone: creating it anew at each start would put it off for ever.
 */
export async function scheduleNext(
  next: Instant | null,
  clock: MovableClock,
  alarms: AlarmArea,
): Promise<void> {
  const [planned, beat] = await Promise.all([alarms.get(nextChange), alarms.get(heartbeat)]);
  // A slow beat mends what the one alarm may miss: sleep, a changed clock, an update that wiped it.
  if (beat?.periodInMinutes !== beatMinutes) await alarms.create(heartbeat, {periodInMinutes: beatMinutes});
  if (next === null) {
    if (planned) await alarms.clear(nextChange);
    return;
  }
  const real = clock.now() - clock.offset();
  const when = Math.max(next - clock.offset(), real + soonest);
  const isRight =
    planned !== undefined &&
    (Math.abs(planned.scheduledTime - when) <= sameMoment ||
      // An overdue change is planned for "as soon as possible", which is later each time it is asked.
      (next - clock.offset() <= real + soonest && planned.scheduledTime <= when));
  if (!isRight) await alarms.create(nextChange, {when});
}
