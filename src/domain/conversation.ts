/** A line here, and the compiler names each table that a new webmail needs one in. */
export const webmailNames = ['gmail', 'outlook'] as const;
export type WebmailName = (typeof webmailNames)[number];

/** Where a conversation is from: a webmail, or typed or pasted in by the user. */
export type ConversationSource = WebmailName | 'by-hand';
export const conversationSources = [...webmailNames, 'by-hand'] as const;

/** One thread in one mailbox. `key` is the webmail's own lasting id (Gmail: 16 hex digits; Outlook: canonical conversation id). */
export interface ConversationRef {
  webmail: ConversationSource;
  /** The address of the mailbox whose mail is shown, lower case. */
  account: string;
  key: string;
}

/** One string for one conversation; the primary key wherever conversations are kept. */
export const conversationId = ({webmail, account, key}: ConversationRef): string =>
  `${webmail}:${account.toLowerCase()}:${key}`;
