import type {CheckName} from '../domain/check-name';
import type {ConversationRef} from '../domain/conversation';
import type {Person} from '../domain/person';

/** A letter as it stands in its box, for its checks. In memory only. */
export interface DraftAsked {
  conversation: ConversationRef;
  to: Person[];
  subject: string;
  text: string;
  /** How many files go with it; null: the page does not show it. */
  attachments: number | null;
}

/** One thing that may be said about a draft. */
export interface DraftRemark {
  check: CheckName;
  /** Words of the draft. */
  quote: string;
  because: string;
  /** What may stand in their place. */
  mend?: string;
}

export interface MailSent {
  /** One id a sending; the same for `probably` and `confirmed`. */
  sending: string;
  certainty: 'probably' | 'confirmed';
  conversation: ConversationRef;
  to: Person[];
  subject: string;
  /** In memory only; read for its purpose and forgotten. */
  text: string;
  letter: string | null;
}
