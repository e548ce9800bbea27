import {describe, expect, it} from 'vitest';
import type {Ownership} from '../../contract';
import {
  acme,
  message,
  monday,
  newProfile,
  ownPage,
  type Profile,
  sighting,
  value,
  workerOver,
} from '../testing/worker-for-tests';
import {eraseIfDue, regret} from './erase';
import {backupOf, restore} from './testing/backups';

async function withAcme(profile = newProfile()) {
  const worker = await workerOver(profile);
  await worker.ask('conversation-seen', acme);
  return {profile, worker};
}

const dueIn = async (profile: Profile, now: number): Promise<number> => {
  const worker = await workerOver(profile, {now});
  return value<{due: unknown[]}>(await worker.ask('overview', {}, ownPage)).due.length;
};

describe('erasing everything', () => {
  it('happens after ten seconds, in the database, the journal and beside them', async () => {
    const {profile, worker} = await withAcme();
    const {erasesAt} = value<Ownership>(await worker.ask('everything-erased', {}, ownPage));
    expect(erasesAt).toBe(monday + regret);
    worker.time.now = monday + regret;
    for (const {work} of worker.later) work();
    await expect.poll(() => [...profile.local.keys()]).toEqual([]);
    expect(value<Ownership>(await worker.ask('ownership-wanted', {}, ownPage))).toEqual({
      now: monday + regret,
      conversations: 0,
      applications: 0,
      backedUpAt: null,
      changedSince: false,
      remindsToBackUp: true,
      erasesAt: null,
      forgetAfterMonths: null,
      sharing: {on: false, sealed: false, trouble: null},
    });
    expect(await dueIn(profile, monday + regret)).toBe(0);
  });

  it('can be taken back until then, and not after', async () => {
    const {profile, worker} = await withAcme();
    await worker.ask('everything-erased', {}, ownPage);
    worker.time.now = monday + regret - 1;
    expect(value<Ownership>(await worker.ask('erasing-undone', {}, ownPage)).erasesAt).toBeNull();
    worker.time.now = monday + regret;
    for (const {work} of worker.later) work();
    expect(await dueIn(profile, monday + 2 * regret)).toBe(1);

    await worker.ask('everything-erased', {}, ownPage);
    worker.time.now += regret;
    expect(await worker.ask('erasing-undone', {}, ownPage)).toMatchObject({ok: false, problem: 'too-late'});
  });

  it('happens though the worker was stopped, and does not happen early for it', async () => {
    const {profile, worker} = await withAcme();
    await worker.ask('everything-erased', {}, ownPage);
    expect(await dueIn(profile, monday + regret - 1)).toBe(1);
    expect(await dueIn(profile, monday + regret)).toBe(0);
    expect([...profile.local.keys()]).toEqual([]);
  });

  it.each(['database', 'session', 'local'] as const)(
    'that is stopped before the %s was cleared is ended by the next start',
    async stopped => {
      const {profile, worker} = await withAcme();
      await worker.ask('everything-erased', {}, ownPage);
      worker.time.now = monday + regret;
      const stop = async () => Promise.reject(new Error('stopped'));
      const {memory, own} = worker.ports;
      if (stopped === 'database') worker.ports.memory = {...memory, derive: stop};
      else worker.ports.own = {...own, [stopped]: {...own[stopped], clear: stop}};
      await expect(eraseIfDue(worker.ports)).rejects.toThrow('stopped');
      expect(await dueIn(profile, monday + regret)).toBe(0);
      expect([...profile.local.keys()]).toEqual([]);
    },
  );

  it('leaves a copy that no later start brings back, even where the database cannot be opened', async () => {
    const {profile, worker} = await withAcme();
    await worker.ask('everything-erased', {}, ownPage);
    const refusing = await workerOver(profile, {
      now: monday + regret,
      open: async () => Promise.reject(new Error('no database')),
    });
    expect(value<{due: unknown[]}>(await refusing.ask('overview', {}, ownPage)).due).toEqual([]);
    expect([...profile.local.keys()]).toEqual([]);
  });

  it('can be followed by a restore', async () => {
    const {profile, worker} = await withAcme();
    await worker.ask('conversation-seen', sighting('2', [message('interview at Northlight')]));
    const file = await backupOf(worker);
    await worker.ask('everything-erased', {}, ownPage);
    const empty = await workerOver(profile, {now: monday + regret});
    await restore(empty, file, 'merge');
    expect(await dueIn(profile, monday + regret)).toBe(2);
  });
});
