import type {ApplicationByHand, ApplicationPage, Told} from './contract/application-page';
import type {Board, BoardQuery} from './contract/board';
import type {CatchUpOrder, CatchUpTold} from './contract/catch-up';
import type {OwnershipRequests} from './contract/ownership';
import type {Season} from './contract/season';
import type {DraftAsked, DraftRemark, DraftRequests, MailSent, SpellingFound} from './contract/writing';
import type {InterviewNote} from './domain/action';
import type {Stage} from './domain/application';
import type {ConversationRef} from './domain/conversation';
import type {Instant, LocalDate, TimeZone} from './domain/instant';
import type {LetterFault, OwnLetter} from './domain/own-letter';
import type {Contact, Person} from './domain/person';
import type {Result} from './domain/result';
import type {Settings} from './domain/settings';
import type {RowSeen, Sighting} from './domain/sighting';
import type {Step, StepName} from './domain/step';

export type {ApplicationByHand, ApplicationPage, TimelineEntry, Told} from './contract/application-page';
export * from './contract/catch-up';
export * from './contract/ownership';
export type {Board, BoardQuery, DraftAsked, DraftRemark, MailSent, Season, SpellingFound};

/**
 * Every message between mail pages, own pages and the worker. A request is `{ask: name, with: payload}`; the answer is
 * `{ok: true, value, now}` or `{ok: false, problem, now}`. Handlers receive `unknown` and parse it at the door. `now` is the worker's
 * clock: pages have none of their own.
 */
export interface PageRequests extends DraftRequests {
  /** A conversation that may belong to a hiring process is open. Answered with what its card shows; null: nothing. */
  'conversation-seen': {with: Sighting; value: Card | null};
  /** Rows of a list that may belong to one. Answered with the marks of those that do. */
  'rows-seen': {with: {rows: RowSeen[]}; value: RowMark[]};
  /** The card of a conversation again, after something changed. */
  'card-wanted': {with: {conversation: ConversationRef}; value: Card | null};
  /** The letters that fit a reply in this conversation, the right one first; filled from what is known. */
  'letters-wanted': {
    /** Also words for the phone or a card, where those are wanted; absent: mails only. */
    with: {conversation: ConversationRef; uses?: ('mail' | 'call' | 'card')[]};
    value: Letter[];
  };
  /** The user sent a mail in this conversation; `letter` is the one inserted into that box, if any. Repeating it is harmless. */
  'mail-sent': {with: MailSent; value: Card | null};
  /** That sending was undone. */
  'send-undone': {with: {sending: string; conversation: ConversationRef}; value: Card | null};
  /** An answer to the card. */
  'step-answered': {with: {conversation: ConversationRef; answer: StepAnswer}; value: Card | null};
  /** Takes the last answer back. */
  'answer-undone': {with: {conversation: ConversationRef}; value: Card | null};
  /** Opens the desk at the application this conversation belongs to, in a tab of its own. */
  'desk-wanted': {with: {conversation: ConversationRef}; value: null};
  /** Brings what reads into the asking frame; with `rows`, only where one of them belongs to an application. Answered with whether it did. */
  'page-wanted': {with: {rows: {account: string; keys: string[]} | null}; value: boolean};
  /** Brings the panel file into the asking frame. */
  'panel-wanted': {with: Record<string, never>; value: null};
  /** The page cannot be read (structure changed). Told once a page load; no word of mail in it. */
  'page-unreadable': {with: {webmail: string; problems: string[]}; value: null};
  /** What looking back came upon, while the user wants it in that tab. */
  'catch-up-told': {with: CatchUpTold; value: CatchUpOrder};
}

/** What only Afterword's own pages may ask. */
export interface OwnPageRequests {
  overview: {with: Record<string, never>; value: Overview};
  'application-answered': {with: {application: string; answer: StepAnswer}; value: Overview};
  'application-answer-undone': {with: {application: string}; value: Overview};
  'note-written': {with: {application: string; note: InterviewNote}; value: Overview};
  'settings-wanted': {with: Record<string, never>; value: Settings};
  'settings-changed': {with: Partial<Settings>; value: Settings};
  /** Brings the conversation to the front: its open tab, else a new one at the account's address. `write`: to write in it. */
  'conversation-opened': {with: {conversation: ConversationRef; write?: boolean}; value: null};
  health: {with: Record<string, never>; value: Health};
}

/** What only the desk and the first page may ask. */
export interface DeskRequests {
  /** A stretch of the applications at one stage, newest contact first, and how many each stage holds. */
  'board-wanted': {with: BoardQuery; value: Board};
  'application-wanted': {with: {application: string}; value: ApplicationPage | null};
  /** What the user says of an application beside answering its step. Answered with the page as it then is. */
  'application-told': {with: {application: string; told: Told}; value: ApplicationPage | null};
  /** Takes the newest thing said of it back. */
  'application-told-undone': {with: {application: string}; value: ApplicationPage | null};
  /** An application known from elsewhere, typed in. */
  'application-added': {with: ApplicationByHand; value: ApplicationPage};
  /**
   * A mail (pasted, or an .eml file's text) or an .ics file's text, read like one seen in a webmail. Problems: `mail-unreadable`,
   * `mail-without-date`, `mail-without-sender`, `calendar-unreadable`, `calendar-without-time`, `not-about-an-interview`,
   * `no-such-application`.
   */
  'mail-added': {
    with: {kind: 'mail' | 'calendar'; text: string; application: string | null};
    value: ApplicationPage | null;
  };
  /** How the search goes as a whole. */
  'season-wanted': {with: Record<string, never>; value: Season};
  'reminding-wanted': {with: Record<string, never>; value: Reminding};
  'reminding-changed': {with: Partial<Omit<Reminding, 'permitted'>>; value: Reminding};
}

