import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  acme,
  message,
  monday,
  newProfile,
  ownPage,
  sighting,
  value,
  workerOver,
} from '../testing/worker-for-tests';
import {readable} from './backup/readable';
import type {BackupRecord} from './backup/record';
import {anyRecords} from './testing/any-record';
import {backupOf, restore, tell} from './testing/backups';

const letter = {
  for: 'thank-you.first-round',
  title: 'Mine',
  language: 'en',
  tone: 'warm',
  subject: '',
  text: 'Thank you for your time yesterday.',
};

const fileOf = (conversations: readonly BackupRecord[], more: object = {}): string =>
  `${readable({
    format: 'afterword-backup',
    schema: 1,
    about: '',
    madeAt: '2026-03-09T09:00:00.000Z',
    salt: 7,
    settings: {pace: 'sales'},
    ownLetters: [letter],
    reminding: {notify: true, names: false},
    forgetAfterMonths: 6,
    ...more,
    conversations,
  })}\n`;

const conversationsIn = (file: string): BackupRecord[] => JSON.parse(file).conversations;
const byId = (records: readonly BackupRecord[]): BackupRecord[] =>
  [...records].sort((one, other) =>
    JSON.stringify(one.conversation) < JSON.stringify(other.conversation) ? -1 : 1,
  );
const sorted = ({told, sent, ...record}: BackupRecord): unknown => ({
  ...record,
  told: [...told].sort((one, other) => (one.id < other.id ? -1 : 1)),
  sent: [...sent].sort((one, other) => (one.id < other.id ? -1 : 1)),
});
const canonical = (records: readonly BackupRecord[]): unknown[] => byId(records).map(sorted);

async function withAcme() {
  const profile = newProfile();
  const worker = await workerOver(profile);
  await worker.ask('conversation-seen', acme);
  await worker.ask('conversation-seen', sighting('2', [message('interview at Northlight')]));
  value(await worker.ask('settings-changed', {pace: 'public'}, ownPage));
  return {profile, worker};
}

describe('a backup', () => {
  it('comes back as it was, whatever it holds and however it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.integer({min: 400, max: 20_000}), async (records, size) => {
        const first = await workerOver(newProfile());
        await restore(first, fileOf(records), 'replace', size);
        const file = await backupOf(first);
        expect(canonical(conversationsIn(file))).toEqual(canonical(records));
        expect(JSON.parse(file)).toMatchObject({
          settings: {pace: 'sales'},
          ownLetters: [letter],
          reminding: {notify: true, names: false},
          forgetAfterMonths: 6,
        });

        const second = await workerOver(newProfile());
        await restore(second, file, 'replace', size);
        expect(await backupOf(second)).toEqual(file);
      }),
      {numRuns: 10},
    );
  });

  it('holds what was seen, said and chosen, on lines that can be read', async () => {
    const {worker} = await withAcme();
    const file = await backupOf(worker);
    expect(JSON.parse(file)).toMatchObject({
      format: 'afterword-backup',
      schema: 1,
      madeAt: new Date(monday).toISOString(),
      settings: {pace: 'public'},
      conversations: [{subject: 'Interview', messages: [{employer: 'Acme'}]}, {}],
    });
    expect(Math.max(...file.split('\n').map(line => line.length))).toBeLessThan(400);
  });

  it('of more conversations than one piece holds is one file', async () => {
    const worker = await workerOver(newProfile());
    const keys = Array.from({length: 201}, (_, index) => `k${index}`);
    const {worker: other} = await withAcme();
    const [one] = conversationsIn(await backupOf(other));
    if (!one) throw new Error('nothing was kept');
    const many = keys.map(key => ({...one, conversation: {...one.conversation, key}}));
    await restore(worker, fileOf(many), 'replace', 100_000);
    expect(conversationsIn(await backupOf(worker))).toHaveLength(201);
  });

  it('of nothing can be restored', async () => {
    const file = await backupOf(await workerOver(newProfile()));
    const {worker} = await withAcme();
    await restore(worker, file, 'replace');
    expect(conversationsIn(await backupOf(worker))).toEqual([]);
    expect(value(await worker.ask('overview', {}, ownPage))).toMatchObject({due: []});
  });
});

