import {describe, expect, it} from 'vitest';
import type {Overview, Ownership} from '../../contract';
import {forgetConversations} from '../ownership/forget-ended';
import {backupOf, restore} from '../ownership/testing/backups';
import {
  acme,
  conversation,
  message,
  monday,
  newProfile,
  ownPage,
  sighting,
  value,
  workerOver,
} from '../testing/worker-for-tests';
import {quota, sizeOf} from './pack';
import {syncRound} from './sync-round';

/** Machines with one account between them. */
async function machines(count: number) {
  const sync = new Map<string, unknown>();
  const all = await Promise.all(
    Array.from({length: count}, (_, index) =>
      workerOver({...newProfile(), sync}, {now: monday + index * 1_000}),
    ),
  );
  return {sync, all: all as [Worker, Worker, Worker]};
}
type Worker = Awaited<ReturnType<typeof workerOver>>;

const share = async ({ask}: Worker, passphrase: string | null = null): Promise<Ownership> =>
  value(await ask('sharing-changed', {on: true, passphrase}, ownPage));
/** A while later, so that nobody waits to write. */
async function rounds(...workers: Worker[]): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1)
    for (const worker of workers) {
      worker.time.now += 60_000;
      await syncRound(worker.ports);
    }
}
const employers = async ({ask}: Worker): Promise<(string | null)[]> => {
  const {due, soon, waiting} = value<Overview>(await ask('overview', {}, ownPage));
  return [...due, ...soon, ...waiting].map(({employer}) => employer).sort();
};
const did = async ({ports}: Worker): Promise<string[]> =>
  (await ports.memory.read(rows => rows.actionsAt(['gmail:sam@example.org:1']))).map(
    ({action}) => action.did,
  );
const done = (worker: Worker) =>
  worker.ask('step-answered', {conversation: conversation('1'), answer: {did: 'done', step: 'thank-you'}});

