import {textOfToken} from '../ids';

/** Where in the mailbox one is, as the address says it. */
export interface Route {
  /** `inbox`, `search`, `label` … */
  place: string;
  /** The searched words or the label's name; empty elsewhere. */
  query: string;
  /** From 1. */
  page: number;
  /** `f:…`, `a:r…`, `f:…|msg-f:…`, or the 16 hex digits of a deep link; null: a list. */
  conversation: string | null;
  compose: boolean;
}

const withQuery = ['search', 'label', 'category', 'advanced-search', 'section_query'];

export function readRoute(hash: string): Route {
  const [path = '', parameters = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').map(part => decodeURIComponent(part.replace(/\+/g, ' ')));
  const place = parts[0] || 'inbox';
  const query = withQuery.includes(place) ? (parts[1] ?? '') : '';
  const last = parts[withQuery.includes(place) ? 2 : 1] ?? '';
  return {
    place,
    query,
    page: /^p\d+$/.test(last) ? Number(last.slice(1)) : 1,
    conversation: /^[0-9a-f]{16}$/.test(last) ? last : textOfToken(last),
    compose: new URLSearchParams(parameters).has('compose'),
  };
}

/** "#search/from%3Amaya" without page or conversation. */
export const listHash = ({place, query}: Pick<Route, 'place' | 'query'>): string =>
  query === '' ? `#${place}` : `#${place}/${encodeURIComponent(query).replace(/%20/g, '+')}`;

/** One name for one list. */
export const listName = (route: Route): string => `${listHash(route)}/p${route.page}`;
