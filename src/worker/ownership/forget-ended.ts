import {elapsedDay, type Instant} from '../../domain/instant';
import {entryKey} from '../journal';
import type {Ports} from '../ports';
import type {ApplicationRow} from '../store/rows';
import type {Rows} from '../store/store';
import {noteForgotten} from '../sync/forgotten';
import {forgetAfterMonths} from './forgetting-setting';

/** Names what is being forgotten until the journal has forgotten it as well. */
const markKey = 'ownership:forgetting';
const stretch = 100;
/** A month is the twelfth part of a year. */
const month = (365.25 / 12) * elapsedDay;
const ended: ReadonlySet<ApplicationRow['stage']> = new Set(['rejected', 'rested', 'in-touch']);

/** Forgets wholly what ended longer ago than the user chose; nothing where they chose nothing. Answers whether anything was forgotten. */
export async function forgetEnded(ports: Ports): Promise<boolean> {
  const months = await forgetAfterMonths(ports.own.local);
  if (months === null) return false;
  const before = ports.clock.now() - months * month;
  let forgot = false;
  for (;;) {
    const rows = await ports.memory.read(table => endedBefore(table, before));
    if (rows.length === 0 || !(await forget(rows, ports))) return forgot;
    forgot = true;
  }
}

/** The journal forgets what the database forgot before a stop. */
export async function finishForgetting({memory, own}: Ports): Promise<void> {
  const ids = (await own.local.get([markKey]))[markKey];
  if (!Array.isArray(ids)) return;
  const gone = ids.filter(id => typeof id === 'string');
  const here = new Set((await memory.read(rows => rows.conversations(gone))).map(({id}) => id));
  await own.local.remove([...gone.filter(id => !here.has(id)).map(entryKey), markKey]);
}

async function endedBefore(rows: Rows, before: Instant): Promise<ApplicationRow[]> {
  const found: ApplicationRow[] = [];
  for (const archived of [false, true])
    for (let from = 0; found.length < stretch; from += stretch) {
      const some = await rows.byLastHeard({stage: null, archived, from, count: stretch});
      // What was put away has ended for the user; of the others, what has an end and no step that waits.
      found.push(
        ...some.filter(
          ({heardAt, stage, state}) =>
            heardAt < before && state === 'rest' && (archived || ended.has(stage) || stage === 'offer'),
        ),
      );
      if (some.length < stretch) break;
    }
  return found.slice(0, stretch);
}

const forget = (applications: readonly ApplicationRow[], ports: Ports): Promise<boolean> =>
  forgetConversations(
    applications.flatMap(({conversations}) => conversations),
    applications.map(({id}) => id),
    ports,
  );

/** Forgets these conversations and the applications derived of them wholly. False where nothing may be written. */
export async function forgetConversations(
  ids: readonly string[],
  applications: readonly string[],
  ports: Ports,
): Promise<boolean> {
  const {memory, own, reminders} = ports;
  await own.local.set({[markKey]: ids});
  await noteForgotten(ids, own.local);
  const done = await memory.derive(async rows => {
    const here = await rows.conversations(ids);
    await rows.deleteConversations(ids);
    await rows.deleteApplications(applications);
    const stamp = await rows.stamp();
    if (stamp)
      await rows.putStamp({
        ...stamp,
        revision: stamp.revision + 1,
        conversations: stamp.conversations - here.length,
      });
  });
  if (!done) return false;
  await finishForgetting(ports);
  const stamp = await memory.read(rows => rows.stamp());
  if (stamp) await own.journal.keep([], stamp);
  await reminders.telling.alone(async () => {
    const record = await reminders.telling.read();
    const told = [...record.told].filter(([announcement]) => !ids.some(id => announcement.includes(id)));
    if (told.length < record.told.size) await reminders.telling.keep({...record, told: new Map(told)});
  });
  return true;
}
