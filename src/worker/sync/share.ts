import type {Sharing} from '../../contract';
import type {OwnPorts} from '../ownership/own-ports';
import type {Ports} from '../ports';
import {masterFrom} from './seal';
import {namesOf, syncRound} from './sync-round';
import {keepSyncState, newSyncState, syncState} from './sync-state';

/** How sharing stands. */
export async function sharingOf(own: OwnPorts): Promise<Sharing> {
  const state = await syncState(own);
  return state
    ? {on: true, sealed: state.sealed, trouble: state.trouble}
    : {on: false, sealed: false, trouble: null};
}

/** Begins to share, or goes on with another passphrase; null: what travels is not sealed. */
export async function share(passphrase: string | null, ports: Ports): Promise<void> {
  const {local, key} = ports.own;
  const state = await syncState(ports.own);
  const sealed = passphrase !== null;
  await key.put(sealed ? await masterFrom(passphrase) : null);
  await keepSyncState(state ? {...state, sealed} : newSyncState(sealed), local);
  await syncRound(ports);
}

/** This machine shares no more: what it published goes, what others published stays, and so does everything that is here. */
export async function leave(own: OwnPorts): Promise<void> {
  const state = await syncState(own);
  await own.key.put(null);
  if (!state) return;
  const items = await own.sync.get(null);
  await own.sync.remove(namesOf(items, state.machine));
  await keepSyncState(null, own.local);
}
