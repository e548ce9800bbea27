import type {Action} from '../domain/action';
import type {Application, ContactEvent, Stage} from '../domain/application';
import type {Interview} from '../domain/interview';
import type {SaidMessage} from './said-message';

interface Told {
  messages: readonly SaidMessage[];
  actions: readonly Action[];
  events: readonly ContactEvent[];
  interviews: readonly Interview[];
  outcome: Application['outcome'];
}

/** Where the process stands: at its outcome, else at its newest round. */
export function stageFrom(told: Told): Stage {
  const {outcome} = told;
  if (outcome === null) return stageOfRounds(told);
  if (outcome.outcome === 'offer' || outcome.outcome === 'accepted') return 'offer';
  if (keepsInTouch(told, outcome.at)) return 'in-touch';
  return outcome.outcome === 'rejected' ? 'rejected' : 'rested';
}

const keepsInTouch = ({events, actions}: Told, since: number): boolean =>
  events.some(
    event =>
      event.by === 'user' &&
      event.at > since &&
      event.channel === 'mail' &&
      event.purpose === 'keep-in-touch',
  ) || actions.some(action => action.did === 'done' && action.step === 'keep-in-touch' && action.at > since);

const stageOf: Record<Interview['status'], Stage> = {
  proposed: 'invited',
  moved: 'invited',
  cancelled: 'invited',
  confirmed: 'scheduled',
  held: 'interviewed',
};

function stageOfRounds(told: Told): Stage {
  const standing = told.interviews.filter(({status}) => status !== 'cancelled');
  const newest = standing.at(-1);
  const invited = told.messages.findLast(({own, kind}) => !own && kind === 'interview-invite');
  if (newest === undefined) return told.interviews.length > 0 ? 'invited' : stageWithoutTimes(told);
  // The next round is announced, its time is not.
  if (newest.status === 'held' && invited && invited.at >= newest.end) return 'invited';
  return stageOf[newest.status];
}

/** Nothing names a time; what the mails are still tells how far it has come. */
function stageWithoutTimes({messages, actions}: Told): Stage {
  const told = messages.findLast(
    ({own, automatic, kind, purpose}) => !automatic && (own ? purpose === 'thank-you' : kind in stageOfKind),
  );
  if (actions.some(({did, at}) => did === 'note' && at >= (told?.at ?? 0))) return 'interviewed';
  if (told === undefined) return 'applied';
  return told.own ? 'interviewed' : (stageOfKind[told.kind] ?? 'applied');
}

const stageOfKind: Partial<Record<SaidMessage['kind'], Stage>> = {
  'interview-invite': 'invited',
  reschedule: 'invited',
  cancelled: 'invited',
  'interview-confirmed': 'scheduled',
  'post-interview': 'interviewed',
  awaiting: 'interviewed',
};
