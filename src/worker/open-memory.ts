import type {Journal} from './journal';
import {createMemory, type Memory} from './memory';
import {reconcile} from './restore';
import {memoryStore} from './store/memory-store';
import type {Store} from './store/store';

export interface OpenedMemory {
  memory: Memory;
  /** Conversations whose applications are to be derived anew. */
  restored: string[];
}

/**
 * Opens the database and mends it from the journal where it lost something. Where the browser gives no database, the session works from
 * a copy of the journal in memory.
 */
export async function openMemory(openStore: () => Promise<Store>, journal: Journal): Promise<OpenedMemory> {
  try {
    const store = await openStore();
    const found = await reconcile(store, journal);
    if (found.state === 'restored')
      return {memory: createMemory(store, journal, 'restored'), restored: found.conversations};
    return {memory: createMemory(store, journal, found.state), restored: []};
  } catch {
    const store = memoryStore();
    const found = await reconcile(store, journal);
    if (found.state === 'newer-version')
      return {memory: createMemory(store, journal, 'newer-version'), restored: []};
    const restored = found.state === 'restored' ? found.conversations : [];
    return {memory: createMemory(store, journal, 'memory-only'), restored};
  }
}
