import Dexie from 'dexie';
import {IDBKeyRange} from 'fake-indexeddb';
import {describe, expect, it} from 'vitest';
import type {Overview} from '../contract';
import {isoInZone} from '../days/zone';
import {elapsedDay} from '../domain/instant';
import {catchUpForALook, catchUpWithTime} from './catch-up-with-time';
import {rooms as shipped} from './rooms';
import type {ApplicationRow} from './store/rows';
import {
  monday,
  newProfile,
  openProfileStore,
  ownPage,
  type Profile,
  value,
  workerOver,
} from './testing/worker-for-tests';

const many = 230;
const typed = (index: number) => ({
  employer: `Employer ${index}`,
  role: null,
  people: [],
  promise: null,
  interview: {start: monday - 9 * elapsedDay, end: null},
});

type Worker = Awaited<ReturnType<typeof workerOver>>;

/** How many applications stand as new settings want it, and how many do not yet. */
const planned = async ({ports}: Worker): Promise<{anew: number; before: number}> =>
  ports.memory.read(async rows => {
    const under = await rows.rules();
    const all = await rows.byLastHeard({stage: null, archived: false, from: 0, count: 1_000});
    const anew = all.filter(row => row.under === under).length;
    return {anew, before: all.length - anew};
  });

async function withMany(profile: Profile): Promise<Worker> {
  const worker = await workerOver(profile, {rooms: shipped});
  for (let index = 0; index < many; index += 1) await worker.ask('application-added', typed(index), ownPage);
  return worker;
}

describe('new settings', () => {
  it('are kept in one small write, and what is shown follows at once', async () => {
    const worker = await withMany(newProfile());
    await worker.ask('settings-changed', {enquiryAfterWorkingDays: 3}, ownPage);
    expect(await planned(worker)).toEqual({anew: 0, before: many});
    const {due} = value<Overview>(await worker.ask('overview', {}, ownPage));
    // Nine days after an interview the enquiry has opened under these, and had not under those of before.
    expect(due.map(({step}) => step?.step)).toEqual(due.map(() => 'enquiry'));
    expect(due.length).toBeGreaterThan(90);
  });

  it.each([
    ['America/New_York', 'US'],
    ['Asia/Tokyo', 'JP'],
    ['Pacific/Auckland', 'NZ'],
  ])('of a traveller move what is to come into the mornings of %s at once', async (timeZone, country) => {
    const {ask} = await workerOver(newProfile(), {rooms: shipped});
    const interview = {start: monday - 3 * elapsedDay, end: null};
    await ask('application-added', {...typed(1), interview}, ownPage);
    const enquiry = async (): Promise<number> => {
      const {due, soon, waiting} = value<Overview>(await ask('overview', {}, ownPage));
      const [card] = [...due, ...soon, ...waiting];
      return card?.upcoming?.from ?? Number.NaN;
    };
    const before = await enquiry();
    expect(isoInZone(before, 'Europe/Berlin')).toMatch(/T08:00:00/);
    await ask('settings-changed', {timeZone, country}, ownPage);
    const after = await enquiry();
    expect(isoInZone(after, timeZone)).toMatch(/T08:00:00/);
    expect(after).not.toBe(before);
    await ask('settings-changed', {timeZone: 'Europe/Berlin', country: 'DE'}, ownPage);
    expect(await enquiry()).toBe(before);
  });

  it('plan everything anew in slices that a stopped worker goes on with, and nothing is missed', async () => {
    const profile = newProfile();
    const first = await withMany(profile);
    await first.ask('settings-changed', {enquiryAfterWorkingDays: 3}, ownPage);
    // The worker is stopped before the second slice.
    const {derive} = first.ports.memory;
    let slices = 0;
    first.ports.memory.derive = async work => {
      slices += 1;
      if (slices > 1) throw new Error('stopped');
      return derive(work);
    };
    await expect(catchUpForALook(first.ports)).rejects.toThrow('stopped');
    const left = await planned(first);
    expect(left.anew).toBeGreaterThan(0);
    expect(left.before).toBeGreaterThan(0);
    // Whoever starts next is woken soon even if nobody looks, and goes on.
    const second = await workerOver(profile, {rooms: shipped});
    expect(await second.ports.outside.nextWake()).toBeLessThan(monday);
    await catchUpWithTime(second.ports);
    expect(await planned(second)).toEqual({anew: many, before: 0});
  });

  it('reach also what was worked out by the old ones at the same time', async () => {
    const {ports, ask} = await workerOver(newProfile(), {rooms: shipped});
    const {read} = ports.settings;
    // The settings change after this request has read them and before it writes.
    ports.settings.read = async () => {
      const old = await read();
      ports.settings.read = read;
      await ask('settings-changed', {enquiryAfterWorkingDays: 3}, ownPage);
      return old;
    };
    await ask('application-added', typed(1), ownPage);
    expect(value<Overview>(await ask('overview', {}, ownPage)).due).toHaveLength(1);
  });
});

describe('an application beside', () => {
  it('is left as it stands when another of a name like it is added', async () => {
    const {ports, ask, time} = await workerOver(newProfile(), {rooms: shipped});
    await ask('application-added', {...typed(1), employer: 'Northlight Ltd'}, ownPage);
    time.now += 60_000;
    await ask('application-added', {...typed(2), employer: 'Northwind Ltd'}, ownPage);
    const rows = await ports.memory.read(all =>
      all.byLastHeard({stage: null, archived: false, from: 0, count: 10}),
    );
    const derivedAt = new Map(rows.map(({card, derivedAt: at}) => [card.employer, at]));
    expect(derivedAt).toEqual(
      new Map([
        ['Northlight Ltd', monday],
        ['Northwind Ltd', monday + 60_000],
      ]),
    );
  });
});

it('what an earlier version had worked out is worked out anew', async () => {
  const profile = newProfile();
  const before = new Dexie('afterword', {indexedDB: profile.indexedDB, IDBKeyRange});
  before.version(1).stores({
    conversations: 'id, application, *links, revision',
    applications:
      'id, changesAt, derivedAt, [state+sortAt], counts, [archived+heardAt], [archived+stage+heardAt], *words, offeredAt',
    interviews: 'id, application, start',
    letters: 'id, conversation',
    actions: 'id, anchor, shape',
    meta: '',
    staged: 'key',
  });
  await before.open();
  const row: Partial<ApplicationRow> = {
    id: 'one',
    changesAt: monday + elapsedDay,
    derivedAt: 0,
    conversations: [],
  };
  await before.table('applications').put(row);
  before.close();
  const store = await openProfileStore(profile);
  expect(await store.read(rows => rows.staleAt(monday, 10))).toHaveLength(1);
});
