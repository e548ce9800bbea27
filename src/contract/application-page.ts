import type {Card} from '../contract';
import type {InterviewNote, Outcome} from '../domain/action';
import type {ConversationRef} from '../domain/conversation';
import type {Instant, LocalDate} from '../domain/instant';
import type {Interview} from '../domain/interview';
import type {Person} from '../domain/person';
import type {Plan, StepName} from '../domain/step';

/** One application with all that is known of it. */
export interface ApplicationPage {
  card: Card;
  archived: boolean;
  conversations: {conversation: ConversationRef; subject: string}[];
  interviews: Interview[];
  promise: {date: LocalDate; quote: string; madeAt: Instant} | null;
  papersOwed: {what: string; by: Instant | null; askedAt: Instant}[];
  note: InterviewNote | null;
  outcome: Outcome | null;
  pausedUntil: Instant | null;
  /** The user wants nothing offered for it; a pause of `null` ends that. */
  never?: boolean;
  /** The newest thing told of it that can be taken back. */
  undoable?: Told['did'] | null;
  /** Oldest first: what happened, what was said, what comes. */
  timeline: TimelineEntry[];
  /** What the steps are and why, the open ones first. */
  plan: Plan;
  /** A call would be fitting now, or why not; null: no step asks for an answer. */
  channel: string | null;
  /** Once it is over and something was written down: why a look at the note is worth it. */
  lookBack?: string | null;
}

export interface TimelineEntry {
  at: Instant;
  what:
    | 'mail-from-them'
    | 'mail-from-you'
    | 'call'
    | 'interview'
    | 'promise'
    | 'paper'
    | 'letter'
    | 'answer'
    | 'step';
  /** A sentence without a word of the mail but a quoted line. */
  says: string;
  /** The quoted line that proves it, where there is one. */
  quote: string | null;
  /** It lies ahead. */
  ahead: boolean;
}

export type Told =
  | {did: 'call'; direction: 'in' | 'out'; at: Instant}
  /** A mail or a card sent from elsewhere. */
  | {did: 'wrote'; step: StepName; at: Instant}
  | {did: 'outcome'; outcome: Outcome}
  /** Null ends the pause. */
  | {did: 'pause'; until: Instant | null}
  | {did: 'never'}
  | {did: 'archive'; archived: boolean}
  | {did: 'join'; with: string}
  | {did: 'split'; conversation: ConversationRef}
  /** Null: nothing that was read is right, and the right value is not known. */
  | {did: 'correct'; what: 'employer' | 'role'; value: string | null}
  /** A line of the note is `to`; null: it is taken out. */
  | {did: 'correct-note'; list: 'people' | 'keyPoints' | 'papers'; line: string; to: string | null}
  | {did: 'correct-promise'; date: LocalDate | null}
  /** The interview that starts at `start` (null: one not read) is at `to`; null `to`: there is none. */
  | {did: 'correct-interview'; start: Instant | null; to: {start: Instant; end: Instant | null} | null};

export interface ApplicationByHand {
  employer: string;
  role: string | null;
  people: Person[];
  interview: {start: Instant; end: Instant | null} | null;
  promise: LocalDate | null;
}
