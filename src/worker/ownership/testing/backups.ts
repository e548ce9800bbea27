import type {BackupPiece, PieceRead, RestoreHow, RestoreRead} from '../../../contract';
import {ownPage, value, type workerOver} from '../../testing/worker-for-tests';

type Worker = Awaited<ReturnType<typeof workerOver>>;

/** The whole backup file of a worker. */
export async function backupOf({ask}: Worker): Promise<string> {
  let file = '';
  for (let after: string | null = null; ; ) {
    const piece: BackupPiece = value(await ask('backup-piece-wanted', {after}, ownPage));
    file += piece.text;
    if (piece.next === null) return file;
    after = piece.next;
  }
}

/** Tells a worker a file, in pieces of that many characters. */
export async function tell({ask}: Worker, file: string, size = 1_000): Promise<RestoreRead> {
  value(await ask('restore-begun', {}, ownPage));
  for (let index = 0; index * size < file.length; index += 1) {
    const text = file.slice(index * size, (index + 1) * size);
    const read: PieceRead = value(await ask('restore-piece-told', {index, text}, ownPage));
    if (!read.read) return read;
  }
  return value(await ask('restore-read', {}, ownPage));
}

/** Restores a file that nothing is wrong with. */
export async function restore(worker: Worker, file: string, how: RestoreHow, size?: number): Promise<void> {
  const read = await tell(worker, file, size);
  if (!read.read) throw new Error(`${read.problem} at ${read.where}`);
  value(await worker.ask('restore-done', {how}, ownPage));
}
