import type {Card, Overview} from '../contract';
import {localDate} from '../days/zone';
import {catchUpWithTime} from './catch-up-with-time';
import type {Moment} from './derive';
import {momentOf} from './moment';
import type {Ports} from './ports';
import {rederiveAt} from './rederive';
import type {ApplicationRow, ApplicationState} from './store/rows';

const shown = 100;

/** What is due, what comes soon and what waits for them: at most a hundred of each, most pressing first. */
export async function overviewOf(ports: Ports): Promise<Overview> {
  await catchUpWithTime(ports);
  const moment = await momentOf(ports);
  const due = await cards('due', moment, ports);
  const soon = await cards('soon', moment, ports);
  const waiting = await cards('waiting', moment, ports);
  return {now: moment.now, due, soon, waiting, notices: await ports.notices.sentences()};
}

async function cards(state: ApplicationState, moment: Moment, ports: Ports): Promise<Card[]> {
  const rows = await ports.memory.read(table => table.inState(state, shown));
  const today = localDate(moment.now, moment.settings.timeZone);
  const yesterdays = rows.filter(({day}) => day !== today);
  const fresh = yesterdays.length === 0 ? rows : await rewritten(rows, yesterdays, state, moment, ports);
  return fresh.map(({card}) => ({...card, now: moment.now}));
}

/** Sentences such as "yesterday" are written anew on the first look of a day. */
async function rewritten(
  rows: ApplicationRow[],
  yesterdays: ApplicationRow[],
  state: ApplicationState,
  moment: Moment,
  ports: Ports,
): Promise<ApplicationRow[]> {
  const done = await ports.memory.derive(table => rederiveAt(table, yesterdays, ports.rooms, moment));
  return done ? ports.memory.read(table => table.inState(state, shown)) : rows;
}