describe('machines of one user', () => {
  it('share nothing unless it was chosen', async () => {
    const {sync, all} = await machines(2);
    await all[0].ask('conversation-seen', acme);
    await rounds(...all.slice(0, 2));
    expect(sync.size).toBe(0);
  });

  it('know of each other’s applications, of what was said, and of what was taken back', async () => {
    const {all} = await machines(3);
    const [one, two, three] = all;
    await one.ask('conversation-seen', acme);
    await two.ask('conversation-seen', sighting('2', [message('interview at Northlight')]));
    for (const worker of all) await share(worker);
    await rounds(...all);
    for (const worker of all) expect(await employers(worker)).toEqual(['Acme', 'Northlight']);

    await done(three);
    await rounds(...all);
    expect(await did(one)).toEqual(['done']);
    value(await two.ask('application-answer-undone', {application: 'gmail:sam@example.org:1'}, ownPage));
    await rounds(...all);
    for (const worker of all) expect(await did(worker)).toEqual([]);
  });

  it('each keep what two of them chose at once', async () => {
    const {all} = await machines(2);
    const [one, two] = all;
    await share(one);
    await share(two);
    value(await one.ask('settings-changed', {pace: 'sales'}, ownPage));
    value(await two.ask('settings-changed', {userName: 'Sam'}, ownPage));
    await rounds(one, two);
    for (const worker of [one, two])
      expect(value(await worker.ask('settings-wanted', {}, ownPage))).toMatchObject({
        pace: 'sales',
        userName: 'Sam',
      });
  });

  it('who joins takes the settings that are shared', async () => {
    const {all} = await machines(2);
    const [one, two] = all;
    value(await one.ask('settings-changed', {pace: 'sales'}, ownPage));
    value(await two.ask('settings-changed', {pace: 'public'}, ownPage));
    await share(one);
    await share(two);
    await rounds(one, two);
    for (const worker of [one, two])
      expect(value(await worker.ask('settings-wanted', {}, ownPage))).toMatchObject({pace: 'sales'});
  });

  it('forget what one of them forgot', async () => {
    const {all} = await machines(2);
    const [one, two] = all;
    await one.ask('conversation-seen', acme);
    await share(one);
    await share(two);
    await rounds(one, two);
    expect(await employers(two)).toEqual(['Acme']);
    const id = 'gmail:sam@example.org:1';
    await forgetConversations([id], [id], one.ports);
    await rounds(one, two);
    expect(await employers(one)).toEqual([]);
    expect(await employers(two)).toEqual([]);
    // Seen again, it is there again.
    await two.ask('conversation-seen', acme);
    await rounds(one, two);
    expect(await employers(one)).toEqual(['Acme']);
  });

  it('let go of what a restore on one of them replaced', async () => {
    const {all} = await machines(2);
    const [one, two] = all;
    await one.ask('conversation-seen', acme);
    const file = await backupOf(one);
    await one.ask('conversation-seen', sighting('2', [message('interview at Northlight')]));
    await share(one);
    await share(two);
    await rounds(one, two);
    expect(await employers(two)).toEqual(['Acme', 'Northlight']);
    await restore(one, file, 'replace');
    await rounds(one, two);
    for (const worker of [one, two]) expect(await employers(worker)).toEqual(['Acme']);
  });

  it('lose nothing when the browser of one of them lost its database and its copy', async () => {
    const sync = new Map<string, unknown>();
    const profile = {...newProfile(), sync};
    const [one, two] = [await workerOver(profile), await workerOver({...newProfile(), sync})];
    await one.ask('conversation-seen', acme);
    await share(one);
    await share(two);
    await done(one);
    await rounds(one, two);
    for (const key of [...profile.local.keys()]) if (key.startsWith('journal')) profile.local.delete(key);
    const again = await workerOver({...newProfile(), local: profile.local, sync}, {now: one.time.now});
    expect(await employers(again)).toEqual([]);
    await rounds(again, two);
    for (const worker of [again, two]) {
      expect(await did(worker)).toEqual(['done']);
      expect((await worker.ports.memory.read(rows => rows.stamp()))?.conversations).toBe(1);
    }
  });

  it('come to rest: what is known everywhere is written no more', async () => {
    const {sync, all} = await machines(3);
    await all[0].ask('conversation-seen', acme);
    for (const worker of all) await share(worker);
    await rounds(...all);
    const before = structuredClone(sync);
    const revision = async () => (await all[1].ports.memory.read(rows => rows.stamp()))?.revision;
    const revised = await revision();
    await rounds(...all);
    await rounds(...all);
    expect(sync).toEqual(before);
    expect(await revision()).toBe(revised);
  });

  it('let no quoted line travel', async () => {
    const {sync, all} = await machines(2);
    const [one, two] = all;
    await one.ask('conversation-seen', acme);
    const {rooms} = one.ports;
    one.ports.rooms = {
      ...rooms,
      readConversation: (...given) => {
        const reading = rooms.readConversation(...given);
        return {...reading, messages: reading.messages.map(read => ({...read, because: ['quoted words']}))};
      },
    };
    await one.ask('conversation-seen', sighting('2', [message('interview at Northlight')]));
    await share(one);
    await share(two);
    await rounds(one, two);
    const rows = await two.ports.memory.read(table => table.conversationsAfter('', 10));
    expect(rows.map(({reading}) => reading.conversation.key)).toEqual(['1', '2']);
    expect(JSON.stringify(rows)).not.toContain('quoted words');
    expect(sync.size).toBeGreaterThan(0);
  });

  it('write seldom: many changes travel together', async () => {
    const {sync, all} = await machines(1);
    const [one] = all;
    await share(one);
    value(await one.ask('settings-changed', {userName: 'Sam'}, ownPage));
    await syncRound(one.ports);
    const before = structuredClone(sync);
    value(await one.ask('settings-changed', {userName: 'Samuel'}, ownPage));
    await syncRound(one.ports);
    expect(sync).toEqual(before);
    expect(one.later.at(-1)?.milliseconds).toBe(10_000);
    one.time.now += 10_000;
    await syncRound(one.ports);
    expect(sync).not.toEqual(before);
  });
});

