import type {StepName} from '../domain/step';
import type {Draft} from './draft';

/** What goes first where two are due at the same moment. What presses nobody comes last. */
const order: readonly StepName[] = [
  'offer-reply',
  'reply-to-invitation',
  'prepare',
  'papers',
  'thank-you',
  'note',
  'rejection-reply',
  'cancelled-reply',
  'enquiry',
  'second-enquiry',
  'card',
  'keep-in-touch',
  'let-go',
];

/** Compares for sorting: what is due sooner presses more; what is never due presses least. */
export const byPressure = (one: Draft, other: Draft): number =>
  (one.by ?? Number.MAX_SAFE_INTEGER) - (other.by ?? Number.MAX_SAFE_INTEGER) ||
  order.indexOf(one.step) - order.indexOf(other.step) ||
  one.from - other.from;
