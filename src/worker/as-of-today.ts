import {localDate} from '../days/zone';
import type {Moment} from './derive';
import type {Ports} from './ports';
import {rederiveAt} from './rederive';
import type {ApplicationRow} from './store/rows';

/** What is found anew may be out of date as well; after so many looks it is shown as it is, and caught up with afterwards. */
const looks = 3;

/**
 * The rows that `find` finds, as they are now. Sentences such as "yesterday" are written anew on the first look of a day, and what is
 * shown follows new settings before all else does: of what is found, the first `atOnce`; the rest is caught up with afterwards.
 */
export async function asOfToday(
  find: () => Promise<ApplicationRow[]>,
  moment: Moment,
  {memory, rooms}: Ports,
  atOnce = Number.POSITIVE_INFINITY,
): Promise<ApplicationRow[]> {
  const {now, settings, rules} = moment;
  const today = localDate(now, settings.timeZone);
  let rows = await find();
  for (let look = 0; look < looks; look += 1) {
    const older = rows.filter(
      ({day, under}, place) => day !== today || (place < atOnce && under !== (rules ?? under)),
    );
    if (older.length === 0 || !(await memory.derive(table => rederiveAt(table, older, rooms, moment)))) break;
    rows = await find();
  }
  return rows;
}
