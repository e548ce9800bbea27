import type {Action} from '../domain/action';
import type {Application, ContactEvent} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {Interview} from '../domain/interview';
import {isContact} from './events';
import type {SaidMessage} from './said-message';

type Ending = NonNullable<Application['outcome']>;

interface Told {
  messages: readonly SaidMessage[];
  actions: readonly Action[];
  events: readonly ContactEvent[];
  interviews: readonly Interview[];
}

/**
 * How it ended, as told last by a mail or the user. The same told twice counts from its first time and can be answered if either can. A
 * round arranged afterwards opens it again, and so does any word of the employer's after it was let go.
 */
export function outcomeFrom(told: Told): Ending | null {
  const endings = [
    ...told.messages.flatMap(endingIn),
    ...told.actions.flatMap(action => endingBy(action, told)),
  ].sort((one, other) => one.at - other.at);
  const last = endings.at(-1);
  if (last === undefined || isOpenAgain(last, told)) return null;
  const before = endings.findLastIndex(({outcome}) => outcome !== last.outcome);
  const same = endings.slice(before + 1).filter(ending => !isOpenAgain(ending, told));
  return {...last, at: same[0]?.at ?? last.at, canAnswer: same.some(({canAnswer}) => canAnswer)};
}

function endingIn({own, automatic, kind, purpose, at, noReply}: SaidMessage): Ending[] {
  if (own) return purpose === 'withdrawal' ? [{outcome: 'withdrawn', at, canAnswer: true}] : [];
  if (automatic) return [];
  if (kind === 'rejection') return [{outcome: 'rejected', at, canAnswer: !noReply}];
  return kind === 'offer' ? [{outcome: 'offer', at, canAnswer: !noReply}] : [];
}

function endingBy(action: Action, {messages}: Told): Ending[] {
  if (action.did === 'done' && action.step === 'let-go')
    return [{outcome: 'let-go', at: action.at, canAnswer: true}];
  if (action.did !== 'outcome') return [];
  const last = messages.findLast(message => isContact(message) && message.at <= action.at);
  // Told by phone or on a page: nothing that came by mail has to be answered, but the people are there.
  return [{outcome: action.outcome, at: action.at, canAnswer: last === undefined || !last.noReply}];
}

const isOpenAgain = ({outcome, at}: Ending, {events, interviews}: Told): boolean =>
  outcome === 'let-go' ? isAnswered(events, at) : isInvitedAgain(interviews, at);

const isAnswered = (events: readonly ContactEvent[], since: Instant): boolean =>
  events.some(
    event => event.by === 'employer' && event.at > since && (event.channel === 'call' || event.counts),
  );

const isInvitedAgain = (interviews: readonly Interview[], since: Instant): boolean =>
  interviews.some(({announcedAt, status}) => announcedAt > since && status !== 'cancelled');
