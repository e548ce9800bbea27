export type WebmailName = 'gmail' | 'outlook';

/** Where a conversation is from: a webmail, or typed or pasted in by the user. */
export type ConversationSource = WebmailName | 'by-hand';

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
