import type {Card} from '../contract';
import type {CheckName} from '../domain/check-name';
import type {ConversationRef, WebmailName} from '../domain/conversation';
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

/** What was found of spelling and grammar; `by` the browser: the draft is in a language we leave to it, and nothing was looked at. */
export interface SpellingFound {
  by: 'us' | 'browser';
  remarks: DraftRemark[];
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

/** What a mail page may ask about a draft. */
export interface DraftRequests {
  /** Whom a new mail goes to. Answered with the card of the one application they belong to; null: they belong to none, or to several. */
  'recipients-known': {
    with: {webmail: WebmailName; account: string; addresses: string[]};
    value: Card | null;
  };
  /** What the strip says about a letter being written; nothing where it goes to no employer. */
  'draft-checked': {with: DraftAsked; value: DraftRemark[]};
  /**
   * The spelling and grammar of a letter being written. `asked`: by the user just now; else it is looked at only where that is not
   * switched off. May take seconds the first time.
   */
  'spelling-checked': {with: DraftAsked & {asked: boolean}; value: SpellingFound};
  /** A check is no longer wanted, or is again. */
  'check-switched': {with: {check: CheckName; on: boolean}; value: null};
}
