import type {ConversationRef} from '../domain/conversation';
import {homes} from '../webmail/homes';
import {isHomeOf} from './sender';

/**
 * The address at which the webmail shows this conversation, for the account it belongs to; null: no webmail shows it. `home`: the host it
 * was seen at; one that came with a file and is none of the webmail's is not believed.
 */
export function conversationAddress(conversation: ConversationRef, home: string | null): string | null {
  const {webmail} = conversation;
  if (webmail === 'by-hand') return null;
  return homes[webmail].addressOf(conversation, home !== null && isHomeOf(webmail, home) ? home : null);
}
