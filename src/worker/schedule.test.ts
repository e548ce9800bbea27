import {describe, expect, it} from 'vitest';
import {elapsedDay, hour, minute} from '../domain/instant';
import {type AlarmArea, scheduleNext} from './schedule';

const realNow = Date.UTC(2026, 2, 9, 9);

function alarmArea(): AlarmArea & {
  planned: Map<string, {scheduledTime: number; periodInMinutes?: number}>;
  created: string[];
} {
  const planned = new Map<string, {scheduledTime: number; periodInMinutes?: number}>();
  const created: string[] = [];
  return {
    planned,
    created,
    get: async name => planned.get(name),
    create: async (name, when) => {
      created.push(name);
      if ('when' in when) planned.set(name, {scheduledTime: when.when});
      else planned.set(name, {scheduledTime: realNow, periodInMinutes: when.periodInMinutes});
    },
    clear: async name => planned.delete(name),
  };
}

const clockAt = (offset = 0, passed = 0) => ({
  now: () => realNow + passed + offset,
  offset: () => offset,
  ready: Promise.resolve(),
});

describe('the alarm', () => {
  it.each([
    ['is set for the next change', realNow + hour, 0, realNow + hour],
    [
      'is set in real time though the clock was moved',
      realNow + 3 * elapsedDay + hour,
      3 * elapsedDay,
      realNow + hour,
    ],
    ['of something overdue comes as soon as a browser allows', realNow - elapsedDay, 0, realNow + minute / 2],
  ])('%s', async (_what, next, offset, expected) => {
    const alarms = alarmArea();
    await scheduleNext(next, clockAt(offset), alarms);
    expect(alarms.planned.get('next-change')?.scheduledTime).toBe(expected);
  });

  it.each([
    ['in an hour', realNow + hour],
    ['overdue', realNow - hour],
  ])('that is right is left alone by fifty starts in a minute: %s', async (_when, next) => {
    const alarms = alarmArea();
    for (let start = 0; start < 50; start += 1) await scheduleNext(next, clockAt(0, start * 500), alarms);
    expect(alarms.created.filter(name => name === 'next-change')).toHaveLength(1);
    expect(alarms.created.filter(name => name === 'heartbeat')).toHaveLength(1);
  });

  it('comes back after an update wiped it', async () => {
    const alarms = alarmArea();
    await scheduleNext(realNow + hour, clockAt(), alarms);
    alarms.planned.clear();
    await scheduleNext(realNow + hour, clockAt(), alarms);
    expect([...alarms.planned.keys()].sort()).toEqual(['heartbeat', 'next-change']);
  });

  it('follows an earlier change, and goes when nothing will change', async () => {
    const alarms = alarmArea();
    await scheduleNext(realNow + hour, clockAt(), alarms);
    await scheduleNext(realNow + 10 * minute, clockAt(), alarms);
    expect(alarms.planned.get('next-change')?.scheduledTime).toBe(realNow + 10 * minute);
    await scheduleNext(null, clockAt(), alarms);
    expect([...alarms.planned.keys()]).toEqual(['heartbeat']);
  });
});
