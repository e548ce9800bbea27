import type {WebmailName} from '../domain/conversation';
import type {Instant} from '../domain/instant';
import type {Person} from '../domain/person';
import type {Result} from '../domain/result';
import type {BodyState, SeenAttachment} from '../domain/sighting';

/**
 * What one webmail site looks like to the rest of Afterword. A site is one folder beside this file that makes one of these from a
 * document. DOM only: no browser API, no storage, no clock. Readers never write to the page; only `insert` does.
 *
 * A value is given only where the page proves it (an id that can be computed, or two signals that agree). What cannot be known is
 * null and, where a reader needed it, named in `problems` ("list.at: no id, date text only"). `matched` says which way each value was
 * found ("conversation.key" → "h2[data-legacy-thread-id]"), so a changed site shows before it hurts.
 */
export interface WebmailReader {
  readonly name: WebmailName;
  readAccount(): Reading<string>;
  readLanguage(): {language: string | null; direction: 'ltr' | 'rtl'};
  /** The rows shown; with `wanted`, those alone whose words it wants: the others are not read. */
  readList(wanted?: (words: string) => boolean): ListReading;
  readConversation(): ConversationReadout;
  /** Calls back, at most once per settled change and never on a hidden page, when what is shown may have changed. */
  watch(changed: () => void, signal: AbortSignal): void;
}

/**
 * The least of a site, all that is compiled on each load of it: enough to tell whether the reader is wanted. Errs towards wanting it, so
 * it may be crude where the reader must be sure.
 */
export interface WebmailLookout {
  readonly name: WebmailName;
  look(): InSight;
  /** The mailbox whose rows are in sight; '' where that is not plain. */
  readAccount(): string;
}

/** All that stands in a row, in memory only, and whose it is: '' where that cannot be told. */
export interface RowInSight {
  key: string;
  words: string;
}

export interface InSight {
  /**
   * The rows there are, shown or not. Null: there is more than a list (a conversation, a
   * window of its own), or a list that takes a reader to understand.
   */
  rows: RowInSight[] | null;
  /** Where a change may bring more. */
  place: Node;
}

/** The writing side of a site: its boxes, what goes into them, and what the user sends from them. Only needed once there is a card. */
export interface WebmailWriter {
  readComposes(): ComposeReading;
  /**
   * Puts plain text (lines end with \n) at the caret of that box, as one undo step, after checking that the box is still there, still
   * bound to the same conversation and editable. Never overwrites a selection, a signature or a quote.
   */
  insert(box: ComposeBox, text: string): Promise<Result<undefined, InsertProblem>>;
  /** What the user has written in that box so far, without the history; null where the box is gone. In memory only. */
  readDraft(box: ComposeBox): DraftReading | null;
  /** Puts other words in the place of the first `quote` of the user's own text, as one undo step. */
  replace(box: ComposeBox, quote: string, words: string): Promise<Result<undefined, InsertProblem>>;
  /** Gives that box the keyboard again, where the user last stood in it. */
  standIn(box: ComposeBox): void;
  /** Remembers the last caret of each box from now on: `insert` comes after a press elsewhere has moved the focus. */
  rememberCarets(signal: AbortSignal): void;
  /** Follows the user's own sending of mail. Never causes, delays or blocks it. */
  watchSent(onSent: (event: SentEvent) => void, signal: AbortSignal): void;
}

/** Both sides of a site. */
export type Webmail = WebmailReader & WebmailWriter;

/** `value` is null where the page does not prove one. */
export interface Reading<T> {
  value: T | null;
  matched: Matched;
  problems: Problem[];
}

/** What was read → the selector or computation that gave it. */
export type Matched = Record<string, string>;
/** "what: why", without a word, name, address or id of any mail in it. */
export type Problem = string;

export interface ListReading {
  rows: ListRow[];
  /** Rows are shown, but none of them can be read. */
  unreadable?: boolean;
  matched: Matched;
  problems: Problem[];
}

export interface ListRow {
  key: string | null;
  subject: string;
  senders: Person[];
  snippet: string;
  at: Instant | null;
  /** The site's own words for the date, for display only. */
  atText: string | null;
  /** Null where the page does not prove either. */
  unread: boolean | null;
  /** How many messages the row says it holds; null where it does not say. */
  messages: number | null;
  element: Element;
  /** Where a small mark may be put; null: show none. */
  markPlace: Element | null;
}

/**
 * `state`: `none` no conversation is shown · `loading` not settled yet, ask again · `unproven` one is shown, but the page names none for a
 * reason of its own (several rows ticked) · `unreadable` one is shown but the page cannot be read.
 */
export interface ConversationReadout {
  state: 'none' | 'loading' | 'open' | 'unproven' | 'unreadable';
  conversation: OpenConversation | null;
  /** For page reports only, never to act on: what was read although it could not be proven; null where nothing is shown. */
  partial?: PartialConversation | null;
  matched: Matched;
  problems: Problem[];
}

export interface OpenConversation {
  key: string;
  subject: string;
  complete: boolean;
  messages: OpenMessage[];
  /** The card is put right after this element; null: show none. */
  cardPlace: Element | null;
}

/** A conversation of which the page does not prove everything. */
export interface PartialConversation extends Omit<OpenConversation, 'key' | 'subject'> {
  key: string | null;
  subject: string | null;
}

export interface OpenMessage {
  key: string | null;
  from: Person | null;
  to: Person[];
  at: Instant | null;
  atText: string | null;
  body: BodyState;
  text: string;
  attachments: SeenAttachment[];
  draft: boolean;
}

export interface ComposeReading {
  boxes: ComposeBox[];
  matched: Matched;
  problems: Problem[];
}

export interface DraftReading {
  /** Capped. */
  text: string;
  /** How many files go with it; null where the page does not prove it. */
  attachments: number | null;
}

/** A box the user writes in. Valid until the page changes; `insert` checks again. */
export interface ComposeBox {
  /** Null where the page proves neither. */
  mode: 'new' | 'reply' | null;
  /** How it stands on the page; null where the page does not prove it. */
  shape: 'inline' | 'popup' | 'full-screen' | 'window' | null;
  /** The key of the conversation it answers; null for a new mail and wherever the page does not prove one. */
  conversation: string | null;
  to: Person[];
  subject: string;
  element: Element;
  editor: HTMLElement | null;
  send: Element | null;
  /** Our button is put right after this element; null: show none. */
  buttonPlace: Element | null;
}

export type InsertProblem = 'no-compose-box' | 'other-conversation' | 'not-editable' | 'not-taken';

/**
 * `intended`: the user pressed Send · `probably`: the box went away after that · `confirmed`: the site said so ·
 * `cancelled`: the site refused or the user went back · `revoked`: undone after `confirmed`.
 */
export type SentPhase = 'intended' | 'probably' | 'confirmed' | 'cancelled' | 'revoked';

export interface SentEvent {
  /** One id for all phases of one sending. */
  id: string;
  phase: SentPhase;
  conversation: string | null;
  to: Person[];
  subject: string;
  /** The new text of the mail at the moment Send was pressed, without quote, capped. In memory only. */
  text: string;
}
