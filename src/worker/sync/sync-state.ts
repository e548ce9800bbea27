import type {SyncTrouble} from '../../contract';
import type {Instant} from '../../domain/instant';
import type {KeptValues} from '../kept-values';
import type {Field} from './replica';

const key = 'sync';

/** What a machine that shares its data remembers of it, in `storage.local`. */
export interface SyncState {
  machine: string;
  /** Null: what travels is not sealed. */
  passphrase: string | null;
  replica: Map<string, Field>;
  /** Fields whose thing was here after the last round: one that is no longer here was taken away here. */
  held: Set<string>;
  writes: Instant[];
  trouble: SyncTrouble | null;
}

/** Null: nothing is shared. */
export async function syncState(local: KeptValues): Promise<SyncState | null> {
  const found = (await local.get([key]))[key];
  if (typeof found !== 'object' || found === null) return null;
  const kept = found as Omit<SyncState, 'replica' | 'held'> & {replica: [string, Field][]; held: string[]};
  return {...kept, replica: new Map(kept.replica), held: new Set(kept.held)};
}

export const keepSyncState = (state: SyncState | null, local: KeptValues): Promise<void> =>
  state === null
    ? local.remove([key])
    : local.set({[key]: {...state, replica: [...state.replica], held: [...state.held]}});

/** A machine that begins to share. */
export const newSyncState = (passphrase: string | null): SyncState => ({
  machine: [...crypto.getRandomValues(new Uint8Array(8))].map(byte => (byte % 36).toString(36)).join(''),
  passphrase,
  replica: new Map(),
  held: new Set(),
  writes: [],
  trouble: null,
});
