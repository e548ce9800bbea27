import type {Attachment, Correspondent} from '../correspondence/conversation';
import type {Body} from '../correspondence/markup';

export type PracticeLanguage = 'en' | 'ru' | 'ar';
export type Theme = 'light' | 'dark';
/** `splitPane`: the conversation beside the list · `viewOff`: conversation view is off, every message stands alone. */
export type Variant = 'plain' | 'splitPane' | 'viewOff';

/** One thing the site has changed: whatever bears that attribute, class, role or id bears `to` instead; null: nothing. */
export interface Drift {
  what: 'attribute' | 'class' | 'role' | 'id';
  name: string;
  to: string | null;
}

/** How the practice mailbox is to behave. Everything may be left out. */
export interface PracticeOptions {
  /** The moment the correspondence is told from; the page's clock starts here. */
  start?: number;
  language?: PracticeLanguage;
  theme?: Theme;
  variant?: Variant;
  density?: 'default' | 'compact';
  drift?: Drift[];
  /** How long the page takes to bring what it has not got yet: rows, bodies, editors. */
  latencyMs?: number;
  /** How long a sending can be undone. */
  undoSeconds?: number;
  /** When a message just sent gets its lasting id. */
  syncSeconds?: number;
  /** Rows on one page of a list. */
  pageSize?: number;
  /** That many dull conversations more. */
  filler?: number;
  /** Where a reply keeps what it answers: below the text, or behind a button until it is asked for. */
  replyQuote?: 'shown' | 'trimmed';
  /** Only these conversations of the correspondence. */
  only?: string[];
  /** The zone the correspondents live in. */
  zone?: string;
}

export interface Mail {
  /** Decimal; null while only made here. */
  id: string | null;
  /** `r…`, for what was written here. */
  local: string | null;
  from: Correspondent;
  to: Correspondent[];
  cc: Correspondent[];
  at: number;
  snippet: string;
  body: Body;
  attachments: Attachment[];
  unread: boolean;
  clipped: boolean;
}

export interface Thread {
  key: string;
  id: string | null;
  local: string | null;
  subject: string;
  labels: string[];
  mails: Mail[];
}

/** What the page is given to begin with. */
export interface Setup {
  options: Required<Omit<PracticeOptions, 'only'>>;
  /** From the machine's time to the practice's. */
  clockOffset: number;
  /** `/mail/u/N/` */
  accountIndex: number;
  accounts: Correspondent[];
  threads: Thread[];
}
