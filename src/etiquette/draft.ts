import type {Instant} from '../domain/instant';
import type {Contact} from '../domain/person';
import type {StepName} from '../domain/step';

/** A step as the practice has it, before the user's own answers and the present moment are looked at. */
export interface Draft {
  step: StepName;
  from: Instant;
  by: Instant | null;
  until: Instant | null;
  /** Since when it could be known: an answer given earlier was about another one. */
  since: Instant;
  /** Tells it from another of the same since: the interview it belongs to, the newest paper asked for. */
  about?: Instant;
  to?: Contact[];
  /** The sentence the user reads, as of that moment. */
  because: (now: Instant) => string;
}
