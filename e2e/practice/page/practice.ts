import type {Attachment, Correspondent, WrittenWith} from '../correspondence/conversation';

/** What tests may do to a practice mailbox that a user cannot: `window.practice`. */
export interface Practice {
  /** A message comes in; into a new conversation if the key is not known. */
  deliver(conversation: string, delivery: Delivery): void;
  /** Lets time pass, with everything that was due in it. */
  advance(ms: number): void;
  now(): number;
  sent(): SentMail[];
  /** Conversations by key: ids, subject, number of messages. */
  state(): {
    key: string;
    id: string | null;
    subject: string;
    labels: string[];
    messages: number;
    unread: boolean;
  }[];
  /** Opens a conversation, as a click on its row would. */
  open(conversation: string): void;
  /** The address of a conversation in this mailbox. */
  addressOf(conversation: string): string | null;
}

/** A message a test delivers. What is left out is made up sensibly. */
export interface Delivery {
  from: Correspondent;
  to?: Correspondent[];
  subject?: string;
  text: string;
  signature?: string;
  at?: number;
  attachments?: Attachment[];
  writtenWith?: WrittenWith;
}

/** What has left the mailbox, for tests to look at. */
export interface SentMail {
  /** The conversation it belongs to. */
  conversation: string;
  to: string[];
  cc: string[];
  subject: string;
  /** The words, without signature and quote. */
  text: string;
  html: string;
  at: number;
}

declare global {
  interface Window {
    practice: Practice;
  }
}
