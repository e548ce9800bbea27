import type {Ownership, OwnershipRequests} from '../../contract';
import {ok, type Result} from '../../domain/result';
import type {Handlers} from '../page-handlers';
import {orNull, parseFields, parseFlag, parseOneOf, Unusable} from '../parse-field';
import type {Ports} from '../ports';
import {leave, share} from '../sync/share';
import {backupPiece} from './backup/backup-piece';
import {chooseBackupReminder} from './backup-reminder';
import {backupTaken} from './backups-taken';
import {erasingBegun, erasingUndone} from './erase';
import {applicationsTable} from './files/applications-table';
import {dueCalendar} from './files/due-calendar';
import {forgetEnded} from './forget-ended';
import {chooseForgetting, isMonths} from './forgetting-setting';
import {ownershipOf} from './ownership-of';
import {pieceTold, restoreBegun, restoreDropped, restoreRead} from './restore/stage';
import {takeOver} from './restore/take-over';

/** A message may hold 64 MB; a piece stays far below, so that no single one blocks for long. */
const longestPiece = 4 * 1_048_576;

/** What only the desk may ask of the user's data as a whole. */
export const ownershipHandlers: Handlers<
  OwnershipRequests,
  | 'ownership-wanted'
  | 'backup-piece-wanted'
  | 'backup-taken'
  | 'restore-begun'
  | 'restore-piece-told'
  | 'restore-read'
  | 'restore-done'
  | 'restore-dropped'
  | 'everything-erased'
  | 'erasing-undone'
  | 'table-wanted'
  | 'calendar-wanted'
  | 'forgetting-changed'
  | 'backup-reminder-changed'
  | 'sharing-changed'
> = {
  'ownership-wanted': async (_payload, _asker, ports) => ok(await ownershipOf(ports)),

  'backup-piece-wanted': async (payload, _asker, ports) =>
    ok(await backupPiece(orNull(parseKey)(parseFields(payload).after), ports)),

  async 'backup-taken'(_payload, _asker, ports) {
    const stamp = await ports.memory.read(rows => rows.stamp());
    const {revision = 0, salt = 0} = stamp ?? {};
    await backupTaken({at: ports.clock.now(), revision, salt}, ports.own.local);
    return ok(await ownershipOf(ports));
  },

  'restore-begun': (_payload, _asker, ports) => restoreBegun(ports),

  'restore-piece-told': async (payload, _asker, ports) => {
    const {index, text} = parseFields(payload);
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) throw new Unusable('no index');
    if (typeof text !== 'string' || text.length > longestPiece) throw new Unusable('no piece');
    return pieceTold(index, text, ports);
  },

  'restore-read': (_payload, _asker, ports) => restoreRead(ports),

  'restore-done': async (payload, _asker, ports) => {
    const how = parseOneOf(parseFields(payload).how, ['merge', 'replace'] as const);
    return after(await takeOver(how, ports), ports);
  },

  'restore-dropped': (_payload, _asker, ports) => restoreDropped(ports),

  'everything-erased': async (_payload, _asker, ports) => after(await erasingBegun(ports), ports),

  'erasing-undone': async (_payload, _asker, ports) => after(await erasingUndone(ports), ports),

  'table-wanted': async (_payload, _asker, ports) => ok(await applicationsTable(ports)),

  'calendar-wanted': async (payload, _asker, ports) =>
    ok(await dueCalendar({alarms: parseFlag(parseFields(payload).alarms)}, ports)),

  async 'forgetting-changed'(payload, _asker, ports) {
    const {months} = parseFields(payload);
    if (months !== null && !isMonths(months)) throw new Unusable('no number of months');
    await chooseForgetting(months, ports.own.local);
    await forgetEnded(ports);
    return after(ok(null), ports);
  },

  async 'backup-reminder-changed'(payload, _asker, ports) {
    await chooseBackupReminder(parseFlag(parseFields(payload).remind), ports.own.local);
    return ok(await ownershipOf(ports));
  },

  async 'sharing-changed'(payload, _asker, ports) {
    const {on, passphrase} = parseFields(payload);
    if (parseFlag(on)) await share(orNull(parsePassphrase)(passphrase), ports);
    else await leave(ports.own);
    return ok(await ownershipOf(ports));
  },
};

/** As it was typed: blanks and capitals count. */
function parsePassphrase(value: unknown): string {
  if (typeof value !== 'string' || value.length < 8 || value.length > 1_000)
    throw new Unusable('no passphrase');
  return value;
}

/** A key of ours as it was handed out: never cleaned, or it would name another place. */
function parseKey(value: unknown): string {
  if (typeof value !== 'string' || value.length > 10_000) throw new Unusable('no key');
  return value;
}

async function after(done: Result<null>, ports: Ports): Promise<Result<Ownership>> {
  if (!done.ok) return done;
  await ports.outside.changed();
  return ok(await ownershipOf(ports));
}
