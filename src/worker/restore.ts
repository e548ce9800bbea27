import type {Journal, JournalEntry} from './journal';
import {linksOf} from './links';
import {entriesOf} from './memory';
import {type ConversationRow, currentSchema, type Stamp} from './store/rows';
import type {Store} from './store/store';

const batch = 200;

/**
 * Compares database and journal and mends the one that is behind. `restored`: the database had lost something, and these conversations
 * were brought back. `newer-version`: nothing was touched.
 */
export async function reconcile(
  store: Store,
  journal: Journal,
): Promise<{state: 'well' | 'newer-version'} | {state: 'restored'; conversations: string[]}> {
  const [mine, copy] = await Promise.all([store.read(rows => rows.stamp()), journal.stamp()]);
  if (Math.max(mine?.schema ?? 0, copy?.schema ?? 0) > currentSchema) return {state: 'newer-version'};
  if (mine && copy && mine.revision === copy.revision && mine.salt === copy.salt) return {state: 'well'};
  const isWhole = mine && (!copy || (mine.revision > copy.revision && mine.salt === copy.salt));
  if (isWhole) {
    await catchUp(store, journal, mine, copy?.revision ?? 0);
    return {state: 'well'};
  }
  // The database is empty, or older than its copy: Chromium deletes or cuts a damaged one without a word.
  const entries = await journal.entries();
  if (entries.length === 0 && !copy) return {state: 'well'};
  await bringBack(store, entries, stampAfter(mine, copy));
  return {state: 'restored', conversations: entries.map(({id}) => id)};
}

/** The worker was stopped between the database and the journal. */
async function catchUp(store: Store, journal: Journal, stamp: Stamp, after: number): Promise<void> {
  for (let revision = after; ; ) {
    const entries = await store.read(async rows => {
      const revised = await rows.revisedSince(revision, batch);
      const last = revised.at(-1)?.revision ?? revision;
      // A full batch may end in the middle of a change: the next one begins with that change again.
      revision = revised.length < batch ? last : last - 1;
      return entriesOf(
        rows,
        revised.map(({id}) => id),
      );
    });
    await journal.keep(entries, entries.length < batch ? stamp : {...stamp, revision});
    if (entries.length < batch) return;
  }
}

async function bringBack(store: Store, entries: readonly JournalEntry[], stamp: Stamp): Promise<void> {
  for (let start = 0; start < entries.length; start += batch) {
    const some = entries.slice(start, start + batch);
    await store.change(async rows => {
      const present = await rows.conversations(some.map(({id}) => id));
      const application = new Map(present.map(row => [row.id, row.application]));
      const back = some.map(
        ({id, reading, seenAt, home}): ConversationRow => ({
          id,
          reading,
          seenAt,
          home,
          news: null,
          links: linksOf(reading),
          application: application.get(id) ?? null,
          revision: stamp.revision,
        }),
      );
      await rows.putConversations(back);
      for (const {actions, sent} of some) {
        for (const action of actions) await rows.putAction(action);
        for (const letter of sent) await rows.putSent(letter);
      }
    });
  }
  // Last, so that a stop on the way begins anew.
  await store.change(rows => rows.putStamp({...stamp, conversations: entries.length}));
}

const stampAfter = (mine: Stamp | undefined, copy: Stamp | null): Stamp => ({
  schema: currentSchema,
  revision: Math.max(mine?.revision ?? 0, copy?.revision ?? 0),
  conversations: 0,
  salt: copy?.salt ?? mine?.salt ?? 0,
});
