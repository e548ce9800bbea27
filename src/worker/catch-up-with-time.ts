import {momentOf} from './moment';
import type {Ports} from './ports';
import {rederiveAt} from './rederive';

/** So few that whoever asks something meanwhile hardly waits. */
const batch = 50;
/** More than anybody has due at once: only new settings make more of them stale. */
const batchesForALook = 3;

/**
 * Derives anew what time has changed, forwards or back, or new settings. A slice at a time, each kept for itself: a worker that is stopped
 * goes on where it was, because what is not yet derived still says so. Answers whether there was anything.
 */
export async function catchUpWithTime(ports: Ports): Promise<boolean> {
  let moved = false;
  while (await catchUpOnce(ports)) moved = true;
  return moved;
}

/** The same for somebody who waits for an answer: what is most stale at once, the rest afterwards; then all are told. */
export async function catchUpForALook(ports: Ports): Promise<void> {
  for (let done = 0; done < batchesForALook; done += 1) if (!(await catchUpOnce(ports))) return;
  if (afterwards.has(ports)) return;
  const rest = catchUpWithTime(ports)
    .then(moved => (moved ? ports.outside.changed() : undefined))
    .catch(() => undefined)
    .finally(() => afterwards.delete(ports));
  afterwards.set(ports, rest);
}

/** The rest is caught up with once, however many look. */
const afterwards = new Map<Ports, Promise<void>>();

/** False where nothing is stale, or nothing may be written. */
async function catchUpOnce(ports: Ports): Promise<boolean> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  const stale = await memory.read(rows => rows.staleAt(moment.now, batch));
  if (stale.length === 0) return false;
  return memory.derive(async rows => {
    const still = await rows.staleAt(moment.now, batch);
    await rederiveAt(rows, still, rooms, moment);
  });
}
