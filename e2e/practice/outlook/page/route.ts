import {canonical} from '../ids';
import type {Folder} from '../setup';

/** Where in the mailbox one is, as the address says it. */
export interface Route {
  folder: Folder;
  /** A conversation's id, or a message's where messages stand alone; null: nothing is open. */
  id: string | null;
  /** A window of its own for one mail, for one conversation, or to write in. */
  window: 'read' | 'readconv' | 'compose' | null;
  compose: boolean;
}

const folders: readonly string[] = ['inbox', 'drafts', 'sentitems', 'deleteditems', 'junkemail', 'archive'];

export function readRoute(base: string, pathname: string): Route {
  const parts = pathname
    .slice(base.length)
    .split('/')
    .filter(part => part !== '')
    .map(decodeURIComponent);
  const folder = (parts.find(part => folders.includes(part)) ?? 'inbox') as Folder;
  const idAt = parts.indexOf('id');
  const [first, second, third] = parts;
  if (first === 'deeplink' && (second === 'read' || second === 'readconv' || second === 'compose'))
    return {
      folder,
      id: second === 'compose' ? null : canonical(third ?? ''),
      window: second,
      compose: second === 'compose',
    };
  const id = idAt >= 0 ? canonical(parts.slice(idAt + 1).find(part => part !== 'sxs') ?? '') : null;
  return {folder, id: id || null, window: null, compose: first === 'compose'};
}

/** The path of a folder, and of what is open in it. */
export const pathOf = (base: string, folder: Folder, id: string | null): string =>
  `${base}${id === null && folder === 'inbox' ? '' : folder}${id === null ? '' : `/id/${encodeURIComponent(id)}`}`;
