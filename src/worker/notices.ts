import type {Clock} from '../clock';
import {elapsedDay, type Instant} from '../domain/instant';
import {say} from '../say/say';
import type {KeptValues} from './kept-values';
import type {NoticeName, Notices} from './ports';

const key = 'notices';

/** What is worth saying for a while only: a loss that was mended, a page that is told of anew each time it cannot be read. */
const lasts: Record<NoticeName, number> = {
  restored: 3 * elapsedDay,
  'memory-only': Number.POSITIVE_INFINITY,
  'newer-version': Number.POSITIVE_INFINITY,
  'storage-full': Number.POSITIVE_INFINITY,
  'page-unreadable': elapsedDay,
};
const names = Object.keys(lasts) as NoticeName[];

/** Notices outlive the worker: what went wrong in the night is still said in the morning. */
export function createNotices(values: KeptValues, clock: Clock): Notices {
  const raised = async (): Promise<Map<NoticeName, Instant>> => {
    const found = (await values.get([key]))[key];
    const kept: Record<string, unknown> = typeof found === 'object' && found !== null ? {...found} : {};
    return new Map(names.flatMap(name => (typeof kept[name] === 'number' ? [[name, kept[name]]] : [])));
  };
  const keep = (all: ReadonlyMap<NoticeName, Instant>) => values.set({[key]: Object.fromEntries(all)});
  return {
    async raise(name) {
      await keep((await raised()).set(name, clock.now()));
    },
    async settle(name) {
      const all = await raised();
      if (all.delete(name)) await keep(all);
    },
    async sentences() {
      const now = clock.now();
      return [...(await raised())]
        .filter(([name, at]) => now - at < lasts[name])
        .map(([name]) => say(`worker.notice.${name}`));
    },
  };
}
