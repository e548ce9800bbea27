/** A letter that is being written, taken apart, and what is known of the application it belongs to. Plain data. */
export interface DraftSeen {
  greeting: string | null;
  body: string;
  sentences: readonly string[];
  to: readonly string[];
  attachments: number;
  sentToPanel: readonly string[];
  /** Names of everybody known in the conversation, on the employer's side. */
  people: readonly string[];
  employer: string | null;
  otherEmployers: readonly string[];
  /** What it asks for comes too early (why and from which day), or once too often. Null where it asks nothing or may ask. */
  held: {check: 'too-early' | 'ceiling' | 'answered'; because: string} | null;
  /** The sentence that asks, for a quote. */
  asks: string;
  rejected: boolean;
  /** Addresses of the application that cannot be answered. */
  noReply: readonly string[];
}

export interface Finding {
  quote: string;
  because: string;
  mend?: string;
}

/** What the strip says about a draft. */
export interface DraftCheck extends Finding {
  check: string;
}
