import {IDBFactory} from 'fake-indexeddb';
import {describe, expect, it} from 'vitest';
import type {Health, Overview} from '../contract';
import {momentOf} from './moment';
import {rederiveAround} from './rederive';
import {currentSchema} from './store/rows';
import {
  conversation,
  message,
  newProfile,
  openProfileStore,
  ownPage,
  type Profile,
  sighting,
  workerOver,
} from './testing/worker-for-tests';

const acme = sighting('1', [message('interview at Acme')]);
const borealis = sighting('2', [message('interview at Borealis')]);

async function filledProfile(): Promise<Profile> {
  const profile = newProfile();
  const {ask} = await workerOver(profile);
  await ask('conversation-seen', acme);
  await ask('conversation-seen', borealis);
  await ask('step-answered', {conversation: conversation('1'), answer: {did: 'skip', step: 'thank-you'}});
  return profile;
}

async function restarted(profile: Profile) {
  const worker = await workerOver(profile);
  const moment = await momentOf(worker.ports);
  await worker.ports.memory.derive(rows => rederiveAround(rows, worker.restored, worker.ports.rooms, moment));
  const {value: health} = (await worker.ask('health', {}, ownPage)) as unknown as {value: Health};
  const {value: overview} = (await worker.ask('overview', {}, ownPage)) as unknown as {value: Overview};
  return {...worker, health, overview};
}

describe('at the next start', () => {
  it('an intact database is left alone', async () => {
    const {health, restored} = await restarted(await filledProfile());
    expect(health).toMatchObject({store: 'well', conversations: 2, applications: 2});
    expect(restored).toEqual([]);
  });

  it('a database that came back empty is rebuilt, answers included', async () => {
    const profile = await filledProfile();
    const {health, overview} = await restarted({...profile, indexedDB: new IDBFactory()});
    expect(health).toMatchObject({store: 'restored', conversations: 2, applications: 2});
    expect(overview.due.map(({employer}) => employer)).toEqual(['Borealis']);
  });

  it('a database that lost its latest changes is rebuilt', async () => {
    const profile = newProfile();
    const first = await workerOver(profile);
    await first.ask('conversation-seen', acme);
    const journal = new Map(profile.local);
    await first.ask('conversation-seen', borealis);
    const cut = newProfile();
    const earlier = await workerOver({...cut, local: journal});
    expect(earlier.ports.memory.health).toBe('restored');
    const {health} = await restarted({indexedDB: cut.indexedDB, local: profile.local});
    expect(health).toMatchObject({store: 'restored', conversations: 2});
  });

  it('a journal that a stop left behind is brought up to date', async () => {
    const profile = newProfile();
    const first = await workerOver(profile);
    await first.ask('conversation-seen', acme);
    const behind = new Map(profile.local);
    await first.ask('conversation-seen', borealis);
    const {health} = await restarted({indexedDB: profile.indexedDB, local: behind});
    expect(health.store).toBe('well');
    const lost = await restarted({indexedDB: new IDBFactory(), local: behind});
    expect(lost.health).toMatchObject({store: 'restored', conversations: 2});
  });

  it('a second restart after a restore finds all well', async () => {
    const profile = {...(await filledProfile()), indexedDB: new IDBFactory()};
    await restarted(profile);
    expect((await restarted(profile)).health).toMatchObject({
      store: 'well',
      conversations: 2,
      applications: 2,
    });
  });

  it('data of a newer version is not touched', async () => {
    const profile = await filledProfile();
    const store = await openProfileStore(profile);
    await store.change(async rows => {
      const stamp = await rows.stamp();
      if (stamp) await rows.putStamp({...stamp, schema: currentSchema + 1});
    });
    const {ask, health} = await restarted(profile);
    expect(health.store).toBe('newer-version');
    const answer = await ask('conversation-seen', sighting('3', [message('interview at Cirrus')]));
    expect(answer).toMatchObject({ok: false, problem: 'newer-version'});
  });

  it('a browser without a database works from the journal, and says so', async () => {
    const profile = await filledProfile();
    const worker = await workerOver(profile, {
      open: () => Promise.reject(new DOMException('A mutation operation was attempted', 'InvalidStateError')),
    });
    expect(worker.ports.memory.health).toBe('memory-only');
    expect(worker.restored).toHaveLength(2);
    expect(await worker.ask('conversation-seen', borealis)).toMatchObject({
      ok: true,
      value: {employer: 'Borealis'},
    });
  });
});
