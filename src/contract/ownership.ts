import type {Instant} from '../domain/instant';

/** What only the desk may ask: the user's data as a whole. No mail page ever may. */
export interface OwnershipRequests {
  /** How the data stand: what is here, when it was last backed up, what is being erased or forgotten. */
  'ownership-wanted': {with: Record<string, never>; value: Ownership};
  /** The next stretch of the backup file; `after` is the last answer's `next`, null: from the beginning. */
  'backup-piece-wanted': {with: {after: string | null}; value: BackupPiece};
  /** The file was handed to the browser: nothing needs to be reminded of for a while. */
  'backup-taken': {with: Record<string, never>; value: Ownership};
  /** A backup file follows in pieces; what was told of another one is dropped. */
  'restore-begun': {with: Record<string, never>; value: null};
  /** The pieces in their order, from 0. The same piece told twice is harmless. */
  'restore-piece-told': {with: {index: number; text: string}; value: PieceRead};
  /** All pieces were told. Answered with what the file holds, before any of it is used. */
  'restore-read': {with: Record<string, never>; value: RestoreRead};
  /** Takes the file over, all or nothing. `merge` keeps what is here and adds; `replace` leaves only what is in the file. */
  'restore-done': {with: {how: RestoreHow}; value: Ownership};
  'restore-dropped': {with: Record<string, never>; value: null};
  /** Erases everything in ten seconds, whatever happens to the browser, unless it is taken back before. */
  'everything-erased': {with: Record<string, never>; value: Ownership};
  'erasing-undone': {with: Record<string, never>; value: Ownership};
  /** All applications as CSV. */
  'table-wanted': {with: Record<string, never>; value: string};
  /** What is due, and the interviews ahead, as an iCalendar file; `alarms`: the calendar reminds as well. */
  'calendar-wanted': {with: {alarms: boolean}; value: string};
  /** Months after which an application that ended is forgotten wholly; null: never. */
  'forgetting-changed': {with: {months: number | null}; value: Ownership};
  /** Whether a quiet sentence may say that there was no backup for long. */
  'backup-reminder-changed': {with: {remind: boolean}; value: Ownership};
  /**
   * Shares what is worth sharing with the user's other machines through the browser's account, or no longer. With a passphrase it is
   * sealed before it leaves; the same is then needed on each machine.
   */
  'sharing-changed': {with: {on: boolean; passphrase: string | null}; value: Ownership};
}

export interface Sharing {
  on: boolean;
  sealed: boolean;
  trouble: SyncTrouble | null;
}

/**
 * `full`: not everything fits. `locked`: another machine has another passphrase, or one that is not known here. `not-sealed`: another
 * machine shares without the passphrase, and is not listened to. `key-lost`: the browser lost what was kept of the passphrase.
 */
export type SyncTrouble = 'full' | 'locked' | 'newer-version' | 'not-sealed' | 'key-lost';

export interface Ownership {
  now: Instant;
  conversations: number;
  applications: number;
  backedUpAt: Instant | null;
  /** Something changed since the last backup, or there never was one and there is something to keep. */
  changedSince: boolean;
  remindsToBackUp: boolean;
  /** When everything will be erased; null: nothing will. */
  erasesAt: Instant | null;
  forgetAfterMonths: number | null;
  sharing: Sharing;
}

export interface BackupPiece {
  text: string;
  /** Null: this was the last one. */
  next: string | null;
}

export type RestoreHow = 'merge' | 'replace';

/** Why a file is refused. */
export const restoreProblems = [
  'not-json',
  'truncated',
  'wrong-schema',
  'newer-version',
  'forbidden-key',
  'unknown-field',
  'missing-field',
  'duplicate',
  'wrong-type',
  'out-of-range',
  'too-large',
] as const;

export type RestoreProblem = (typeof restoreProblems)[number];

/** A file that is refused, and where in it: `conversations[3].messages[0].at`; empty: the file as a whole. */
export interface Refused {
  read: false;
  problem: RestoreProblem;
  where: string;
}

export type PieceRead = {read: true} | Refused;
export type RestoreRead = {read: true; preview: RestorePreview} | Refused;

export interface RestorePreview {
  madeAt: Instant;
  conversations: number;
  /** Of these, how many are here already. */
  known: number;
  /** Answers, notes and whatever else the user told. */
  told: number;
  letters: number;
  settings: boolean;
}
