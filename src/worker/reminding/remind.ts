import {localDate} from '../../days/zone';
import type {Instant} from '../../domain/instant';
import {
  type Announcement,
  announcementsOf,
  untold,
  type Waiting,
  whenToTell,
} from '../../etiquette/reminding';
import {catchUpWithTime} from '../catch-up-with-time';
import {momentOf} from '../moment';
import type {Ports} from '../ports';
import type {ApplicationRow} from '../store/rows';
import {notificationId, notificationOf} from './notification';
import type {TellingRecord} from './told-keeper';

/** Nobody has more than this open at once; what comes behind it is told when the first are done. */
const most = 2_000;

/**
 * Tells of every open step nobody was told of: once, in one notification a day, within working hours. What is told is written down before
 * it is shown; a stop in between is noticed the next time by what stands on the screen.
 */
export const remind = (ports: Ports): Promise<void> =>
  ports.reminders.telling.alone(() => remindAlone(ports));

async function remindAlone(ports: Ports): Promise<void> {
  const {reminders} = ports;
  const chosen = await reminders.chosen.read();
  if (!chosen.notify || !(await reminders.permitted())) return;
  await catchUpWithTime(ports);
  const {settings, now} = await momentOf(ports);
  const record = await reminders.telling.read();
  if (whenToTell(settings, now) > now) return;
  const due = await dueRows(ports);
  const news = untold(due.map(waitingIn), record.told).map(({row}) => row);
  const interrupted = await wasInterrupted(record, ports);
  if (news.length === 0 && !interrupted) return;
  const day = localDate(now, settings.timeZone);
  const rows = withEarlier(due, news, record.today?.day === day || interrupted ? record.today : null);
  if (rows.length === 0) return reminders.telling.keep({...record, today: null});
  const announced = news.flatMap(row => announcementsOf(waitingIn(row)));
  const next: TellingRecord = {
    told: withTold(record, announced, now),
    today: {
      day,
      steps: rows.flatMap(({id, card}) => (card.step ? [{application: id, step: card.step.step}] : [])),
      shown: false,
    },
  };
  await reminders.telling.keep(next);
  await reminders.show(notificationOf(day, rows, chosen.names));
  await reminders.telling.keep({...next, today: next.today && {...next.today, shown: true}});
}

/** When there will be something to tell that waits for working hours; null: nothing waits. */
export async function nextReminder(ports: Ports): Promise<Instant | null> {
  const {reminders} = ports;
  if (!(await reminders.chosen.read()).notify || !(await reminders.permitted())) return null;
  const {settings, now} = await momentOf(ports);
  const at = whenToTell(settings, now);
  if (at === now) return null;
  const {told} = await reminders.telling.read();
  return untold((await dueRows(ports)).map(waitingIn), told).length > 0 ? at : null;
}

/** Who has the card of an application before their eyes needs no notification of the same. */
export async function toldByCard(application: string, ports: Ports): Promise<void> {
  const {reminders, memory, clock} = ports;
  if (!(await reminders.chosen.read()).notify) return;
  const row = await memory.read(rows => rows.application(application));
  if (!row || row.openKeys.length === 0) return;
  await reminders.telling.alone(async () => {
    const record = await reminders.telling.read();
    if (untold([waitingIn(row)], record.told).length === 0) return;
    const told = withTold(record, announcementsOf(waitingIn(row)), clock.now());
    await reminders.telling.keep({...record, told});
  });
}

const withTold = ({told}: TellingRecord, announced: readonly Announcement[], now: Instant) =>
  new Map([...told, ...announced.map(announcement => [announcement, now] as const)]);

const dueRows = ({memory}: Ports): Promise<ApplicationRow[]> =>
  memory.read(rows => rows.inState('due', most));

/** Its own name first: that is what it is written down by. */
const waitingIn = (row: ApplicationRow): Waiting & {row: ApplicationRow} => ({
  ids: [row.id, ...row.conversations],
  keys: row.openKeys,
  row,
});

/** What was told earlier today and is still open stands in the same notification. */
function withEarlier(
  due: readonly ApplicationRow[],
  news: readonly ApplicationRow[],
  before: TellingRecord['today'],
): ApplicationRow[] {
  const earlier = new Set(before?.steps.map(({application}) => application));
  return due.filter(row => news.includes(row) || row.conversations.some(id => earlier.has(id)));
}

/** A worker was stopped after it had written down that it tells, and nothing stands on the screen. */
const wasInterrupted = async ({today}: TellingRecord, {reminders}: Ports): Promise<boolean> =>
  today !== null && !today.shown && !(await reminders.standing()).includes(notificationId(today.day));
