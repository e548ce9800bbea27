import {describe, expect, it} from 'vitest';
import {newProfile, openProfileStore} from '../testing/worker-for-tests';
import {memoryStore} from './memory-store';
import {type ApplicationRow, type ConversationRow, never} from './rows';
import type {Store} from './store';

const conversationRow = (id: string, more: Partial<ConversationRow> = {}): ConversationRow => ({
  id,
  reading: {
    conversation: {webmail: 'gmail', account: 'a@b.c', key: id},
    subject: '',
    messages: [],
    complete: true,
  },
  seenAt: 1,
  home: null,
  news: null,
  links: [],
  application: null,
  revision: 1,
  ...more,
});

const applicationRow = (id: string, more: Partial<ApplicationRow>): ApplicationRow =>
  ({
    id,
    conversations: [],
    state: 'due',
    sortAt: 0,
    counts: 1,
    changesAt: never,
    derivedAt: 0,
    under: 0,
    day: '',
    ...more,
  }) as ApplicationRow;

const stores: [string, () => Promise<Store>][] = [
  ['in IndexedDB', () => openProfileStore(newProfile())],
  ['in memory', async () => memoryStore()],
];

describe.each(stores)('a store %s', (_name, open) => {
  it('keeps a change whole or not at all', async () => {
    const store = await open();
    const broken = store.change(async rows => {
      await rows.putConversations([conversationRow('one')]);
      throw new Error('stopped half way');
    });
    await expect(broken).rejects.toThrow('stopped half way');
    expect(await store.read(rows => rows.conversation('one'))).toBeUndefined();
  });

  it('loses no change of many at once', async () => {
    const store = await open();
    const addOne = () =>
      store.change(async rows => {
        const row = (await rows.conversation('one')) ?? conversationRow('one', {seenAt: 0});
        await rows.putConversations([{...row, seenAt: row.seenAt + 1}]);
      });
    await Promise.all(Array.from({length: 50}, addOne));
    expect((await store.read(rows => rows.conversation('one')))?.seenAt).toBe(50);
  });

  it('finds conversations by what they share, each once', async () => {
    const store = await open();
    await store.change(rows =>
      rows.putConversations([
        conversationRow('one', {links: ['employer:acme', 'person:maya@acme.example']}),
        conversationRow('two', {links: ['person:luis@other.example']}),
      ]),
    );
    const found = await store.read(rows => rows.linkedBy(['employer:acme', 'person:maya@acme.example'], 10));
    expect(found.map(({id}) => id)).toEqual(['one']);
  });

  it('knows what is stale: what has ended, and what has not begun because the clock went back', async () => {
    const store = await open();
    await store.change(rows =>
      rows.putApplications([
        applicationRow('ended', {changesAt: 100, derivedAt: 10}),
        applicationRow('holds', {changesAt: 300, derivedAt: 10}),
        applicationRow('from-tomorrow', {changesAt: 300, derivedAt: 250}),
      ]),
    );
    const stale = await store.read(rows => rows.staleAt(200, 10));
    expect(stale.map(({id}) => id).sort()).toEqual(['ended', 'from-tomorrow']);
    expect(await store.read(rows => rows.nextChange())).toBe(100);
  });

  it('says that nothing will change by itself', async () => {
    const store = await open();
    await store.change(rows => rows.putApplications([applicationRow('one', {})]));
    expect(await store.read(rows => rows.nextChange())).toBeNull();
  });

  it('lists a state in its order and counts no further than asked', async () => {
    const store = await open();
    await store.change(rows =>
      rows.putApplications([
        applicationRow('later', {sortAt: 2}),
        applicationRow('sooner', {sortAt: 1}),
        applicationRow('resting', {state: 'rest', counts: 0}),
      ]),
    );
    expect((await store.read(rows => rows.inState('due', 10))).map(({id}) => id)).toEqual([
      'sooner',
      'later',
    ]);
    expect(await store.read(rows => rows.counting(100))).toBe(2);
    expect(await store.read(rows => rows.counting(1))).toBe(1);
  });

  it('takes what was derived under rules of another count for stale: a restore begins to count anew', async () => {
    const store = await open();
    await store.change(rows => rows.putApplications([applicationRow('one', {under: 5})]));
    expect(await store.read(rows => rows.staleAt(1, 10))).toHaveLength(1);
    expect(await store.read(rows => rows.nextChange())).toBe(0);
  });

  it('marks everything stale when the rules change', async () => {
    const store = await open();
    await store.change(rows => rows.putApplications([applicationRow('one', {})]));
    expect(await store.read(rows => rows.staleAt(1, 10))).toHaveLength(0);
    await store.change(rows => rows.changeRules());
    expect(await store.read(rows => rows.staleAt(1, 10))).toHaveLength(1);
    // Due at once, so that the next alarm comes soon even if nobody looks.
    expect(await store.read(rows => rows.nextChange())).toBe(0);
    const under = await store.read(rows => rows.rules());
    await store.change(rows => rows.putApplications([applicationRow('one', {under})]));
    expect(await store.read(rows => rows.staleAt(1, 10))).toHaveLength(0);
    expect(await store.read(rows => rows.nextChange())).toBeNull();
  });

  it('shows a stretch of a board, the one heard of last first, and keeps its totals through every change', async () => {
    const store = await open();
    const row = (id: string, more: Partial<ApplicationRow>) =>
      applicationRow(id, {archived: 0, words: [], ...more});
    const stretch = {stage: null, archived: false, from: 0, count: 10};
    const ids = async (more: object): Promise<string[]> =>
      (await store.read(rows => rows.byLastHeard({...stretch, ...more}))).map(({id}) => id);
    await store.change(rows =>
      rows.putApplications([
        row('one', {stage: 'invited', heardAt: 1}),
        row('two', {stage: 'offer', heardAt: 3}),
        row('three', {stage: 'invited', heardAt: 2}),
        row('away', {stage: 'invited', heardAt: 9, archived: 1}),
      ]),
    );
    expect(await ids({})).toEqual(['two', 'three', 'one']);
    expect(await ids({stage: 'invited'})).toEqual(['three', 'one']);
    expect(await ids({from: 1, count: 1})).toEqual(['three']);
    expect(await ids({archived: true})).toEqual(['away']);
    await store.change(async rows => {
      await rows.deleteApplications(['one', 'nobody']);
      await rows.putApplications([row('two', {stage: 'rested'}), row('four', {stage: 'offer'})]);
      await rows.putApplications([row('four', {stage: 'offer'})]);
    });
    const broken = store.change(async rows => {
      await rows.deleteApplications(['two', 'three']);
      throw new Error('stopped half way');
    });
    await expect(broken).rejects.toThrow();
    expect(await store.read(rows => rows.totals(false))).toMatchObject({
      invited: 1,
      offer: 1,
      rested: 1,
      applied: 0,
    });
    expect(await store.read(rows => rows.totals(true))).toMatchObject({invited: 1, offer: 0});
    expect(await store.read(rows => rows.applicationCount())).toBe(4);
  });

  it('finds applications by the beginning of a word, and offers that wait', async () => {
    const store = await open();
    await store.change(rows =>
      rows.putApplications([
        applicationRow('one', {words: ['acme', 'analyst'], offeredAt: 5}),
        applicationRow('two', {words: ['acorn', 'acme']}),
        applicationRow('three', {words: ['globex'], offeredAt: 7}),
      ]),
    );
    expect((await store.read(rows => rows.withWord('ac', 10))).sort()).toEqual(['one', 'two']);
    expect(await store.read(rows => rows.withWord('cme', 10))).toEqual([]);
    expect((await store.read(rows => rows.offers(0, 10))).map(({id}) => id)).toEqual(['three', 'one']);
    expect((await store.read(rows => rows.offers(6, 10))).map(({id}) => id)).toEqual(['three']);
  });

  it('knows the mailboxes, and what was taught', async () => {
    const store = await open();
    const of = (account: string, key: string): ConversationRow => {
      const id = `gmail:${account}:${key}`;
      return conversationRow(id, {
        reading: {...conversationRow(id).reading, conversation: {webmail: 'gmail', account, key}},
      });
    };
    await store.change(async rows => {
      await rows.putConversations([
        of('a@x.example', '1'),
        of('a@x.example', '\uffff\uffff'),
        of('b@x.example', '1'),
      ]);
      await rows.putAction({
        id: 'one',
        anchor: 'gmail:a@x.example:1',
        action: {did: 'never', at: 1},
        shape: 7,
      });
    });
    expect((await store.read(rows => rows.accounts())).sort()).toEqual(['a@x.example', 'b@x.example']);
    expect(await store.read(rows => rows.isTaught(7))).toBe(true);
    expect(await store.read(rows => rows.isTaught(8))).toBe(false);
  });
});
