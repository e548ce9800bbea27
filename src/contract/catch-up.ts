import type {ConversationRef} from '../domain/conversation';
import type {Instant} from '../domain/instant';
import type {RowSighting} from '../domain/sighting';

/** What the page that looks back tells after each page of the list, and before the first. */
export interface CatchUpTold {
  /** Rows that may be about a hiring process. */
  rows: RowSighting[];
  /** How many conversations were looked at, these among them. */
  looked: number;
  /** The page to go on with; null before the first. */
  page: number | null;
  /** 0 to 1: how far back it has come. */
  reach: number;
  /** `waiting`: the tab is hidden · `left`: the user went elsewhere or pressed Stop · `ended`: there is no more. */
  state: 'walking' | 'waiting' | 'left' | 'ended';
}

/** How to go on. */
export interface CatchUpOrder {
  goOn: boolean;
  /** What to search for, where the webmail is driven by its search. */
  query: string;
  /** Nothing older is wanted. */
  since: Instant;
  now: Instant;
  page: number;
  reach: number;
  /** What the page says meanwhile. */
  says: string;
  stop: string;
}

export type CatchUpAnswer = 'yes' | 'no' | 'later';

/** A conversation that was come upon. Known until the browser closes. */
export interface CatchUpFound {
  conversation: ConversationRef;
  /** Who wrote, as the list names them. */
  from: string;
  subject: string;
  /** Null where the list does not prove it. */
  at: Instant | null;
  answer: CatchUpAnswer | null;
  /** It was opened since, and belongs to an application. */
  read: boolean;
}

export interface CatchUp {
  /** `idle`: not asked for since the browser started. */
  state: 'idle' | 'walking' | 'waiting' | 'stopped' | 'ended';
  looked: number;
  reach: number;
  found: CatchUpFound[];
}

/** What only the desk may ask of looking back. Problem of a start: `no-mail-tab`. */
export interface CatchUpRequests {
  'catch-up-wanted': {with: Record<string, never>; value: CatchUp};
  /** Begins, or goes on where it stopped, in an open mail tab, which comes to the front. */
  'catch-up-started': {with: Record<string, never>; value: CatchUp};
  'catch-up-stopped': {with: Record<string, never>; value: CatchUp};
  /** What the user says of one that was found; says so again to change it. */
  'catch-up-answered': {with: {conversation: ConversationRef; answer: CatchUpAnswer}; value: CatchUp};
}
