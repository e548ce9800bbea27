import type {ConversationRef} from './conversation';
import type {Instant} from './instant';
import type {Person} from './person';

/**
 * `loaded`: its text is here. `collapsed`: the page shows only a header or a snippet. `clipped`: the webmail cut it short.
 * `hidden`: known only by a count.
 */
export type BodyState = 'loaded' | 'collapsed' | 'clipped' | 'hidden';

export interface SeenAttachment {
  name: string;
}

/** One message as the page shows it. Lives in memory only. */
export interface SeenMessage {
  /** The webmail's lasting id of the message; null while it has none (collapsed, just sent). */
  key: string | null;
  from: Person | null;
  to: Person[];
  /** When it was sent or arrived; null where the page does not prove it. */
  at: Instant | null;
  /** The sender's offset from UTC in minutes, where known; else relative dates count in the user's zone. */
  offsetMinutes?: number;
  body: BodyState;
  /** New text only (no quoted history), capped; empty unless loaded or clipped. Lines end with \n. */
  text: string;
  attachments: SeenAttachment[];
  /** The user's own unsent draft. */
  draft: boolean;
  /** True or false where stated; else a message is one's own when its sender is the account. */
  own?: boolean;
}

/** What the page side tells the worker about a conversation it saw open. In memory only; never stored. */
export interface Sighting {
  conversation: ConversationRef;
  subject: string;
  /** Every message is there and loaded. Where false, absent messages are unknown, never absent. */
  complete: boolean;
  /** Oldest first. */
  messages: SeenMessage[];
}

/** A conversation's row in a list: enough to notice, too little to read facts from. In memory only. */
export interface RowSighting {
  conversation: ConversationRef;
  subject: string;
  senders: Person[];
  snippet: string;
  /** When the newest message arrived; null where the page does not prove it. */
  at: Instant | null;
  /** The list's own words for it ("Tue 2:05 PM") where no moment is proven, and the language the page is in. */
  atText?: string | null;
  language?: string | null;
  /** Null where the page does not prove either. */
  unread: boolean | null;
}

/** The least of a row: that it is shown, and when its newest message arrived. */
export type RowSeen = Pick<RowSighting, 'conversation' | 'at' | 'atText' | 'language'>;

/** A page shows at most this much of one body to the worker (characters). */
export const bodyCap = 16_384;
/** At most the newest this many messages of a conversation are read. */
export const messageCap = 20;
/** Longest subject, name or snippet (characters). */
export const lineCap = 1_000;
