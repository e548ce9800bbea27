import {momentOf} from './moment';
import type {Ports} from './ports';
import {rederiveAt} from './rederive';

const batch = 100;

/** Derives anew what time alone has changed, forwards or back. Answers whether there was anything. */
export async function catchUpWithTime(ports: Ports): Promise<boolean> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  let moved = false;
  for (;;) {
    const stale = await memory.read(rows => rows.staleAt(moment.now, batch));
    if (stale.length === 0) return moved;
    const done = await memory.derive(async rows => {
      const still = await rows.staleAt(moment.now, batch);
      await rederiveAt(rows, still, rooms, moment);
    });
    if (!done) return moved;
    moved = true;
  }
}
