import type {Outcome} from '../../domain/action';
import type {Stage} from '../../domain/application';

/** The stages of what is under way, in the order in which an application passes them. */
export const underWay: readonly Stage[] = ['applied', 'invited', 'scheduled', 'interviewed', 'offer'];

/** The stages after the end: they share one column. */
export const ended: readonly Stage[] = ['rejected', 'rested', 'in-touch'];

export const stages: readonly Stage[] = [...underWay, ...ended];

/**
 * What moving an application to a stage says of it. The other stages follow from what was written and when people meet: nobody can just
 * say them.
 */
export const outcomeAt: Partial<Record<Stage, Outcome>> = {
  offer: 'offer',
  rejected: 'rejected',
  rested: 'let-go',
};

/** Every outcome a user may tell, the likelier first. */
export const outcomes: readonly Outcome[] = [
  'offer',
  'rejected',
  'let-go',
  'accepted',
  'declined',
  'withdrawn',
];
