import Dexie, {type DexieOptions, type EntityTable, type Table} from 'dexie';
import type {ActionRow, ApplicationRow, ConversationRow, SentRow, Stamp, Totals} from './rows';
import type {Staged} from './whole-rows';

export type Database = Dexie & {
  conversations: EntityTable<ConversationRow, 'id'>;
  applications: EntityTable<ApplicationRow, 'id'>;
  letters: EntityTable<SentRow, 'id'>;
  actions: EntityTable<ActionRow, 'id'>;
  meta: Table<Stamp | Totals | number, string>;
  staged: EntityTable<Staged, 'key'>;
};

/**
 * The database, not yet opened. A released version is never edited: the next one goes below it.
 * `changesAt` is the index on when something changes next, `under` on the rules it was worked out by; `links` finds what a conversation
 * may belong with.
 */
export function createDatabase(name = 'afterword', engine: DexieOptions = {}): Database {
  const database = new Dexie(name, {chromeTransactionDurability: 'strict', ...engine}) as Database;
  database.version(1).stores({
    conversations: 'id, application, *links, revision',
    applications:
      'id, changesAt, derivedAt, [state+sortAt], counts, [archived+heardAt], [archived+stage+heardAt], *words, offeredAt',
    interviews: 'id, application, start',
    letters: 'id, conversation',
    actions: 'id, anchor, shape',
    meta: '',
    staged: 'key',
  });
  // Rounds were kept once more in a table of their own, and nobody asked for them.
  database
    .version(2)
    .stores({
      interviews: null,
      applications:
        'id, changesAt, derivedAt, under, [state+sortAt], counts, [archived+heardAt], [archived+stage+heardAt], *words, offeredAt',
    })
    // What an index does not hold would never be found to be stale.
    .upgrade(transaction => transaction.table('applications').toCollection().modify({under: -1}));
  return database;
}
