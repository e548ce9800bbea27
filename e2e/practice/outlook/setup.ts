import type {Attachment, Correspondent} from '../correspondence/conversation';
import type {Body} from '../correspondence/markup';
import type {Drift} from '../gmail/setup';

export type OutlookLanguage = 'en' | 'de' | 'he';
export type Theme = 'light' | 'dark';

/** How the practice Outlook is to behave. Everything may be left out. What both webmails know comes from the options of both. */
export interface OutlookOptions {
  language?: OutlookLanguage;
  theme?: Theme;
  /** Which generation of ids and labels the page has. */
  build?: '2025' | '2026';
  /** Where mails are read; `off`: over the list, with a button to leave. */
  pane?: 'right' | 'bottom' | 'off';
  /** `messages`: conversations are not grouped, every message stands alone. */
  grouping?: 'conversations' | 'messages';
  /** Which message of an open conversation is on top. */
  order?: 'newest-on-top' | 'newest-on-bottom';
  /** Whether mail of machines is kept apart from people's. */
  focused?: 'off' | 'on';
  /** What names the parts of a closed card: nothing, the message's ids (from 2026 on), or also the mark an open card's date has. */
  closed?: 'plain' | 'ids' | 'dated';
  /** Whose text stands beside its card, which holds an empty place for it. */
  portal?: 'no' | 'newest' | 'all';
  /** How the English interface writes dates. */
  dates?: 'british' | 'american';
  /** Where a reply keeps what it answers: below the text, or behind a button until it is asked for. */
  replyQuote?: 'shown' | 'hidden';
  /** How long a sending can be undone; 0: not at all. */
  undoSeconds?: number;
  /** How long an add-in holds a sending back while the box is still there. */
  holdSeconds?: number;
  /** Whether what is sent arrives; if not, it stays a draft and the page says so. */
  outcome?: 'sent' | 'fails';
  drift?: Drift[];
}

/** What a mailbox is told from, whatever webmail shows it. */
export interface SharedOptions {
  start: number;
  latencyMs: number;
  filler: number;
  zone: string;
}

export type Folder = 'inbox' | 'drafts' | 'sentitems' | 'deleteditems' | 'junkemail' | 'archive';

export interface Mail {
  id: string;
  from: Correspondent;
  to: Correspondent[];
  cc: Correspondent[];
  at: number;
  snippet: string;
  body: Body;
  attachments: Attachment[];
  unread: boolean;
  folder: Folder;
}

export interface Thread {
  key: string;
  id: string;
  subject: string;
  /** Oldest first. */
  mails: Mail[];
}

/** What the page is given to begin with. */
export interface Setup {
  options: Required<OutlookOptions> & SharedOptions;
  /** From the machine's time to the practice's. */
  clockOffset: number;
  /** Of a person's own, or of an organisation: their pages name the account in different places. */
  kind: 'personal' | 'work';
  /** `/mail/0/`, `/mail/1/`, `/mail/somebody@else.example/`, `/mail/`: what stands before the folder. */
  base: string;
  accountIndex: number;
  accounts: Correspondent[];
  threads: Thread[];
}