describe('a restore', () => {
  it('shows what the file holds before anything is used', async () => {
    const {worker} = await withAcme();
    const file = await backupOf(worker);
    const read = await tell(worker, file);
    expect(read).toEqual({
      read: true,
      preview: {madeAt: monday, conversations: 2, known: 2, told: 0, letters: 0, settings: true},
    });
  });

  it('that replaces leaves only what is in the file, in the journal as well', async () => {
    const {worker: other} = await withAcme();
    const file = await backupOf(other);
    const profile = newProfile();
    const worker = await workerOver(profile);
    await worker.ask('conversation-seen', sighting('3', [message('interview at Brackwater')]));
    await restore(worker, file, 'replace');
    const journal = [...profile.local.keys()].filter(key => key.startsWith('journal:'));
    expect(journal).toEqual(['journal:gmail:sam@example.org:1', 'journal:gmail:sam@example.org:2']);
    expect(value<{pace: string}>(await worker.ask('settings-wanted', {}, ownPage)).pace).toBe('public');
    const {due} = value<{due: {employer: string}[]}>(await worker.ask('overview', {}, ownPage));
    expect(due.map(({employer}) => employer).sort()).toEqual(['Acme', 'Northlight']);

    // A database that is lost later comes back as the file had it.
    const again = await workerOver({...newProfile(), local: profile.local});
    expect(again.restored).toHaveLength(2);
    expect(canonical(conversationsIn(await backupOf(again)))).toEqual(
      canonical(conversationsIn(file)).map(record => ({...(record as object), news: null})),
    );
  });

  it('that merges keeps what is here, and what was chosen here', async () => {
    const {worker: other} = await withAcme();
    const file = await backupOf(other);
    const worker = await workerOver(newProfile());
    await worker.ask('conversation-seen', sighting('3', [message('interview at Brackwater')]));
    value(await worker.ask('settings-changed', {pace: 'sales'}, ownPage));
    await restore(worker, file, 'merge');
    expect(conversationsIn(await backupOf(worker))).toHaveLength(3);
    expect(value<{pace: string}>(await worker.ask('settings-wanted', {}, ownPage)).pace).toBe('sales');
  });

  it('that merges adds letters of one’s own, and keeps the version that is here', async () => {
    const worker = await workerOver(newProfile());
    const mine = {...letter, text: 'Thank you again.'};
    value(await worker.ask('own-letters-changed', {letters: [mine]}, ownPage));
    const other = {...letter, title: 'Another'};
    await restore(worker, fileOf([], {ownLetters: [letter, other]}), 'merge');
    expect(JSON.parse(await backupOf(worker)).ownLetters).toEqual([mine, other]);
  });

  it('merges a conversation that both know without losing what either heard', async () => {
    const {worker: other} = await withAcme();
    const file = await backupOf(other);
    const worker = await workerOver(newProfile(), {now: monday + 1_000});
    await worker.ask('conversation-seen', sighting('1', [message('see you there', {at: monday + 500})]));
    await worker.ask(
      'conversation-seen',
      sighting('1', [message('interview at Acme Two'), message('later')]),
    );
    await restore(worker, file, 'merge');
    const [merged] = conversationsIn(await backupOf(worker));
    expect(merged?.messages.map(({key}) => key).sort()).toEqual([
      'interview at Acme',
      'interview at Acme Two',
      'later',
    ]);
  });

  it('whose worker is stopped between two pieces goes on', async () => {
    const {worker: other} = await withAcme();
    const file = await backupOf(other);
    const profile = newProfile();
    const half = Math.floor(file.length / 2);
    const first = await workerOver(profile);
    value(await first.ask('restore-begun', {}, ownPage));
    value(await first.ask('restore-piece-told', {index: 0, text: file.slice(0, half)}, ownPage));
    const second = await workerOver(profile);
    // The answer to the first piece was lost with the worker: it is told again.
    value(await second.ask('restore-piece-told', {index: 0, text: file.slice(0, half)}, ownPage));
    value(await second.ask('restore-piece-told', {index: 1, text: file.slice(half)}, ownPage));
    value(await second.ask('restore-done', {how: 'replace'}, ownPage));
    expect(conversationsIn(await backupOf(second))).toEqual(conversationsIn(file));
  });

  it('whose worker is stopped at any write is either not begun or goes on to its end', async () => {
    const {worker: other} = await withAcme();
    const file = await backupOf(other);
    for (let stop = 0; ; stop += 1) {
      const profile = newProfile();
      const worker = await workerOver(profile);
      await worker.ask('conversation-seen', sighting('3', [message('interview at Brackwater')]));
      await tell(worker, file);
      let writes = 0;
      const {local, journal} = worker.ports.own;
      const write = async <T>(work: () => Promise<T>): Promise<T> => {
        writes += 1;
        if (writes > stop) throw new Error('stopped');
        return work();
      };
      worker.ports.own = {
        ...worker.ports.own,
        local: {
          ...local,
          set: values => write(() => local.set(values)),
          remove: keys => write(() => local.remove(keys)),
        },
        journal: {...journal, keep: (...entries) => write(() => journal.keep(...entries))},
      };
      const done = await worker.ask('restore-done', {how: 'replace'}, ownPage);
      const next = await workerOver(profile);
      const keys = conversationsIn(await backupOf(next)).map(({conversation}) => conversation.key);
      expect(keys).toEqual(stop === 0 ? ['3'] : ['1', '2']);
      const journalled = [...profile.local.keys()].filter(key => key.startsWith('journal:'));
      expect(journalled.map(key => key.slice(-1))).toEqual(keys);
      const {due} = value<{due: unknown[]}>(await next.ask('overview', {}, ownPage));
      expect(due).toHaveLength(keys.length);
      if (done.ok) {
        expect(stop).toBeGreaterThan(3);
        return;
      }
    }
  });
});

