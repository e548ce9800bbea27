import Dexie, {type DexieOptions, type EntityTable, type Table} from 'dexie';
import type {ActionRow, ApplicationRow, ConversationRow, InterviewRow, SentRow, Stamp, Totals} from './rows';
import type {Staged} from './whole-rows';

export type Database = Dexie & {
  conversations: EntityTable<ConversationRow, 'id'>;
  applications: EntityTable<ApplicationRow, 'id'>;
  interviews: EntityTable<InterviewRow, 'id'>;
  letters: EntityTable<SentRow, 'id'>;
  actions: EntityTable<ActionRow, 'id'>;
  meta: Table<Stamp | Totals, string>;
  staged: EntityTable<Staged, 'key'>;
};

/**
 * The database, not yet opened. A released version is never edited: the next one goes below it.
 * `changesAt` is the index on when something changes next; `links` finds what a conversation may belong with.
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
  return database;
}
