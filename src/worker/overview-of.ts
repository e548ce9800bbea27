import type {Card, Overview} from '../contract';
import {asOfToday} from './as-of-today';
import {catchUpForALook} from './catch-up-with-time';
import type {Moment} from './derive';
import {momentOf} from './moment';
import {backupReminder} from './ownership/backup-reminder';
import type {Ports} from './ports';
import type {ApplicationState} from './store/rows';

const shown = 100;
/** More than a popup shows before it is scrolled. */
const atAGlance = 9;

/** What is due, what comes soon and what waits for them: at most a hundred of each, most pressing first. */
export async function overviewOf(ports: Ports): Promise<Overview> {
  await catchUpForALook(ports);
  const moment = await momentOf(ports);
  const due = await cards('due', shown, moment, ports);
  const soon = await cards('soon', shown, moment, ports);
  const waiting = await cards('waiting', shown, moment, ports);
  return {now: moment.now, due, soon, waiting, notices: await noticesOf(ports)};
}

/** As much of the same as the popup shows at once: small, because it is read and painted before anything else is asked. */
export async function glanceOf(ports: Ports): Promise<Overview> {
  await catchUpForALook(ports);
  const moment = await momentOf(ports);
  const due = await cards('due', atAGlance, moment, ports);
  const soon = await cards('soon', atAGlance - due.length, moment, ports);
  const waiting = await cards('waiting', atAGlance - due.length - soon.length, moment, ports);
  return {now: moment.now, due, soon, waiting, notices: await noticesOf(ports)};
}

const noticesOf = async (ports: Ports): Promise<string[]> => [
  ...(await ports.notices.sentences()),
  ...(await backupReminder(ports)),
];

async function cards(state: ApplicationState, most: number, moment: Moment, ports: Ports): Promise<Card[]> {
  if (most <= 0) return [];
  const find = () => ports.memory.read(table => table.inState(state, most));
  const rows = await asOfToday(find, moment, ports, atAGlance);
  return rows.map(({card}) => ({...card, now: moment.now}));
}
