import type {ConversationRef} from './conversation';
import type {Instant, LocalDate} from './instant';
import type {StepName} from './step';

/** The one-minute note after an interview. Every part may be missing. */
export interface InterviewNote {
  people?: string[];
  keyPoints?: string[];
  promise?: LocalDate;
  papers?: {what: string; by?: LocalDate}[];
  rapport?: boolean;
  /** They asked to be called. */
  callAsked?: boolean;
  traditional?: boolean;
  large?: boolean;
  dreamJob?: boolean;
  /** A technology or social media company. */
  technology?: boolean;
  wentBadly?: boolean;
}

export type Outcome = 'rejected' | 'offer' | 'accepted' | 'declined' | 'withdrawn' | 'let-go';

/** Something the user told us. Kept as it was said; what follows from it is derived. */
export type Action =
  | {did: 'note'; at: Instant; note: InterviewNote}
  | {did: 'skip'; at: Instant; step: StepName}
  | {did: 'snooze'; at: Instant; step: StepName; until: Instant}
  | {did: 'done'; at: Instant; step: StepName; to?: string[]}
  | {did: 'call'; at: Instant; direction: 'in' | 'out'}
  | {did: 'not-interview'; at: Instant; conversation: ConversationRef}
  /** These two are one hiring process, whatever their words say. */
  | {did: 'join'; at: Instant; conversation: ConversationRef; with: ConversationRef}
  /** These two are not one hiring process. */
  | {did: 'split'; at: Instant; conversation: ConversationRef; from: ConversationRef}
  | {did: 'outcome'; at: Instant; outcome: Outcome}
  /** This application rests until then; a later pause replaces it, one that is over ends it. */
  | {did: 'pause'; at: Instant; until: Instant}
  /** Nothing of this application is to be offered, until a later pause is over. */
  | {did: 'never'; at: Instant}
  /** Put away, or taken back out. A later word of the employer's takes it out as well. */
  | {did: 'archive'; at: Instant; archived: boolean}
  /** What was read is wrong. Null: and what is right is not known. Holds against all later readings. */
  | {did: 'correct'; at: Instant; what: 'employer' | 'role'; value: string | null}
  /** A line of a note is another; null: it was none. */
  | {
      did: 'correct-note';
      at: Instant;
      list: 'people' | 'keyPoints' | 'papers';
      line: string;
      to: string | null;
    }
  /** The day they named; null: they named none. Holds until they name another. */
  | {did: 'correct-promise'; at: Instant; date: LocalDate | null}
  /** The interview read as beginning at `start` is at `to` (null: there is none). `start` null: one that nothing told of. */
  | {
      did: 'correct-interview';
      at: Instant;
      start: Instant | null;
      to: {start: Instant; end: Instant | null} | null;
    };
