import type {KeptValues} from './kept-values';
import type {ShownConversations} from './ports';

const keyOf = (conversation: string): string => `shown:${conversation}`;

/** Kept in session storage: tab ids mean nothing after a restart. */
export const createShownConversations = (session: KeptValues): ShownConversations => ({
  note: (conversation, tab) => session.set({[keyOf(conversation)]: tab}),
  async find(conversation) {
    const found = (await session.get([keyOf(conversation)]))[keyOf(conversation)];
    return isTab(found) ? found : undefined;
  },
});

const isTab = (value: unknown): value is {id: number; url: string} =>
  typeof value === 'object' && value !== null && 'id' in value && 'url' in value;
