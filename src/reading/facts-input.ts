import type {Instant, TimeZone} from '../domain/instant';
import type {MessageReading} from '../domain/reading';
import type {SeenMessage} from '../domain/sighting';
import type {KindReading} from './kinds/kind-reading';
import type {MessageText} from './message-text';

/** All that the facts of one message are read from. */
export interface FactsInput {
  text: MessageText;
  message: SeenMessage;
  at: Instant;
  /** The mailbox's address, lower case. */
  account: string;
  kind: KindReading;
  /** What the conversation's earlier messages said, oldest first. */
  earlier: readonly MessageReading[];
  /** The conversation's subject as the webmail shows it. */
  subject: string;
  timeZone: TimeZone;
  country: string | null;
  /** ISO 3166-2 subdivision without the country: its own holidays count as well. */
  region: string | null;
  own: boolean;
}

/** The facts of one message; null or empty where it does not say. */
export type FactsReading = Pick<
  MessageReading,
  | 'employer'
  | 'agency'
  | 'role'
  | 'people'
  | 'interviews'
  | 'interviewChange'
  | 'promise'
  | 'promiseWithdrawn'
  | 'waitUntil'
  | 'papers'
>;
