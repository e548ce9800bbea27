import type {Action} from '../domain/action';
import type {ContactEvent} from '../domain/application';
import type {SaidMessage} from './said-message';

/** What passed between the user and the employer, oldest first: mails, and calls the user told of. */
export const eventsFrom = (messages: readonly SaidMessage[], actions: readonly Action[]): ContactEvent[] =>
  [...messages.map(eventOf), ...actions.flatMap(callOf)].sort((one, other) => one.at - other.at);

function eventOf(message: SaidMessage): ContactEvent {
  const {at, own, kind, noReply, from, to, purpose} = message;
  if (own) return {by: 'user', at, channel: 'mail', purpose: purpose ?? 'other', to};
  return {by: 'employer', at, channel: 'mail', kind, counts: isContact(message), canAnswer: !noReply, from};
}

/** Acknowledgements, automatic replies, alerts and a system's small talk (codes, surveys) are no contact. */
export const isContact = ({own, kind, automatic, noReply}: SaidMessage): boolean =>
  !own && !automatic && kind !== 'application-ack' && kind !== 'job-alert' && !(kind === 'other' && noReply);

const callOf = (action: Action): ContactEvent[] =>
  action.did === 'call'
    ? [{by: action.direction === 'in' ? 'employer' : 'user', at: action.at, channel: 'call'}]
    : [];
