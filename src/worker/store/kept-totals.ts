import type {Stage} from '../../domain/application';
import type {Database} from './database';
import type {ApplicationRow, Totals} from './rows';

type Counted = Pick<ApplicationRow, 'stage' | 'archived'>;

export const noneAtAll: Totals = {
  applied: 0,
  invited: 0,
  scheduled: 0,
  interviewed: 0,
  offer: 0,
  rejected: 0,
  rested: 0,
  'in-touch': 0,
};

/** How many of these there are at each stage. */
export function totalsOf(rows: readonly Counted[]): Totals {
  const totals = {...noneAtAll};
  for (const {stage} of rows) totals[stage] += 1;
  return totals;
}

/** All stages together. */
export const sumOf = (totals: Totals): number => Object.values(totals).reduce((sum, count) => sum + count, 0);

/** Totals that are changed together with the rows, because counting a hundred thousand rows takes as long as reading them. */
export function keptTotals(meta: Database['meta']) {
  const key = (archived: 0 | 1): string => `totals ${archived}`;
  const read = async (archived: 0 | 1): Promise<Totals> => ({
    ...noneAtAll,
    ...((await meta.get(key(archived))) as Totals | undefined),
  });
  return {
    read: (archived: boolean) => read(archived ? 1 : 0),
    /** These rows are gone, those have come; to be called in the same transaction. */
    async change(gone: readonly Counted[], come: readonly Counted[]): Promise<void> {
      for (const archived of [0, 1] as const) {
        const less = gone.filter(row => row.archived === archived);
        const more = come.filter(row => row.archived === archived);
        if (less.length + more.length === 0) continue;
        const totals = await read(archived);
        for (const stage of Object.keys(noneAtAll) as Stage[])
          totals[stage] += totalsOf(more)[stage] - totalsOf(less)[stage];
        await meta.put(totals, key(archived));
      }
    },
  };
}
