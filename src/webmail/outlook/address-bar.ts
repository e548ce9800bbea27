import {parseId} from './ids';

/** What the page's address says. */
export interface AddressBar {
  /** The conversation it names; null where it names none or a single message. */
  conversation: string | null;
  /** The shared mailbox that is shown, where one is named. */
  mailbox: string | null;
  /** A window of its own for one mail or one box. */
  window: boolean;
}

export function readAddressBar(href: string): AddressBar {
  const nothing = {conversation: null, mailbox: null, window: false};
  if (!URL.canParse(href)) return nothing;
  const {pathname, searchParams} = new URL(href);
  const parts = pathname.split('/');
  if (parts[1] !== 'mail') return nothing;
  const after = (name: string) => parts[parts.indexOf(name) + 1] ?? '';
  const named = parts.includes('id') ? after('id') : parts.includes('readconv') ? after('readconv') : '';
  const id = parseId(named);
  return {
    conversation: id && id.names !== 'message' ? id.id : null,
    mailbox: /^[^\s@<>]+@[^\s@<>]+$/.exec(safeDecode(parts[2] ?? ''))?.[0].toLowerCase() ?? null,
    window: parts.includes('deeplink') || searchParams.has('popoutv2'),
  };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
