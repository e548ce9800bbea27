import {decodeToken, type GmailId, parseId} from './ids';

/** What the page's address says. */
export interface AddressBar {
  /** The conversation it names; null in lists and where none can be read out of it. */
  thread: GmailId | null;
  /** Somebody else's mailbox, opened by one who may. */
  delegated: boolean;
  /** A window of its own for one conversation or one draft. */
  window: boolean;
}

/** Views whose second part is a name or a search, which may look like an id. */
const named = /^(search|label|category|advanced-search|section_query|settings|chat)$/;

/** Reads the address of a Gmail page; an address of another kind names nothing. */
export function readAddressBar(href: string): AddressBar {
  const {hash, pathname, searchParams: query} = new URL(href);
  const parts = (hash.slice(1).split('?')[0] ?? '').split('/');
  const last = parts.length > (named.test(parts[0] ?? '') ? 2 : 1) ? (parts.at(-1) ?? '') : '';
  const text = last || (query.get('th') ?? query.get('permthid') ?? '');
  return {
    thread: parseId(text) ?? decodeToken(text),
    delegated: /^\/mail\/(b\/|u\/\d+\/d\/)/.test(pathname),
    window: /\/popout\b/.test(pathname) || /^(cm|btop)$/.test(query.get('view') ?? ''),
  };
}
