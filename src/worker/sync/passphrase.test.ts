import {IDBFactory, IDBKeyRange} from 'fake-indexeddb';
import {describe, expect, it} from 'vitest';
import type {Overview, Ownership} from '../../contract';
import {keptKey} from '../store/kept-key';
import {acme, message, newProfile, ownPage, sighting, value, workerOver} from '../testing/worker-for-tests';
import {masterFrom} from './seal';
import {syncRound} from './sync-round';

const passphrase = 'correct horse battery';
type Worker = Awaited<ReturnType<typeof workerOver>>;

async function two() {
  const sync = new Map<string, unknown>();
  const profiles = [newProfile(), newProfile()].map(profile => ({...profile, sync})) as [Profile, Profile];
  const [one, other] = [await workerOver(profiles[0]), await workerOver(profiles[1])];
  return {sync, profiles, one, other};
}
type Profile = ReturnType<typeof newProfile> & {sync: Map<string, unknown>};

const share = async ({ask}: Worker, words: string | null): Promise<Ownership['sharing']> =>
  value<Ownership>(await ask('sharing-changed', {on: true, passphrase: words}, ownPage)).sharing;
const sharing = async ({ask}: Worker): Promise<Ownership['sharing']> =>
  value<Ownership>(await ask('ownership-wanted', {}, ownPage)).sharing;
const round = async (worker: Worker): Promise<void> => {
  worker.time.now += 60_000;
  await syncRound(worker.ports);
};
const employers = async ({ask}: Worker): Promise<(string | null)[]> => {
  const {due, soon, waiting} = value<Overview>(await ask('overview', {}, ownPage));
  return [...due, ...soon, ...waiting].map(({employer}) => employer);
};

describe('once a passphrase is set', () => {
  it('nothing is taken over that is not sealed, and the user hears how to go on', async () => {
    const {one, other} = await two();
    await one.ask('conversation-seen', acme);
    await share(one, null);
    await share(other, passphrase);
    await round(other);
    expect(await employers(other)).toEqual([]);
    expect((await sharing(other)).trouble).toBe('not-sealed');
    await share(one, passphrase);
    await round(one);
    await round(other);
    expect(await employers(other)).toEqual(['Acme']);
    expect((await sharing(other)).trouble).toBeNull();
  });

  it('what a sealed machine had published does not come back unsealed in its name', async () => {
    const {sync, one, other} = await two();
    const {sync: elsewhere, one: stranger} = await two();
    await one.ask('conversation-seen', acme);
    await share(one, passphrase);
    await share(other, passphrase);
    await round(one);
    await round(other);
    await stranger.ask('conversation-seen', sighting('9', [message('interview at Mallory')]));
    await share(stranger, null);
    await round(stranger);
    for (const [name, item] of elsewhere) sync.set(name, item);
    await round(other);
    expect(await employers(other)).toEqual(['Acme']);
  });

  it('the passphrase itself is kept nowhere', async () => {
    const {profiles, one} = await two();
    await share(one, passphrase);
    expect(JSON.stringify([...profiles[0].local])).not.toContain('correct horse');
    const key = await one.ports.own.key.get();
    expect(key?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
  });

  it('one that an earlier version kept in words becomes a key, and is forgotten', async () => {
    const {profiles, one, other} = await two();
    await other.ask('conversation-seen', acme);
    await share(other, passphrase);
    await round(other);
    await share(one, null);
    const {sealed: _, ...state} = profiles[0].local.get('sync') as {sealed: boolean};
    profiles[0].local.set('sync', {...state, passphrase});
    await round(one);
    expect(await sharing(one)).toEqual({on: true, sealed: true, trouble: null});
    expect(await employers(one)).toEqual(['Acme']);
    expect(JSON.stringify([...profiles[0].local])).not.toContain('correct horse');
  });

  it('nothing leaves, and nothing comes, while the browser has lost the key', async () => {
    const {sync, one} = await two();
    await share(one, passphrase);
    await one.ask('conversation-seen', acme);
    await one.ports.own.key.put(null);
    const before = JSON.stringify([...sync]);
    await round(one);
    expect(JSON.stringify([...sync])).toBe(before);
    expect(await sharing(one)).toMatchObject({sealed: true, trouble: 'key-lost'});
    expect(await share(one, passphrase)).toEqual({on: true, sealed: true, trouble: null});
    await round(one);
    expect(JSON.stringify([...sync])).not.toBe(before);
  });

  it('the key goes when sharing ends', async () => {
    const {one} = await two();
    await share(one, passphrase);
    value(await one.ask('sharing-changed', {on: false, passphrase: null}, ownPage));
    expect(await one.ports.own.key.get()).toBeNull();
  });
});

it('a key is kept in the database and taken out of it whole', async () => {
  const engine = {indexedDB: new IDBFactory(), IDBKeyRange};
  expect(await keptKey(engine).get()).toBeNull();
  await keptKey(engine).put(await masterFrom(passphrase));
  expect(await keptKey(engine).get()).toMatchObject({type: 'secret', extractable: false});
  await keptKey(engine).put(null);
  expect(await keptKey(engine).get()).toBeNull();
});
