import type {CheckName} from '../../domain/check-name';

/** A letter that is being written, taken apart, and what is known of the application it belongs to. Plain data. */
export interface DraftSeen {
  /** BCP 47, of the draft's own words where they tell. */
  language: string;
  greeting: string | null;
  body: string;
  sentences: readonly string[];
  to: readonly string[];
  /** How many files go with it; null where that cannot be seen. */
  attachments: number | null;
  /** Notes just sent to other members of the same panel. */
  sentToPanel: readonly string[];
  /** How much of the draft is in a letter sent to somebody else of this application, 0 to 1, where only that is known. */
  likeSent: number;
  /** Names of everybody known in the conversation, on the employer's side. */
  people: readonly string[];
  employer: string | null;
  role: string | null;
  otherEmployers: readonly string[];
  otherRoles: readonly string[];
  /** What it asks for comes too early (why and from which day), or once too often. Null where it asks nothing or may ask. */
  held: {check: 'too-early' | 'ceiling' | 'answered'; because: string} | null;
  /** The sentence that asks, for a quote. */
  asks: string;
  rejected: boolean;
  /** Addresses of the application that cannot be answered. */
  noReply: readonly string[];
}

export interface Finding {
  /** Words of the draft, as they stand in it. */
  quote: string;
  because: string;
  /** What may stand in place of the quote. */
  mend?: string;
}

/** What the strip says about a draft. */
export interface DraftCheck extends Finding {
  check: CheckName;
}
