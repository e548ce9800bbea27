import type {Card, Told} from '../../contract';
import type {Action} from '../../domain/action';
import type {Stage} from '../../domain/application';
import type {Instant, LocalDate} from '../../domain/instant';
import type {ConversationReading, MessageReading} from '../../domain/reading';

/** What is kept of one conversation. Truth: everything about applications is derived from these, actions and sent letters. */
export interface ConversationRow {
  /** `conversationId` of its reference. */
  id: string;
  reading: ConversationReading;
  seenAt: Instant;
  /** Where it was seen: `https://mail.google.com`. */
  home: string | null;
  /** A list showed that something came after all that was read, when it came, and whether the conversation was open since. */
  news: {at: Instant; read: boolean} | null;
  /** What it may share with other conversations of the same application. */
  links: string[];
  /** The application it belongs to; null: to none. */
  application: string | null;
  /** The change that wrote it last. */
  revision: number;
}

/** Something the user told us, tied to the conversation whose application it spoke of: applications may merge, conversations stay. */
export interface ActionRow {
  id: string;
  anchor: string;
  action: Action;
  /** Of a conversation that is not about an interview: what others like it have in common. Left out else: then no index holds it. */
  shape?: number;
  /** What was told of a whole application and when: one saying may be several actions, and is taken back whole. */
  said?: {did: Told['did']; at: Instant};
}

/** A letter the user sent: its facts and salted hashes of its word groups, never its words. */
export interface SentRow {
  /** The id of the sending. */
  id: string;
  conversation: string;
  at: Instant;
  letter: string | null;
  certainty: 'probably' | 'confirmed' | 'revoked';
  wordHashes: number[];
  message: MessageReading;
  /** The key of the message under which the page shows it, once it does. */
  shownAs: string | null;
}

/** `due`: a step is open · `soon`: one opens within a week or was put off · `waiting`: it is their turn · `rest`: nothing to show. */
export type ApplicationState = 'due' | 'soon' | 'waiting' | 'rest';

/** Derived; a cache for finding what is due. Right from `derivedAt` until `changesAt`, as long as the rules are those it was derived under. */
export interface ApplicationRow {
  id: string;
  conversations: string[];
  state: ApplicationState;
  /** Orders the rows of one state. */
  sortAt: Instant;
  stage: Stage;
  archived: 0 | 1;
  /** When either side was last heard. */
  heardAt: Instant;
  /** Of employer, role and people, in plain letters. */
  words: string[];
  story: Story;
  /** Since when an offer of this employer waits for an answer. Left out where none does: then no index holds it. */
  offeredAt?: Instant;
  /** What each open step is known by. */
  openKeys: string[];
  /** 1: the badge counts it. Numbers, because IndexedDB cannot index booleans. */
  counts: 0 | 1;
  changesAt: Instant;
  derivedAt: Instant;
  /** The state of the rules it was derived under. */
  under: number;
  /** The user's day its sentences were written on: "yesterday" does not keep. */
  day: LocalDate;
  card: Card;
}

/** What an application adds to the picture of the whole search. */
export interface Story {
  began: Instant;
  /** Interviews that were held, and the employer's next word after each. */
  rounds: {end: Instant; answeredAt: Instant | null}[];
  /** When the employer wrote or called. */
  heard: Instant[];
}

/** One row, key `stamp`. */
export interface Stamp {
  /** The schema that wrote the data, our own: Dexie opens a newer database without a word. */
  schema: number;
  /** Grows by one with each change. */
  revision: number;
  conversations: number;
  /** Random, made once: hashes of the same words differ between installations. */
  salt: number;
}

/** How many applications there are at each stage. */
export type Totals = Record<Stage, number>;

export const currentSchema = 1;

/** `changesAt` of what no clock will change. IndexedDB leaves rows without a number out of the index; this keeps them in. */
export const never: Instant = 8_640_000_000_000_000;
