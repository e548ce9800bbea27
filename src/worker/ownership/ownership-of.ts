import type {Ownership} from '../../contract';
import type {Ports} from '../ports';
import {sharingOf} from '../sync/share';
import {remindsToBackUp} from './backup-reminder';
import {lastBackup} from './backups-taken';
import {erasesAt} from './erase';
import {forgetAfterMonths} from './forgetting-setting';

/** How the user's data stand. */
export async function ownershipOf({memory, own, clock}: Ports): Promise<Ownership> {
  const {stamp, applications} = await memory.read(async rows => ({
    stamp: await rows.stamp(),
    applications: await rows.applicationCount(),
  }));
  const taken = await lastBackup(own.local);
  const conversations = stamp?.conversations ?? 0;
  return {
    now: clock.now(),
    conversations,
    applications,
    backedUpAt: taken?.at ?? null,
    changedSince: conversations > 0 && (taken?.revision !== stamp?.revision || taken?.salt !== stamp?.salt),
    remindsToBackUp: await remindsToBackUp(own.local),
    erasesAt: await erasesAt(own.local),
    forgetAfterMonths: await forgetAfterMonths(own.local),
    sharing: await sharingOf(own),
  };
}
