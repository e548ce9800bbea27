import type {SyncTrouble} from '../../contract';
import type {Instant} from '../../domain/instant';
import type {KeptValues} from '../kept-values';
import type {OwnPorts} from '../ownership/own-ports';
import type {Field} from './replica';
import {masterFrom} from './seal';

const key = 'sync';

/** What a machine that shares its data remembers of it, in `storage.local`. */
export interface SyncState {
  machine: string;
  /** What travels is sealed, with the key that is kept elsewhere, and nothing unsealed is taken over. */
  sealed: boolean;
  replica: Map<string, Field>;
  /** Fields whose thing was here after the last round: one that is no longer here was taken away here. */
  held: Set<string>;
  writes: Instant[];
  trouble: SyncTrouble | null;
}

/** As it is kept; `passphrase` only by versions that had no key. */
interface Kept extends Omit<SyncState, 'replica' | 'held'> {
  replica: [string, Field][];
  held: string[];
  passphrase?: string | null;
}

export const isSharing = async (local: KeptValues): Promise<boolean> =>
  (await local.get([key]))[key] !== undefined;

/** Null: nothing is shared. A passphrase that an earlier version kept becomes a key, and is forgotten. */
export async function syncState({
  local,
  key: keptKey,
}: Pick<OwnPorts, 'local' | 'key'>): Promise<SyncState | null> {
  const found = (await local.get([key]))[key];
  if (typeof found !== 'object' || found === null) return null;
  const {passphrase, replica, held, ...rest} = found as Kept;
  const state: SyncState = {...rest, replica: new Map(replica), held: new Set(held)};
  if (passphrase === undefined) return state;
  const sealed = passphrase !== null;
  // The key first: stopped in between, it is made again.
  await keptKey.put(sealed ? await masterFrom(passphrase) : null);
  await keepSyncState({...state, sealed}, local);
  return {...state, sealed};
}

export const keepSyncState = (state: SyncState | null, local: KeptValues): Promise<void> =>
  state === null
    ? local.remove([key])
    : local.set({[key]: {...state, replica: [...state.replica], held: [...state.held]}});

/** A machine that begins to share. */
export const newSyncState = (sealed: boolean): SyncState => ({
  machine: [...crypto.getRandomValues(new Uint8Array(8))].map(byte => (byte % 36).toString(36)).join(''),
  sealed,
  replica: new Map(),
  held: new Set(),
  writes: [],
  trouble: null,
});
