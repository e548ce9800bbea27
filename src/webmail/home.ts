import type {ConversationRef} from '../domain/conversation';

/** Where a webmail lives, as plain data: no page is needed to ask. */
export interface Home {
  origins: readonly string[];
  /** The address that shows that conversation. `seenAt`: one of the origins, where it is known that it was seen there. */
  addressOf(conversation: ConversationRef, seenAt: string | null): string;
}
