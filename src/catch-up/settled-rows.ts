import type {ListRow, WebmailReader} from '../webmail/webmail';
import {inSight, pause} from './pause';

/** Looked at this often, and at rest once nothing changed between two looks. */
const between = 350;
/** A list that brings nothing else in so many looks has nothing else: about seven seconds in sight. */
const looks = 20;

/** The rows shown, once they are at rest and others than `before`; null where no others come. */
export async function settledRows(
  reader: WebmailReader,
  before: string,
  signal: AbortSignal,
): Promise<readonly ListRow[] | null> {
  let last: string | undefined;
  for (let look = 0; look < looks && !signal.aborted; look += 1) {
    await pause(between, signal);
    await inSight(signal);
    const {rows} = reader.readList();
    const seen = keysOf(rows);
    if (seen === last && seen !== '' && seen !== before) return rows;
    last = seen;
  }
  return null;
}

/** Tells one page of a list from another. */
export const keysOf = (rows: readonly ListRow[]): string => rows.map(({key}) => key ?? '').join(' ');
