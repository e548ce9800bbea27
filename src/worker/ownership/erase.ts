import type {Instant} from '../../domain/instant';
import {failed, ok, type Result} from '../../domain/result';
import type {KeptValues} from '../kept-values';
import type {Ports} from '../ports';
import type {Rows} from '../store/store';
import {leave} from '../sync/share';
import type {OwnPorts} from './own-ports';

/** How long erasing can be taken back. */
export const regret = 10_000;
const key = 'ownership:erases-at';

/** From here on everything is gone at that time, whatever happens to the worker; until then nothing has been touched. */
export async function erasingBegun(ports: Ports): Promise<Result<null>> {
  const {own, clock, memory} = ports;
  if (memory.health === 'newer-version') return failed('newer-version');
  if ((await erasesAt(own.local)) !== null) return ok(null);
  await own.local.set({[key]: clock.now() + regret});
  // Whichever comes first: the worker lives on, an alarm wakes it, anything else does.
  await own.wakeAfter(regret);
  own.later(() => void eraseIfDue(ports), regret);
  return ok(null);
}

/** Takes it back; too late once the time is over. */
export async function erasingUndone({own, clock}: Ports): Promise<Result<null>> {
  const at = await erasesAt(own.local);
  if (at === null) return ok(null);
  if (at <= clock.now()) return failed('too-late');
  await own.local.remove([key]);
  return ok(null);
}

/** When everything will be erased; null: it will not. */
export async function erasesAt(local: KeptValues): Promise<Instant | null> {
  const at = (await local.get([key]))[key];
  return typeof at === 'number' ? at : null;
}

/** Erases if the time is over. Stopped on the way, it is done again from the beginning: the mark goes last. */
export async function eraseIfDue(ports: Ports): Promise<void> {
  const {own, clock, memory, outside, reminders} = ports;
  if (!(await isErasureDue(own, clock.now()))) return;
  if (!(await memory.derive(clearAll))) return;
  await clearAreas(own);
  if (await reminders.permitted()) for (const id of await reminders.standing()) await reminders.clear(id);
  await outside.changed();
}

export async function isErasureDue({local}: OwnPorts, now: Instant): Promise<boolean> {
  const at = await erasesAt(local);
  return at !== null && at <= now;
}

export async function clearAll(rows: Rows): Promise<void> {
  await rows.clearFacts();
  await rows.clearStaged();
}

export async function clearAreas(own: OwnPorts): Promise<void> {
  const {session, local, clearAlarms} = own;
  // Without a connection to the account nothing of it may be reached; that must not keep what is here.
  await leave(own).catch(() => undefined);
  await clearAlarms();
  await session.clear();
  await local.clear();
}