/** What only the desk may ask about the user's own letters. */
export interface OwnLetterRequests {
  'own-letters-wanted': {with: Record<string, never>; value: OwnLettersPage};
  /** All of them, in their order. Kept whole or not at all. */
  'own-letters-changed': {with: {letters: OwnLetter[]}; value: OwnLettersKept};
  /** A shared file; its letters come behind those that are there. Kept whole or not at all. */
  'own-letters-brought': {with: {file: string}; value: OwnLettersKept};
  /** How a letter would read in an application, and what keeps it from being used. */
  'own-letter-previewed': {with: {letter: OwnLetter; application: string | null}; value: OwnLetterPreview};
  /** The house's words for an occasion, to begin from. */
  'house-letter-wanted': {
    with: Pick<OwnLetter, 'for' | 'language' | 'tone' | 'terms'>;
    value: Pick<OwnLetter, 'subject' | 'text'> | null;
  };
}

export type PageRequestName = keyof PageRequests;
export type OwnLetterRequestName = keyof OwnLetterRequests;
export type OwnPageRequestName = keyof OwnPageRequests;
export type DeskRequestName = keyof DeskRequests;
export type OwnershipRequestName = keyof OwnershipRequests;
export type Answer<T> = Result<T> & {now: Instant};

/** What the worker tells mail pages and own pages, without waiting for an answer: ask again for what you show. */
export interface Changed {
  tell: 'changed';
}

export type StepAnswer =
  | {did: 'later'; step: StepName; until: Instant}
  | {did: 'skip'; step: StepName}
  | {did: 'done'; step: StepName}
  | {did: 'not-interview'};

/** One application as a card, a row of the popup or a line of a list shows it. */
export interface Card {
  application: string;
  conversation: ConversationRef;
  employer: string | null;
  role: string | null;
  stage: Stage;
  people: Contact[];
  /** The one next step; null: nothing is open, `upcoming` may say what comes. */
  step: Step | null;
  upcoming: Step | null;
  /** The step is done by writing a letter. */
  writes: boolean;
  /** The day by which they said they would answer, while a promise is in force. */
  promised?: LocalDate | null;
  /** When the conversation was last seen on a page. */
  seenAt: Instant | null;
  /** An answer that can be taken back. */
  undoable: StepAnswer['did'] | null;
  timeZone: TimeZone;
  now: Instant;
  /** The user came here to write: open the letters. Said once. */
  writeNow?: boolean;
}

export interface RowMark {
  key: string;
  account: string;
  /** `due`: a step is open · `waiting`: it is their turn. */
  mark: 'due' | 'waiting';
  /** What a screen reader says of it. */
  label: string;
}

/** A letter, filled as far as is known. A letter with an open slot is never presented as finished. */
export interface Letter {
  id: string;
  /** The step it does; null: one that people reach for themselves (to withdraw, to ask for another time). */
  step: StepName | null;
  title: string;
  /** Why this one comes first; empty for the others. */
  because: string;
  suggested: boolean;
  /** BCP 47. */
  language: string;
  /** Only for a new mail. */
  subject: string;
  body: LetterPiece[];
  /** Whom it greets, where known. */
  to?: Person;
  /** To be read out on the phone, or written on a card; absent: a mail. */
  use?: 'call' | 'card';
}

export interface OwnLettersPage {
  letters: OwnLetter[];
  /** The same as a file to share. */
  file: string;
  /** What a letter can be for, in the order of a hiring process. */
  occasions: {id: string; title: string}[];
  languages: {
    language: string;
    tones: OwnLetter['tone'][] /** Tells "du" from "Sie". */;
    hasTerms: boolean;
  }[];
  slots: {slot: string; label: string; hint: string}[];
}

export interface OwnLettersKept {
  letters: OwnLetter[];
  /** Why nothing was changed; empty: all was kept. */
  faults: LetterFault[];
}

export interface OwnLetterPreview {
  /** Null where it cannot be used. */
  letter: Letter | null;
  faults: (LetterFault & {field: keyof OwnLetter})[];
}

/** Text, or something the user has yet to say. */
export type LetterPiece = string | {slot: string; label: string; hint: string};

export interface Overview {
  now: Instant;
  /** A step is open and not put off. */
  due: Card[];
  /** Opens by itself within seven days, or was put off. */
  soon: Card[];
  /** It is their turn. */
  waiting: Card[];
  /** What went wrong and is not yet mended, as sentences. */
  notices: string[];
}

export interface Reminding {
  /** What the browser allows. */
  permitted: boolean;
  notify: boolean;
  /** Employer and person are named in the notification. */
  names: boolean;
}

export interface Health {
  /** `restored`: the database had come back empty and was rebuilt from the journal. */
  store: 'well' | 'restored' | 'memory-only' | 'newer-version';
  applications: number;
  conversations: number;
  nextWake: Instant | null;
}
