import type {Card, Overview} from '../contract';
import {asOfToday} from './as-of-today';
import {catchUpForALook} from './catch-up-with-time';
import type {Moment} from './derive';
import {momentOf} from './moment';
import {backupReminder} from './ownership/backup-reminder';
import type {Ports} from './ports';
import type {ApplicationState} from './store/rows';

const shown = 100;

/** What is due, what comes soon and what waits for them: at most a hundred of each, most pressing first. */
export async function overviewOf(ports: Ports): Promise<Overview> {
  await catchUpForALook(ports);
  const moment = await momentOf(ports);
  const due = await cards('due', moment, ports);
  const soon = await cards('soon', moment, ports);
  const waiting = await cards('waiting', moment, ports);
  return {
    now: moment.now,
    due,
    soon,
    waiting,
    notices: [...(await ports.notices.sentences()), ...(await backupReminder(ports))],
  };
}

async function cards(state: ApplicationState, moment: Moment, ports: Ports): Promise<Card[]> {
  const rows = await asOfToday(() => ports.memory.read(table => table.inState(state, shown)), moment, ports);
  return rows.map(({card}) => ({...card, now: moment.now}));
}
