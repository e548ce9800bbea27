import {failed, type Result} from '../domain/result';
import type {Journal, JournalEntry} from './journal';
import type {StoreHealth} from './ports';
import {currentSchema, type Stamp} from './store/rows';
import type {Rows, Store} from './store/store';

/** Facts kept twice: in the database, and as a compact copy in the journal that outlives a damaged database. */
export interface Memory {
  health: StoreHealth;
  read<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /** One change a user would call one change. Refused, not thrown, where a newer version wrote the data or the disk is full. */
  change<T>(work: (rows: Rows) => Promise<T>): Promise<Result<T, MemoryProblem>>;
  /** A change of derived rows only, which the journal does not hold. False where nothing may be written. */
  derive(work: (rows: Rows) => Promise<unknown>): Promise<boolean>;
}

export type MemoryProblem = 'newer-version' | 'storage-full';

/** The journal is written after the database; a stop in between is noticed by the revision at the next start. */
export function createMemory(store: Store, journal: Journal, health: StoreHealth): Memory {
  // One after the other, so that the journal's stamp never speaks of a change whose entries are not there yet.
  let last: Promise<unknown> = Promise.resolve();
  async function changeNow<T>(work: (rows: Rows) => Promise<T>): Promise<Result<T, MemoryProblem>> {
    try {
      const {value, stamp, entries} = await store.change(rows => stamped(rows, work));
      await journal.keep(entries, stamp);
      return {ok: true, value};
    } catch (error) {
      if (isQuota(error)) return failed('storage-full');
      throw error;
    }
  }
  return {
    health,
    read: work => store.read(work),
    async change(work) {
      if (health === 'newer-version') return failed('newer-version');
      const mine = last.then(() => changeNow(work));
      last = mine.catch(() => undefined);
      return mine;
    },
    async derive(work) {
      if (health === 'newer-version') return false;
      const mine = last
        .then(() => store.change(work))
        .then(
          () => true,
          error => {
            if (isQuota(error)) return false;
            throw error;
          },
        );
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Runs the work, gives what it wrote the next revision, and collects the journal's copy of every conversation it touched. */
export async function stamped<T>(
  rows: Rows,
  work: (rows: Rows) => Promise<T>,
): Promise<{value: T; stamp: Stamp; entries: JournalEntry[]}> {
  const before = await rows.stamp();
  const stamp: Stamp = {...(before ?? firstStamp()), revision: (before?.revision ?? 0) + 1};
  const touched = new Set<string>();
  const value = await work({
    ...rows,
    // Already in the first change of all, so that its hashes are those of every later one.
    stamp: async () => stamp,
    async putConversations(list) {
      const known = new Set((await rows.conversations(list.map(({id}) => id))).map(({id}) => id));
      stamp.conversations += list.filter(({id}) => !known.has(id)).length;
      for (const {id} of list) touched.add(id);
      await rows.putConversations(list.map(row => ({...row, revision: stamp.revision})));
    },
    async putAction(row) {
      touched.add(row.anchor);
      await rows.putAction(row);
    },
    async deleteAction(row) {
      touched.add(row.anchor);
      await rows.deleteAction(row);
    },
    async putSent(row) {
      touched.add(row.conversation);
      await rows.putSent(row);
    },
  });
  await rows.putStamp(stamp);
  const conversations = await rows.conversations([...touched]);
  // Actions and letters carry no revision of their own: their conversation's tells the next start that the journal is behind.
  await rows.putConversations(conversations.map(row => ({...row, revision: stamp.revision})));
  return {
    value,
    stamp,
    entries: await entriesOf(
      rows,
      conversations.map(({id}) => id),
    ),
  };
}

/** The journal's copies of these conversations. */
export async function entriesOf(rows: Rows, ids: readonly string[]): Promise<JournalEntry[]> {
  const [conversations, actions, sent] = await Promise.all([
    rows.conversations(ids),
    rows.actionsAt(ids),
    rows.sentIn(ids),
  ]);
  return conversations.map(({id, reading, seenAt, home}) => ({
    id,
    reading,
    seenAt,
    home,
    actions: actions.filter(({anchor}) => anchor === id),
    sent: sent.filter(({conversation}) => conversation === id),
  }));
}

const firstStamp = (): Stamp => ({
  schema: currentSchema,
  revision: 0,
  conversations: 0,
  salt: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});

const isQuota = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
