import {decodeToken, type GmailId, parseId, parseKey} from './ids';

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
  const address = URL.canParse(href) ? new URL(href) : new URL('about:blank');
  const query = address.searchParams;
  const [path = ''] = address.hash.slice(1).split('?');
  const parts = path.split('/');
  const last = parts.length > (named.test(parts[0] ?? '') ? 2 : 1) ? (parts.at(-1) ?? '') : '';
  return {
    thread: parseAny(last) ?? parseAny(query.get('th') ?? query.get('permthid') ?? ''),
    delegated: /^\/mail\/(b\/|u\/\d+\/d\/)/.test(address.pathname),
    window: /\/popout\b/.test(address.pathname) || /^(cm|btop)$/.test(query.get('view') ?? ''),
  };
}

function parseAny(text: string): GmailId | null {
  const key = parseKey(text);
  return key === null ? (parseId(text) ?? decodeToken(text)) : {thread: key, message: null, local: null};
}
