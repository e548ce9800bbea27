import type {Clock} from '../../clock';
import type {Ports} from '../ports';
import type {Store} from '../store/store';
import {clearAll, clearAreas, eraseIfDue, erasesAt, isErasureDue} from './erase';
import {finishForgetting} from './forget-ended';
import type {OwnPorts} from './own-ports';
import {finishTakingOver, followFacts} from './restore/take-over';

/** Opens the store, and first ends what a stop had interrupted: before database and journal are compared, or one would undo it. */
export async function openOwned(
  openStore: () => Promise<Store>,
  own: OwnPorts,
  clock: Clock,
): Promise<Store> {
  const erases = await isErasureDue(own, clock.now());
  let store: Store;
  try {
    store = await openStore();
    if (erases) await store.change(clearAll);
    else await followFacts(store.read, own);
  } finally {
    // Also where the database cannot be opened: its copy is erased at least, and nothing is brought back.
    if (erases) await clearAreas(own);
  }
  return store;
}

/** Goes on with what a stop had interrupted and what can be done while others work. Answers whether a restore was ended. */
export async function resumeOwnership(ports: Ports): Promise<boolean> {
  const {own, clock} = ports;
  const at = await erasesAt(own.local);
  if (at !== null) own.later(() => void eraseIfDue(ports), Math.max(0, at - clock.now()));
  const tookOver = await finishTakingOver(ports);
  await finishForgetting(ports);
  return tookOver;
}
