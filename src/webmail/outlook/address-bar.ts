import {parseAddress} from '../parse-address';
import {outlookOrigins} from './home';
import {conversationIdIn, decode} from './ids';
import {elsewhere} from './places';

/** What the page's address says. */
export interface AddressBar {
  /** The conversation it names; null where it names none or a single message. */
  conversation: string | null;
  /** The shared mailbox that is shown, where one is named. */
  mailbox: string | null;
  /** A window of its own for one mail or one box. */
  window: boolean;
}

/** Whether the address is one of Outlook's. */
export const isOutlookAddress = (href: string): boolean => outlookOrigins.includes(new URL(href).origin);

/** Whether an address of Outlook's is that of no mailbox. */
export const isElsewhere = (href: string): boolean => isOutlookAddress(href) && elsewhere.test(href);

export function readAddressBar(href: string): AddressBar {
  const nothing = {conversation: null, mailbox: null, window: false};
  if (!/^https?:[^?#]*\/mail\//.test(href)) return nothing;
  const {pathname, searchParams} = new URL(href);
  const [, id = ''] = /\/(?:id|readconv)\/([^/]+)/.exec(pathname) ?? [];
  return {
    conversation: conversationIdIn(id),
    mailbox: parseAddress(decode(pathname.split('/')[2] ?? '')),
    window: pathname.includes('/deeplink/') || searchParams.has('popoutv2'),
  };
}
