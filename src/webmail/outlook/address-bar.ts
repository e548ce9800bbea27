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

const hosts = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

/** Whether the address is one of Outlook's. */
export const isOutlookAddress = (href: string): boolean => hosts.includes(new URL(href).hostname);

/** The calendar, the people, a shell around another application or a mail inside Teams has an address of Outlook's too, but is no mailbox. */
export function isElsewhere(href: string): boolean {
  const {pathname, searchParams} = new URL(href);
  return (
    isOutlookAddress(href) &&
    (!/^\/mail(\/|$)/.test(pathname) ||
      pathname.includes('/opxdeeplink/') ||
      searchParams.get('hostApp') === 'teams')
  );
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
