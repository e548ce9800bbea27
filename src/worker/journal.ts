import type {Instant} from '../domain/instant';
import type {ConversationReading} from '../domain/reading';
import type {KeptValues} from './kept-values';
import type {ActionRow, SentRow, Stamp} from './store/rows';

/** The compact copy of one conversation: what a database that came back empty is rebuilt from. */
export interface JournalEntry {
  id: string;
  reading: ConversationReading;
  seenAt: Instant;
  home: string | null;
  actions: ActionRow[];
  sent: SentRow[];
}

/**
 * A copy of the truth in `storage.local`. Chromium deletes a damaged database and opens an empty one without an error;
 * `storage.local` with the same damage keeps what it had.
 */
export interface Journal {
  /** Entries and stamp in one write; to be called in the order of the changes. */
  keep(entries: readonly JournalEntry[], stamp: Stamp): Promise<void>;
  /** The stamp of the newest change the journal holds; null: nothing was ever kept, or nothing of it can be read. */
  stamp(): Promise<Stamp | null>;
  /** Everything in it. Slow; only for a restore. */
  entries(): Promise<JournalEntry[]>;
}

const stampKey = 'journal';
/** Where the copy of a conversation is kept. */
export const entryKey = (id: string): string => `journal:${id}`;

export function createJournal(values: KeptValues): Journal {
  return {
    async keep(entries, stamp) {
      const copies = Object.fromEntries(entries.map(entry => [entryKey(entry.id), entry]));
      await values.set({...copies, [stampKey]: stamp});
    },
    async stamp() {
      const found = (await values.get([stampKey]))[stampKey];
      return isStamp(found) ? found : null;
    },
    async entries() {
      const all = await values.get(null);
      return Object.entries(all)
        .filter(([key]) => key.startsWith(entryKey('')))
        .map(([, value]) => value)
        .filter(isEntry);
    },
  };
}

const isStamp = (value: unknown): value is Stamp =>
  isObject(value) &&
  typeof value.schema === 'number' &&
  typeof value.revision === 'number' &&
  typeof value.conversations === 'number' &&
  typeof value.salt === 'number';

const isEntry = (value: unknown): value is JournalEntry =>
  isObject(value) &&
  typeof value.id === 'string' &&
  typeof value.seenAt === 'number' &&
  isObject(value.reading) &&
  isObject(value.reading.conversation) &&
  Array.isArray(value.reading.messages) &&
  Array.isArray(value.actions) &&
  Array.isArray(value.sent);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
