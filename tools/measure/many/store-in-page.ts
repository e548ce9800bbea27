import {createDatabase} from '../../../src/worker/store/database';
import {dexieStore} from '../../../src/worker/store/dexie-store';
import type {ApplicationRow} from '../../../src/worker/store/rows';

/** The store as it is shipped, to be timed in a page of the extension's own: without messages and without the worker's other work. */
export interface StoreInPage {
  /** Fills a database of that name with as many rows like these, so many of them due. */
  fill(name: string, like: readonly ApplicationRow[], count: number, due: number): Promise<void>;
  /** Milliseconds that each of so many looks for what is due takes: the list, the badge, what is stale, the next change. */
  lookForDue(name: string, times: number): Promise<number[]>;
}

declare global {
  var storeInPage: StoreInPage;
}

const atOnce = 2_000;

globalThis.storeInPage = {
  async fill(name, like, count, due) {
    const store = dexieStore(createDatabase(name));
    for (let start = 0; start < count; start += atOnce) {
      const rows = Array.from({length: Math.min(atOnce, count - start)}, (_, offset) => {
        const index = start + offset;
        const row = like[index % like.length] as ApplicationRow;
        // Spread through all of them, as they are.
        const isDue = index % Math.floor(count / due) === 0 && index < Math.floor(count / due) * due;
        return {
          ...row,
          id: `${index} ${row.id}`,
          state: isDue ? ('due' as const) : ('waiting' as const),
          counts: isDue ? (1 as const) : (0 as const),
          sortAt: row.sortAt + index,
          changesAt: Date.now() + 86_400_000 + index,
          derivedAt: Date.now() - 1_000,
          under: 0,
        };
      });
      await store.change(all => all.putApplications(rows));
    }
  },
  async lookForDue(name, times) {
    const store = dexieStore(createDatabase(name));
    const spent: number[] = [];
    for (let time = -5; time < times; time += 1) {
      const began = performance.now();
      const [due, counting, stale] = await store.read(async all => [
        await all.inState('due', 100),
        await all.counting(100),
        await all.staleAt(Date.now(), 50),
        await all.nextChange(),
      ]);
      const took = performance.now() - began;
      if (due.length !== counting || stale.length > 0) throw new Error('Not what is due.');
      if (time >= 0) spent.push(took);
    }
    return spent;
  },
};