describe('what is shared', () => {
  it('is closed to a machine with another passphrase, which is told so', async () => {
    const {all} = await machines(3);
    const [one, two, three] = all;
    await one.ask('conversation-seen', acme);
    await share(one, 'correct horse battery');
    await rounds(one);
    expect((await share(two)).sharing.trouble).toBe('locked');
    expect(await employers(two)).toEqual([]);
    expect((await share(two, 'correct horse battery')).sharing).toEqual({
      on: true,
      sealed: true,
      trouble: null,
    });
    await rounds(two);
    expect(await employers(two)).toEqual(['Acme']);
    expect((await share(three, 'wrong horse battery')).sharing.trouble).toBe('locked');
    expect(await employers(three)).toEqual([]);
  });

  it('is never too much: the oldest facts stay at home, and the user is told', async () => {
    const {sync, all} = await machines(1);
    const [one] = all;
    for (let index = 0; index < 90; index += 1) {
      const noise = Array.from(crypto.getRandomValues(new Uint8Array(1_500)), byte => byte.toString(36)).join(
        '',
      );
      const key = `${index}`;
      await one.ask(
        'conversation-seen',
        sighting(key, [message(`interview at Acme ${noise.slice(0, 200)}`)]),
      );
      const people = Array.from({length: 20}, (_, part) => noise.slice(part * 100, part * 100 + 100));
      await one.ports.memory.change(async rows => {
        const row = await rows.conversation(`gmail:sam@example.org:${index}`);
        if (!row) return;
        const messages = row.reading.messages.map(read => ({
          ...read,
          people: people.map(name => ({name, address: null})),
        }));
        await rows.putConversations([{...row, reading: {...row.reading, messages}}]);
      });
    }
    value(await one.ask('settings-changed', {userName: 'Sam'}, ownPage));
    const room = quota.bytes - 20_000;
    sync.set('of another program', 'x'.repeat(20_000));
    expect((await share(one)).sharing.trouble).toBe('full');
    sync.delete('of another program');
    const size = sizeOf(Object.fromEntries(sync));
    expect(size).toBeLessThanOrEqual(room);
    expect(size).toBeGreaterThan(room / 3);
  });

  it('is not believed: garbage, and facts that are none, change nothing', async () => {
    const {sync, all} = await machines(2);
    const [one, two] = all;
    await one.ask('conversation-seen', acme);
    await share(one);
    sync.set('zzzzzzzz', {v: 1, parts: 1, check: 'x', salt: null});
    sync.set('yyyyyyyy', 'garbage');
    await rounds(one);
    await one.ports.memory.change(async rows => {
      const row = await rows.conversation('gmail:sam@example.org:1');
      if (!row) return;
      const messages = [
        {...row.reading.messages[0], key: 'bad', confidence: 7},
      ] as typeof row.reading.messages;
      await rows.putConversations([{...row, reading: {...row.reading, messages}}]);
    });
    await rounds(one);
    expect((await share(two)).sharing.trouble).toBeNull();
    await rounds(two);
    const rows = await two.ports.memory.read(table => table.conversationsAfter('', 10));
    expect(JSON.stringify(rows)).not.toContain('"bad"');
  });

  it('goes when this machine leaves or erases everything; what is here stays on the others', async () => {
    const {sync, all} = await machines(2);
    const [one, two] = all;
    await one.ask('conversation-seen', acme);
    await share(one);
    await share(two);
    await rounds(one, two);
    await one.ask('everything-erased', {}, ownPage);
    one.time.now += 10_000;
    for (const {work} of one.later) work();
    await expect.poll(async () => employers(one)).toEqual([]);
    await rounds(two);
    expect(await employers(two)).toEqual(['Acme']);
    value(await two.ask('sharing-changed', {on: false, passphrase: null}, ownPage));
    expect(sync.size).toBe(0);
    expect(await employers(two)).toEqual(['Acme']);
  });
});
