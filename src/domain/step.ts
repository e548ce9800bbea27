import type {Instant} from './instant';
import type {Contact} from './person';

/** The steps of following up. */
export const stepNames = [
  'reply-to-invitation',
  'prepare',
  'note',
  'thank-you',
  'card',
  'papers',
  'enquiry',
  'second-enquiry',
  'let-go',
  'rejection-reply',
  'keep-in-touch',
  'offer-reply',
  'cancelled-reply',
] as const;

export type StepName = (typeof stepNames)[number];

/** One thing worth doing for an application. */
export interface Step {
  step: StepName;
  /** When it becomes right. */
  from: Instant;
  /** Best before. Null: no hurry ever. */
  by: Instant | null;
  /** After this it is pointless. Null: it does not lapse. */
  until: Instant | null;
  /** One sentence the user reads. */
  because: string;
  /** Whom it is for, where more than one or not the usual person (a panel; a rejection that cannot be answered itself). */
  to?: Contact[];
  /** Names it for as long as it is the same step, whatever zone or clock: what is told of once is known by this. */
  key?: string;
  /** Put off by the user until then. */
  snoozedUntil?: Instant;
}

/** `open`: from ≤ now < until, not put off; the most pressing first. `upcoming`: opens by itself if nothing more happens, soonest first. */
export interface Plan {
  open: Step[];
  upcoming: Step[];
}
