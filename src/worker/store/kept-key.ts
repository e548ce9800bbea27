import Dexie, {type DexieOptions} from 'dexie';

/** A place for one key that no script can read the words of, this worker's neither. */
export interface KeptKey {
  /** Null: there is none. */
  get(): Promise<CryptoKey | null>;
  put(key: CryptoKey | null): Promise<void>;
}

const place = 'sharing';

/** The key in a database of its own: only there can a browser keep one that cannot be taken out. Erased and restored apart from the facts. */
export function keptKey(engine: DexieOptions = {}): KeptKey {
  const database = new Dexie('afterword-keys', {chromeTransactionDurability: 'strict', ...engine});
  database.version(1).stores({keys: ''});
  const keys = database.table<CryptoKey, string>('keys');
  return {
    async get() {
      return (await keys.get(place)) ?? null;
    },
    async put(key) {
      if (key) await keys.put(key, place);
      else await keys.delete(place);
    },
  };
}
