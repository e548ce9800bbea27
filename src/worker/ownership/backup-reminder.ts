import {elapsedDay, type Instant} from '../../domain/instant';
import {say} from '../../say/say';
import type {KeptValues} from '../kept-values';
import type {Ports} from '../ports';
import {ownershipOf} from './ownership-of';

const sinceKey = 'ownership:unsaved-since';
const offKey = 'ownership:no-backup-reminder';
/** Long enough not to nag, short enough that what is lost with a computer is bearable. */
const quietDays = 30;

/** Notes from when on there is something that no backup holds. */
export async function noteUnsaved(ports: Ports): Promise<void> {
  const {own, clock} = ports;
  const {changedSince} = await ownershipOf(ports);
  const since = await unsavedSince(own.local);
  if (changedSince && since === null) await own.local.set({[sinceKey]: clock.now()});
  if (!changedSince && since !== null) await own.local.remove([sinceKey]);
}

/** A quiet sentence, once changes have gone without a backup for a month; none where the user wants none. */
export async function backupReminder(ports: Ports): Promise<string[]> {
  const {own, clock} = ports;
  const since = await unsavedSince(own.local);
  if (since === null || clock.now() - since < quietDays * elapsedDay) return [];
  const {changedSince} = await ownershipOf(ports);
  return changedSince && (await remindsToBackUp(own.local)) ? [say('ownership.reminder')] : [];
}

export const remindsToBackUp = async (local: KeptValues): Promise<boolean> =>
  (await local.get([offKey]))[offKey] !== true;

export const chooseBackupReminder = (remind: boolean, local: KeptValues): Promise<void> =>
  remind ? local.remove([offKey]) : local.set({[offKey]: true});

async function unsavedSince(local: KeptValues): Promise<Instant | null> {
  const at = (await local.get([sinceKey]))[sinceKey];
  return typeof at === 'number' ? at : null;
}
