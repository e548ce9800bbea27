import type {WorkClock} from '../days/work-clock';
import type {InterviewNote, Outcome} from '../domain/action';
import type {PaperOwed} from '../domain/application';
import type {Instant, LocalDate} from '../domain/instant';
import type {Contact, Person} from '../domain/person';
import type {Settings} from '../domain/settings';

/** An interview that is to take place or took place. */
export interface Round {
  start: Instant;
  end: Instant;
  /** When its time was last named. */
  announcedAt: Instant;
  /** Cancelled, or moved to a time nobody named yet. */
  off: boolean;
  people: Contact[];
}

/** An invitation nobody answered yet. */
export interface Invitation {
  at: Instant;
  /** The first time it offers; null: it names none. */
  firstTime: Instant | null;
}

/** A thank-you that was sent; `to` is null where it is not known to whom. */
export interface Thanks {
  at: Instant;
  to: Person[] | null;
}

/** All that politeness asks about an application, in one place. Moments and people, no mail. */
export interface Known {
  settings: Settings;
  clock: WorkClock;
  /** By end, oldest first. */
  rounds: Round[];
  /** An interview took place or will, or a mail speaks of one. */
  interviewed: boolean;
  invitation: Invitation | null;
  /** When the last interview was called off, if nothing replaced it and nobody answered. */
  cancelledAt: Instant | null;
  /** The employer's last word, whichever way it came. */
  lastContact: Instant | null;
  /** The day they asked to wait for: a promised date or "please wait until …", the later one. */
  awaited: LocalDate | null;
  /** Unanswered, oldest first. */
  enquiries: Instant[];
  thanks: Thanks[];
  /** The user's own calls since their last word. */
  calls: Instant[];
  /** They asked to be called. */
  callAsked: boolean;
  papers: PaperOwed[];
  note: InterviewNote | null;
  /** A handwritten card went out: one is enough for an application. */
  cardSent: boolean;
  /** When notes were written. */
  notes: Instant[];
  ending: {outcome: Outcome; at: Instant; canAnswer: boolean; answered: boolean} | null;
  /** Whom to write to where a rejection cannot be answered itself. */
  insteadOf: Contact | null;
  /** The last letter to keep in touch since the ending. */
  inTouchAt: Instant | null;
  employer: string | null;
  /** Since when another employer's offer waits; null: none does, or they have written since and know of it as far as anybody can tell. */
  offerElsewhere: Instant | null;
}
