import type {Ports} from '../ports';
import {syncRound} from '../sync/sync-round';
import {noteUnsaved} from './backup-reminder';
import {eraseIfDue} from './erase';
import {forgetEnded} from './forget-ended';

/** What time does to the user's data: what is to be erased or forgotten is, and what no backup holds is noted. Answers whether anything changed. */
export async function tend(ports: Ports): Promise<boolean> {
  await eraseIfDue(ports);
  const forgot = await forgetEnded(ports);
  await noteUnsaved(ports);
  await syncRound(ports).catch(() => undefined);
  return forgot;
}
