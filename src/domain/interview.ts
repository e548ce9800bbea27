import type {Instant, TimeZone} from './instant';
import type {Contact} from './person';
import type {Channel, Quote} from './reading';

export type InterviewStatus = 'proposed' | 'confirmed' | 'moved' | 'cancelled' | 'held';

/** One round, as all messages together tell it. */
export interface Interview {
  start: Instant;
  end: Instant;
  status: InterviewStatus;
  /** When it was first proposed or fixed: the answer to an invitation is due from here. */
  announcedAt: Instant;
  /** When it was last moved or cancelled; null while it stands. */
  changedAt: Instant | null;
  zone: TimeZone | null;
  zoneNamed: boolean;
  uncertain: boolean;
  channel: Channel | null;
  people: Contact[];
  quote: Quote;
}
