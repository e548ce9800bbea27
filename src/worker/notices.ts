import {say} from '../say/say';
import type {KeptValues} from './kept-values';
import type {NoticeName, Notices} from './ports';

const key = 'notices';
const names: readonly NoticeName[] = [
  'restored',
  'memory-only',
  'newer-version',
  'storage-full',
  'page-unreadable',
];

/** Notices outlive the worker: what went wrong in the night is still said in the morning. */
export function createNotices(values: KeptValues): Notices {
  const raised = async (): Promise<NoticeName[]> => {
    const found = (await values.get([key]))[key];
    return Array.isArray(found) ? names.filter(name => found.includes(name)) : [];
  };
  return {
    async raise(name) {
      const before = await raised();
      if (!before.includes(name)) await values.set({[key]: [...before, name]});
    },
    async settle(name) {
      const before = await raised();
      if (before.includes(name)) await values.set({[key]: before.filter(other => other !== name)});
    },
    sentences: async () => (await raised()).map(name => say(`worker.notice.${name}`)),
  };
}
