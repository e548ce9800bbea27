import {momentOf} from './moment';
import type {Ports} from './ports';
import {rederiveAround} from './rederive';

/** Each batch compares its conversations with others of the same employers: larger ones compare less often. */
const batch = 200;

/** Derives the applications of conversations that were just brought back. */
export async function deriveRestored(conversations: readonly string[], ports: Ports): Promise<void> {
  const moment = await momentOf(ports);
  for (let start = 0; start < conversations.length; start += batch)
    await ports.memory.derive(rows =>
      rederiveAround(rows, conversations.slice(start, start + batch), ports.rooms, moment),
    );
}
