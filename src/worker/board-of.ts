import type {Board, BoardQuery} from '../contract';
import {asOfToday} from './as-of-today';
import {catchUpForALook} from './catch-up-with-time';
import {momentOf} from './moment';
import type {Ports} from './ports';
import {holdsAll, wordsOf} from './search-words';
import {noneAtAll, totalsOf} from './store/kept-totals';
import type {ApplicationRow, Totals} from './store/rows';
import type {Rows} from './store/store';

/** A search that finds more than this is no search; it shows and counts this many. */
const searchLimit = 2_000;

/** A stretch of the applications, the one heard of last first, with how many there are at each stage. */
export async function boardOf(query: BoardQuery, ports: Ports): Promise<Board> {
  await catchUpForALook(ports);
  const moment = await momentOf(ports);
  const sought = wordsOf(query.search);
  let totals = noneAtAll;
  const find = async (): Promise<ApplicationRow[]> => {
    const found = await stretch(query, sought, ports);
    totals = found.totals;
    return found.rows;
  };
  const rows = await asOfToday(find, moment, ports);
  return {now: moment.now, totals, cards: rows.map(({card}) => ({...card, now: moment.now}))};
}

const stretch = (query: BoardQuery, sought: readonly string[], {memory}: Ports) =>
  memory.read(table => (sought.length === 0 ? wholeBoard(table, query) : searched(table, query, sought)));

async function wholeBoard(table: Rows, query: BoardQuery): Promise<{rows: ApplicationRow[]; totals: Totals}> {
  return {rows: await table.byLastHeard(query), totals: await table.totals(query.archived)};
}

async function searched(
  table: Rows,
  {stage, archived, from, count}: BoardQuery,
  sought: readonly string[],
): Promise<{rows: ApplicationRow[]; totals: Totals}> {
  let fewest: string[] | null = null;
  for (const word of sought) {
    const ids = await table.withWord(word, searchLimit);
    if (fewest === null || ids.length < fewest.length) fewest = ids;
  }
  const found = (await table.applications(fewest ?? []))
    .filter(row => row.archived === (archived ? 1 : 0) && holdsAll(row.words, sought))
    .sort((one, other) => other.heardAt - one.heardAt);
  const shown = stage === null ? found : found.filter(row => row.stage === stage);
  return {rows: shown.slice(from, from + count), totals: totalsOf(found)};
}
