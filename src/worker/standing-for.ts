import {type ConversationRef, conversationId} from '../domain/conversation';
import type {Rows} from './store/store';

/**
 * The conversation that stands for an application: its newest. The id may be an older one: of an application that another joined, or of one
 * that was taken out ("not about an interview"); it is always the id of a conversation.
 */
export async function standingFor(rows: Rows, id: string): Promise<ConversationRef | null> {
  const application = await rows.application(id);
  if (application) return application.card.conversation;
  const conversation = await rows.conversation(id);
  if (!conversation) return null;
  const holder = conversation.application ? await rows.application(conversation.application) : undefined;
  return holder?.card.conversation ?? conversation.reading.conversation;
}

/** All its other conversations. */
export const othersThan = (
  conversations: readonly ConversationRef[],
  one: ConversationRef,
): ConversationRef[] => conversations.filter(other => conversationId(other) !== conversationId(one));
