import {IDBFactory} from 'fake-indexeddb';
import {describe, expect, it} from 'vitest';
import {hour} from '../domain/instant';
import type {Sighting} from '../domain/sighting';
import {backupOf, restore} from './ownership/testing/backups';
import {
  conversation,
  message,
  monday,
  newProfile,
  type Profile,
  sighting,
  value,
  workerOver,
} from './testing/worker-for-tests';

const mail = (key: string, subject: string, address = 'news@acme.example', company = 'Acme'): Sighting =>
  sighting(key, [message(`interview at ${company}`, {key, from: {name: null, address}})], {subject});

/** One newsletter was said not to be about an interview. */
async function taught(profile: Profile = newProfile()) {
  const worker = await workerOver(profile);
  const card = async (seen: Sighting) => value<object | null>(await worker.ask('conversation-seen', seen));
  expect(await card(mail('week-12', 'Your interview tips, week 12'))).not.toBeNull();
  await worker.ask('step-answered', {conversation: conversation('week-12'), answer: {did: 'not-interview'}});
  worker.time.now += hour;
  return {...worker, worker, card, profile};
}

describe('"not about an interview"', () => {
  it.each([
    ['the next week', mail('week-13', 'Your interview tips, week 13'), false],
    ['an answer in it', mail('week-13', 'Re: your interview tips, week 13'), false],
    [
      'another mailbox of the same house',
      mail('week-13', 'Your interview tips, week 13', 'tips@mail.acme.example'),
      false,
    ],
    ['another subject of the same house', mail('real', 'Your interview on Tuesday'), true],
    [
      'the same subject of another house',
      mail('other', 'Your interview tips, week 13', 'news@globex.example', 'Globex'),
      true,
    ],
  ])('holds for %s: shown is %s', async (_what, seen, shown) => {
    const {card} = await taught();
    expect((await card(seen)) !== null).toBe(shown);
  });

  it('keeps nothing of those that are like it', async () => {
    const {card, ports} = await taught();
    await card(mail('week-13', 'Your interview tips, week 13'));
    expect(
      await ports.memory.read(rows => rows.conversation('gmail:sam@example.org:week-13')),
    ).toBeUndefined();
  });

  it('is forgotten when it is taken back', async () => {
    const {card, ask} = await taught();
    await ask('answer-undone', {conversation: conversation('week-12')});
    expect(await card(mail('week-13', 'Your interview tips, week 13'))).not.toBeNull();
  });

  it('outlives a lost database', async () => {
    const {profile} = await taught();
    const {ask} = await workerOver({...profile, indexedDB: new IDBFactory()}, {now: monday + hour});
    expect(value(await ask('conversation-seen', mail('week-13', 'Your interview tips, week 13')))).toBeNull();
  });

  it.each(['replace', 'merge'] as const)('comes along in a backup (%s)', async how => {
    const {worker} = await taught();
    const other = await workerOver(newProfile(), {now: monday + hour});
    await restore(other, await backupOf(worker), how);
    expect(
      value(await other.ask('conversation-seen', mail('week-13', 'Your interview tips, week 13'))),
    ).toBeNull();
  });

  it('tells two people at a provider apart', async () => {
    const worker = await workerOver(newProfile());
    const seen = (key: string, address: string) =>
      worker.ask('conversation-seen', mail(key, 'Interview', address, key));
    await seen('Acme', 'bo@gmail.com');
    await worker.ask('step-answered', {conversation: conversation('Acme'), answer: {did: 'not-interview'}});
    expect(value(await seen('Globex', 'maya@gmail.com'))).not.toBeNull();
    expect(value(await seen('Initech', 'bo@gmail.com'))).toBeNull();
  });
});
