import type {ConversationRef} from './conversation';
import type {Instant, LocalDate, TimeZone} from './instant';
import type {MailKind, OwnPurpose} from './kind';
import type {Contact, Person} from './person';

/** At most 160 characters of the mail that prove a fact. The only mail text that is ever stored. */
export type Quote = string;
export const quoteCap = 160;

/** How an interview is held. */
export type Channel = 'phone' | 'video' | 'on-site';

/** A time for an interview that one message speaks of. */
export interface InterviewMention {
  start: Instant;
  /** Null when the mail names no end; an interview then lasts 60 minutes. */
  end: Instant | null;
  /**
   * `proposed`: a slot, or a fixed time that asks for a yes. `confirmed`: settled by this message. `accepted`: the writer says yes to
   * a time named before. `cancelled`: this time is off. `moved-from`: the old time of a move.
   */
  status: 'proposed' | 'confirmed' | 'accepted' | 'cancelled' | 'moved-from';
  zone: TimeZone | null;
  /** The mail names the zone; else it was derived (sender's offset, the user's zone). */
  zoneNamed: boolean;
  /** The date or the zone rests on a guess: weekday and date disagree, order of day and month unproven. */
  uncertain: boolean;
  channel: Channel | null;
  people: Contact[];
  /** iCalendar UID where a calendar invitation says so. */
  invitation: string | null;
  quote: Quote;
}

/** A date by which the employer said they would answer. */
export interface PromiseMade {
  date: LocalDate;
  quote: Quote;
}

/** Something they asked for. `by` is null when they named no date. */
export interface PaperAsked {
  what: string;
  by: Instant | null;
  /** `by` names a day, not an hour. */
  byDay: LocalDate | null;
  quote: Quote;
}

/** All that is kept of one message. Facts, each with at most one quoted line; never the text. */
export interface MessageReading {
  /** The webmail's message id, or a stable stand-in (`at:<instant>`) while it has none. */
  key: string;
  at: Instant;
  own: boolean;
  from: Person | null;
  to: Person[];
  kind: MailKind;
  /** 0 to 1. */
  confidence: number;
  /** Part of a hiring process of the user's own in which an interview is arranged, has happened, or its outcome is told. */
  related: boolean;
  /** Out of office, ticket receipt: nobody wrote it on purpose. Not an acknowledgement or rejection sent by a system. */
  automatic: boolean;
  /** Its sender cannot be answered. */
  noReply: boolean;
  /** The quoted words that decided the kind. */
  because: Quote[];
  /** Only for one's own messages. */
  purpose: OwnPurpose | null;
  /** The account holder is the employer in this mail (interviewer, recruiter, hiring manager). */
  userIsEmployer: boolean;
  employer: string | null;
  /** The agency that writes for the employer, where one does. */
  agency: string | null;
  role: string | null;
  people: Contact[];
  interviews: InterviewMention[];
  /** Says that the interview moves or is cancelled without naming a time. */
  interviewChange: 'moved' | 'cancelled' | null;
  promise: PromiseMade | null;
  /** "Once we have met everybody": withdraws an earlier promise without giving a date. */
  promiseWithdrawn: boolean;
  /** "Please wait until …": no enquiry before this day. */
  waitUntil: LocalDate | null;
  papers: PaperAsked[];
  /** ISO 639-1 of its words; `und`: none that is read here; null or absent: too few to tell. */
  language?: string | null;
  /** Its reader is addressed by first-name terms ("du", "tu") or not ("Sie", "vous"); absent where its words do not show it. */
  familiar?: boolean;
  /** The form of their own name the writer signs with. */
  signedAs?: string | null;
}

/** All that is kept of one conversation. */
export interface ConversationReading {
  conversation: ConversationRef;
  /** The webmail's subject, capped. Stored: it is how a person finds the conversation again. */
  subject: string;
  /** Oldest first, one for each message that was ever seen loaded. */
  messages: MessageReading[];
  /** False while a message was collapsed, clipped or not loaded when last seen. */
  complete: boolean;
}
