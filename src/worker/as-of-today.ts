import {localDate} from '../days/zone';
import type {Moment} from './derive';
import type {Ports} from './ports';
import {rederiveAt} from './rederive';
import type {ApplicationRow} from './store/rows';

/** The rows that `find` finds. Sentences such as "yesterday" are written anew on the first look of a day. */
export async function asOfToday(
  find: () => Promise<ApplicationRow[]>,
  moment: Moment,
  {memory, rooms}: Ports,
): Promise<ApplicationRow[]> {
  const rows = await find();
  const today = localDate(moment.now, moment.settings.timeZone);
  const older = rows.filter(({day}) => day !== today);
  if (older.length === 0) return rows;
  return (await memory.derive(table => rederiveAt(table, older, rooms, moment))) ? find() : rows;
}
