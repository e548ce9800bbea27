import type {ConversationRef} from '../domain/conversation';
import {isHomeOf} from './sender';

/** Mailboxes of Microsoft's own domains live at outlook.live.com, those of employers and schools at outlook.office.com. */
const personal = /@(?:outlook|hotmail|live|msn)\.[a-z.]+$/;

/**
 * The address at which the webmail shows this conversation, for the account it belongs to; null: no webmail shows it. `home`: the host it
 * was seen at; one that came with a file and is none of the webmail's is not believed.
 */
export function conversationAddress(
  {webmail, account, key}: ConversationRef,
  home: string | null,
): string | null {
  if (webmail === 'by-hand') return null;
  if (webmail === 'gmail')
    return `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(account)}#all/${encodeURIComponent(key)}`;
  const seenAt = home !== null && isHomeOf(webmail, home) ? home : null;
  const host = seenAt ?? (personal.test(account) ? 'https://outlook.live.com' : 'https://outlook.office.com');
  return `${host}/mail/id/${encodeURIComponent(key)}`;
}
