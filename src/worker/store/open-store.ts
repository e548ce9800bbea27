import {createDatabase} from './database';
import {dexieStore} from './dexie-store';
import type {Store} from './store';

/** Opens the database of this browser profile; rejects where the browser refuses one. */
export async function openStore(): Promise<Store> {
  const database = createDatabase();
  await database.open();
  return dexieStore(database);
}
