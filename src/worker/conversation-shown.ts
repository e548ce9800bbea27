import {type ConversationRef, conversationId} from '../domain/conversation';
import {conversationAddress} from './conversation-address';
import type {Ports} from './ports';

/** Brings a conversation to the front: its open tab, else a new one at the account's address. False: no webmail shows it. */
export async function conversationShown(
  conversation: ConversationRef,
  {shown, outside, memory}: Ports,
): Promise<boolean> {
  const id = conversationId(conversation);
  const tab = await shown.find(id);
  if (tab && (await outside.focusTab(tab))) return true;
  const row = await memory.read(rows => rows.conversation(id));
  const address = conversationAddress(conversation, row?.home ?? null);
  if (address === null) return false;
  await outside.openTab(address);
  return true;
}
