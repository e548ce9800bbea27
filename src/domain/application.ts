import type {Action, InterviewNote, Outcome} from './action';
import type {ConversationRef} from './conversation';
import type {Instant, LocalDate} from './instant';
import type {Interview} from './interview';
import type {MailKind, OwnPurpose} from './kind';
import type {Contact, Person} from './person';
import type {PaperAsked, PromiseMade} from './reading';

export type Stage =
  | 'applied'
  | 'invited'
  | 'scheduled'
  | 'interviewed'
  | 'offer'
  | 'rejected'
  | 'rested'
  | 'in-touch';

/** One thing that happened between the user and the employer, oldest first in an application. */
export type ContactEvent =
  /** The employer wrote. Automatic replies and acknowledgements are here but are no contact (`counts` false). */
  | {
      by: 'employer';
      at: Instant;
      channel: 'mail';
      kind: MailKind;
      counts: boolean;
      canAnswer: boolean;
      from: Person | null;
    }
  | {by: 'user'; at: Instant; channel: 'mail'; purpose: OwnPurpose; to: Person[]}
  | {by: 'employer' | 'user'; at: Instant; channel: 'call'};

export interface PaperOwed extends PaperAsked {
  askedAt: Instant;
}

/** One hiring process: one employer, one role. Derived from readings and actions; holds no mail text but quotes. */
export interface Application {
  /** Lasting while its oldest conversation is known. */
  id: string;
  employer: string | null;
  role: string | null;
  stage: Stage;
  conversations: ConversationRef[];
  /** On the employer's side. */
  people: Contact[];
  /** By start, oldest first. */
  interviews: Interview[];
  /** The promise in force: the newest not yet kept. */
  promise: (PromiseMade & {madeAt: Instant}) | null;
  /** "Please wait until …" in force. */
  waitUntil: LocalDate | null;
  /** Asked for and not yet sent. */
  papersOwed: PaperOwed[];
  /** Oldest first. */
  events: ContactEvent[];
  /** What the user did and said, oldest first. */
  actions: Action[];
  /** All notes as one; later words win. Null when there is none. */
  note: InterviewNote | null;
  /** The latest outcome, from a mail or from the user. */
  outcome: {outcome: Outcome; at: Instant; canAnswer: boolean} | null;
  /** Since when another employer's offer waits for the user's answer, where that is known. */
  offerElsewhere?: Instant | null;
  /** When a message of it was last seen on a page, where known ("as of this morning"). */
  seenAt: Instant | null;
}
