import type {Days} from './days';

/** Somebody who writes or is written to. All are invented; every address ends in `.example`. */
export interface Correspondent {
  name: string;
  address: string;
}

/** The program a mail was written with: it decides how text, signature and quoted history are marked up. */
export type WrittenWith = 'gmail' | 'outlook' | 'apple' | 'system';

export interface Attachment {
  name: string;
  type: string;
  size: string;
}

export interface Message {
  from: Correspondent;
  to: Correspondent[];
  cc?: Correspondent[];
  at: number;
  /** The new words only. A blank line ends a paragraph; lines that begin with "- " are a list. */
  text: string;
  /** Below the text, one line a line. */
  signature?: string;
  writtenWith?: WrittenWith;
  /** The message before stands below as quoted history. */
  quotes?: boolean;
  /** A line that is shown in the list only; the body holds it hidden. */
  preheader?: string;
  attachments?: Attachment[];
  unread?: boolean;
  /** Longer than the webmail cares to show: the end is behind a link. */
  clipped?: boolean;
}

/** A conversation as it happened, whatever webmail shows it. Oldest message first. */
export interface Conversation {
  /** A lasting name for tests to ask for. */
  key: string;
  /** Whose mailbox it lies in: the first or the second account. */
  mailbox: 'first' | 'second';
  /** Part of a hiring process in which an interview is arranged, has happened, or its outcome is told. */
  aboutInterview: boolean;
  subject: string;
  labels: string[];
  messages: Message[];
}

/** A conversation before it is known which day today is. */
export interface Script {
  key: string;
  write(days: Days): Conversation;
}

type Told = Pick<Conversation, 'subject' | 'messages'> & Partial<Pick<Conversation, 'mailbox' | 'labels'>>;

/** A conversation of a hiring process in which an interview matters. */
export const hiring = (key: string, tell: (days: Days) => Told): Script => script(key, true, tell);

/** A conversation that may tempt a reader and is none of ours. */
export const other = (key: string, tell: (days: Days) => Told): Script => script(key, false, tell);

function script(key: string, aboutInterview: boolean, tell: (days: Days) => Told): Script {
  return {
    key,
    write: days => ({key, aboutInterview, mailbox: 'first', labels: ['inbox'], ...tell(days)}),
  };
}
