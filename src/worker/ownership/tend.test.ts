import {describe, expect, it} from 'vitest';
import type {Ownership} from '../../contract';
import {elapsedDay} from '../../domain/instant';
import {fakeRooms} from '../testing/fake-rooms';
import {
  message,
  monday,
  newProfile,
  ownPage,
  type Profile,
  sighting,
  value,
  workerOver,
} from '../testing/worker-for-tests';
import {tend} from './tend';

/** Applications of employers whose name begins with R were rejected. */
const rooms = {
  ...fakeRooms,
  applicationsFrom: (...given: Parameters<typeof fakeRooms.applicationsFrom>) =>
    fakeRooms
      .applicationsFrom(...given)
      .map(one => (one.employer?.startsWith('R') ? {...one, stage: 'rejected' as const} : one)),
};

async function withThree(profile: Profile = newProfile()) {
  const worker = await workerOver(profile, {rooms});
  for (const employer of ['Rowan', 'Acme', 'Redwood'])
    await worker.ask('conversation-seen', sighting(employer, [message(`interview at ${employer}`)]));
  return {profile, worker};
}
const months = (count: number): number => monday + count * 31 * elapsedDay;
const journalled = ({local}: Profile): string[] =>
  [...local.keys()].filter(key => key.startsWith('journal:')).map(key => key.split(':').at(-1) ?? '');

describe('forgetting', () => {
  it('never happens unless it was chosen', async () => {
    const {profile, worker} = await withThree();
    worker.time.now = months(60);
    await tend(worker.ports);
    expect(journalled(profile)).toHaveLength(3);
  });

  it('takes what has ended and is old enough, out of the journal as well, and nothing else', async () => {
    const {profile, worker} = await withThree();
    value(await worker.ask('forgetting-changed', {months: 6}, ownPage));
    worker.time.now = months(5);
    await worker.ask('conversation-seen', sighting('Redwood', [message('later', {at: months(5)})]));
    await worker.ask('overview', {}, ownPage);
    expect(await tend(worker.ports)).toBe(false);
    worker.time.now = months(7);
    await worker.ask('overview', {}, ownPage);
    expect(await tend(worker.ports)).toBe(true);
    expect(journalled(profile).sort()).toEqual(['Acme', 'Redwood']);
    expect([...profile.local.values()].map(kept => JSON.stringify(kept)).join()).not.toContain('Rowan');
    expect(value<Ownership>(await worker.ask('ownership-wanted', {}, ownPage))).toMatchObject({
      conversations: 2,
      applications: 2,
    });
    // Database and journal agree: the next start has nothing to mend.
    expect((await workerOver(profile, {rooms, now: months(7)})).restored).toEqual([]);
  });

  it('that is stopped in the middle is ended by the next start', async () => {
    const {profile, worker} = await withThree();
    value(await worker.ask('forgetting-changed', {months: 1}, ownPage));
    worker.time.now = months(3);
    await worker.ask('overview', {}, ownPage);
    const {own} = worker.ports;
    worker.ports.own = {
      ...own,
      local: {...own.local, remove: async () => Promise.reject(new Error('stopped'))},
    };
    await expect(tend(worker.ports)).rejects.toThrow('stopped');
    expect(journalled(profile)).toHaveLength(3);
    await workerOver(profile, {rooms, now: months(3)});
    expect(journalled(profile)).toEqual(['Acme']);
  });

  it.each([0, 61, 1.5, '6', undefined])('of %s months is refused', async given => {
    const {worker} = await withThree();
    expect(await worker.ask('forgetting-changed', {months: given}, ownPage)).toMatchObject({ok: false});
  });
});

describe('the reminder to back up', () => {
  const notices = async (worker: Awaited<ReturnType<typeof workerOver>>, now: number) => {
    worker.time.now = now;
    await tend(worker.ports);
    return value<{notices: string[]}>(await worker.ask('overview', {}, ownPage)).notices;
  };

  it('comes when changes went without a backup for a month, and goes with the backup', async () => {
    const {worker} = await withThree();
    expect(await notices(worker, monday)).toEqual([]);
    expect(await notices(worker, monday + 29 * elapsedDay)).toEqual([]);
    expect(await notices(worker, monday + 30 * elapsedDay)).toEqual([expect.stringContaining('backup')]);
    value(await worker.ask('backup-taken', {}, ownPage));
    expect(await notices(worker, monday + 31 * elapsedDay)).toEqual([]);
    expect(await notices(worker, monday + 300 * elapsedDay)).toEqual([]);
  });

  it('does not come where nothing is kept, or where it is not wanted', async () => {
    const empty = await workerOver(newProfile());
    await notices(empty, monday);
    expect(await notices(empty, monday + 90 * elapsedDay)).toEqual([]);
    const {worker} = await withThree();
    await notices(worker, monday);
    value(await worker.ask('backup-reminder-changed', {remind: false}, ownPage));
    expect(await notices(worker, monday + 90 * elapsedDay)).toEqual([]);
  });
});