describe('a file is refused, and nothing is changed, when', () => {
  it.each<[string, (file: string) => string, {problem: string; where: string}]>([
    ['it is empty', () => '', {problem: 'not-json', where: ''}],
    ['it is no JSON', () => 'Dear Sir', {problem: 'not-json', where: ''}],
    ['it was cut off', file => file.slice(0, -20), {problem: 'truncated', where: ''}],
    ['it is something else', () => '{"hello": 1}', {problem: 'wrong-schema', where: ''}],
    ['it is a list', () => '[]', {problem: 'wrong-schema', where: ''}],
    [
      'it is of another program',
      file => file.replace('afterword-backup', 'bookmarks'),
      {problem: 'wrong-schema', where: 'format'},
    ],
    [
      'a newer Afterword wrote it',
      file => file.replace('"schema": 1', '"schema": 2'),
      {problem: 'newer-version', where: 'schema'},
    ],
    [
      'a field would reach a prototype',
      file => file.replace('"complete": true', '"__proto__": {"x": 1}, "complete": true'),
      {problem: 'forbidden-key', where: 'conversations[0].__proto__'},
    ],
    [
      'another field would',
      file => file.replace('"madeAt"', '"constructor": 1, "madeAt"'),
      {problem: 'forbidden-key', where: 'constructor'},
    ],
    [
      'a field is unknown',
      file => file.replace('"complete": true', '"extra": 1, "complete": true'),
      {problem: 'unknown-field', where: 'conversations[0].extra'},
    ],
    [
      'a field is missing',
      file => file.replace('"complete": true,', ''),
      {problem: 'missing-field', where: 'conversations[0].complete'},
    ],
    [
      'a conversation is there twice',
      file => file.replace('"key":"2"', '"key":"1"'),
      {problem: 'duplicate', where: 'conversations[1]'},
    ],
    [
      'a heading is there twice',
      file => file.replace('"madeAt"', '"schema": 1, "madeAt"'),
      {problem: 'duplicate', where: ''},
    ],
    [
      'a value is of the wrong type',
      file => file.replace('"confidence": 1', '"confidence": "1"'),
      {problem: 'wrong-type', where: 'conversations[0].messages[0].confidence'},
    ],
    [
      'a number is out of range',
      file => file.replace('"confidence": 1', '"confidence": 1e300'),
      {problem: 'out-of-range', where: 'conversations[0].messages[0].confidence'},
    ],
    [
      'a quote is longer than a quote may be',
      file => file.replace('"because": []', `"because": ["${'x'.repeat(161)}"]`),
      {problem: 'out-of-range', where: 'conversations[0].messages[0].because[0]'},
    ],
    [
      'half a character stands in it',
      file => file.replace('"subject": "Interview"', '"subject": "\\ud800"'),
      {problem: 'out-of-range', where: 'conversations[0].subject'},
    ],
    [
      'a setting is none',
      file => file.replace('"pace":"public"', '"pace":"frantic"'),
      {problem: 'out-of-range', where: 'settings.pace'},
    ],
    [
      'one value is beyond all measure',
      file => file.replace('"subject": "Interview"', `"subject": "${'x'.repeat(17 * 1_048_576)}"`),
      {problem: 'too-large', where: ''},
    ],
  ])('%s', async (_when, spoil, refusal) => {
    const {profile, worker} = await withAcme();
    const file = await backupOf(worker);
    const before = [...profile.local].filter(([key]) => key.startsWith('journal'));
    const spoilt = spoil(file);
    expect(spoilt).not.toBe(file);
    expect(await tell(worker, spoilt, 1_000_000)).toEqual({read: false, ...refusal});
    expect(await worker.ask('restore-done', {how: 'replace'}, ownPage)).toMatchObject({ok: false});
    expect(await backupOf(worker)).toBe(file);
    expect([...profile.local].filter(([key]) => key.startsWith('journal'))).toEqual(before);
    expect(({} as {x?: number}).x).toBeUndefined();
  });

  it('a mail page asks', async () => {
    const {worker} = await withAcme();
    for (const ask of ['backup-piece-wanted', 'restore-begun', 'restore-done', 'everything-erased'])
      expect(await worker.ask(ask, {after: null, how: 'replace'})).toMatchObject({
        ok: false,
        problem: 'refused',
      });
  });
});
