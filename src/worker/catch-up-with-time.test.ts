import {expect, it} from 'vitest';
import {catchUpForALook} from './catch-up-with-time';
import type {ApplicationRow} from './store/rows';
import {monday, newProfile, workerOver} from './testing/worker-for-tests';

/** Rows whose conversations are gone: catching up with them takes them away. */
const stale = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    id: `${index}`,
    conversations: [],
    state: 'due',
    sortAt: 0,
    stage: 'applied',
    archived: 0,
    heardAt: 0,
    words: [],
    openKeys: [],
    counts: 0,
    changesAt: 0,
    derivedAt: 0,
    under: 0,
    day: '',
  })) as unknown as ApplicationRow[];

it('lets nobody wait for more than a few hundred, catches up with the rest once, and says so', async () => {
  const {ports, outside} = await workerOver(newProfile());
  await ports.memory.derive(rows => rows.putApplications(stale(650)));
  const left = () => ports.memory.read(async rows => (await rows.staleAt(monday, 1_000)).length);
  const changed = new Promise<void>(resolve => {
    ports.outside.changed = async () => {
      outside.changes += 1;
      resolve();
    };
  });
  await catchUpForALook(ports);
  expect(await left()).toBeGreaterThan(0);
  await catchUpForALook(ports);
  await changed;
  expect(await left()).toBe(0);
  expect(outside.changes).toBe(1);
});
