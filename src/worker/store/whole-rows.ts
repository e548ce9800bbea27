import type {Database} from './database';
import type {ConversationRow} from './rows';

/** Something that waits to be taken over. */
export interface Staged {
  key: string;
  value: unknown;
}

/** The data as a whole: read from one end to the other, cleared, and what is staged beside them. */
export interface WholeRows {
  /** In the order of their ids, from the first behind `id`. */
  conversationsAfter(id: string, limit: number): Promise<ConversationRow[]>;
  staged(keys: readonly string[]): Promise<Staged[]>;
  /** In the order of their keys, from the first behind `key`. */
  stagedAfter(key: string, limit: number): Promise<Staged[]>;
  putStaged(staged: readonly Staged[]): Promise<void>;
  clearStaged(): Promise<void>;
  /** Removes every fact, what follows from them, and the stamp; not what is staged. */
  clearFacts(): Promise<void>;
  /** Removes these conversations with all that was said and sent in them; what was derived of them stays. */
  deleteConversations(ids: readonly string[]): Promise<void>;
}

export function wholeRows(database: Database): WholeRows {
  const {conversations, applications, letters, actions, meta, staged} = database;
  return {
    conversationsAfter: (id, limit) => conversations.where(':id').above(id).limit(limit).toArray(),
    staged: async keys => (await staged.bulkGet([...keys])).filter(row => row !== undefined),
    stagedAfter: (key, limit) => staged.where(':id').above(key).limit(limit).toArray(),
    putStaged: async rows => void (await staged.bulkPut([...rows])),
    clearStaged: () => staged.clear(),
    clearFacts: async () => {
      for (const table of [conversations, applications, letters, actions, meta]) await table.clear();
    },
    deleteConversations: async ids => {
      await conversations.bulkDelete([...ids]);
      await actions.where('anchor').anyOf(ids).delete();
      await letters.where('conversation').anyOf(ids).delete();
    },
  };
}

interface WholeTables {
  conversations: Map<string, ConversationRow>;
  applications: Map<string, unknown>;
  letters: Map<string, {conversation: string}>;
  actions: Map<string, {anchor: string}>;
  staged: Map<string, Staged>;
  stamp: {value: unknown};
}

/** The same of tables in memory. */
export function wholeMemoryRows(tables: WholeTables): WholeRows {
  const {conversations, applications, letters, actions, staged, stamp} = tables;
  const after = <T>(table: Map<string, T>, key: string, limit: number): T[] =>
    [...table]
      .filter(([known]) => known > key)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .slice(0, limit)
      .map(([, row]) => row);
  return {
    conversationsAfter: async (id, limit) => after(conversations, id, limit),
    staged: async keys => keys.flatMap(key => staged.get(key) ?? []),
    stagedAfter: async (key, limit) => after(staged, key, limit),
    putStaged: async rows => {
      for (const row of rows) staged.set(row.key, structuredClone(row));
    },
    clearStaged: async () => staged.clear(),
    clearFacts: async () => {
      for (const table of [conversations, applications, letters, actions]) table.clear();
      stamp.value = undefined;
    },
    deleteConversations: async ids => {
      const gone = new Set(ids);
      for (const id of gone) conversations.delete(id);
      for (const [key, {anchor}] of actions) if (gone.has(anchor)) actions.delete(key);
      for (const [key, {conversation}] of letters) if (gone.has(conversation)) letters.delete(key);
    },
  };
}
