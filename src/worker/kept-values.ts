/** A small area of keys and values: `storage.local`, `storage.session`, a `Map` in tests. One `set` is all or nothing. */
export interface KeptValues {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
