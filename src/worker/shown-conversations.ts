import {type Instant, minute} from '../domain/instant';
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
  awaitWriting: (conversation, at) => session.set({[awaited]: {conversation, at}}),
  async takeAwaited(conversation, now) {
    const {[awaited]: found} = await session.get([awaited]);
    if (!isAwaited(found) || found.conversation !== conversation) return false;
    await session.remove([awaited]);
    return now - found.at < patience;
  },
});

const awaited = 'awaited';
/** A tab may have to be opened and signed in to. */
const patience = 3 * minute;

const isAwaited = (value: unknown): value is {conversation: string; at: Instant} =>
  typeof value === 'object' && value !== null && 'conversation' in value && 'at' in value;

const isTab = (value: unknown): value is {id: number; url: string} =>
  typeof value === 'object' && value !== null && 'id' in value && 'url' in value;
