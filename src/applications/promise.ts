import {localDate} from '../days/zone';
import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import type {Instant, LocalDate, TimeZone} from '../domain/instant';
import type {Interview} from '../domain/interview';
import {isContact} from './events';
import type {SaidMessage} from './said-message';

type Promised = NonNullable<Application['promise']>;

interface Told {
  messages: readonly SaidMessage[];
  actions: readonly Action[];
  interviews: readonly Interview[];
  timeZone: TimeZone;
}

/** The newest promise, unless it was kept or taken back since. What the user noted down counts as if it were written. */
export function promiseFrom(told: Told): Promised | null {
  const newest = [...told.messages.flatMap(promisedIn), ...told.actions.flatMap(noted)]
    .sort((one, other) => one.madeAt - other.madeAt)
    .at(-1);
  if (newest === undefined || newest.madeAt < correctedAt(told)) return null;
  const takenBack = told.messages.some(
    ({own, promiseWithdrawn, promise, at}) =>
      !own && promiseWithdrawn && promise === null && at > newest.madeAt,
  );
  return takenBack || isKept(newest.madeAt, newest.date, told) ? null : newest;
}

/** "Please wait until …", while nothing has come of it. */
export function waitUntilFrom(told: Told): LocalDate | null {
  const asking = told.messages.findLast(
    ({own, automatic, waitUntil}) => !own && !automatic && waitUntil !== null,
  );
  if (!asking?.waitUntil || asking.at < correctedAt(told) || isKept(asking.at, asking.waitUntil, told))
    return null;
  return asking.waitUntil;
}

const promisedIn = ({own, automatic, promise, at}: SaidMessage): Promised[] =>
  own || automatic || promise === null ? [] : [{...promise, madeAt: at}];

function noted(action: Action): Promised[] {
  if (action.did === 'correct-promise' && action.date !== null)
    return [{date: action.date, quote: '', madeAt: action.at}];
  return action.did === 'note' && action.note.promise !== undefined
    ? [{date: action.note.promise, quote: '', madeAt: action.at}]
    : [];
}

/** What was read before the user corrected it no longer holds. */
const correctedAt = ({actions}: Told): Instant =>
  Math.max(0, ...actions.filter(({did}) => did === 'correct-promise').map(({at}) => at));

function isKept(madeAt: Instant, date: LocalDate, {messages, actions, interviews, timeZone}: Told): boolean {
  const byMail = messages.some(
    message =>
      message.at > madeAt &&
      isContact(message) &&
      (localDate(message.at, timeZone) >= date || decides(message, madeAt, interviews)),
  );
  const byUser = actions.some(
    action =>
      action.at > madeAt &&
      (action.did === 'outcome' || (action.did === 'call' && action.direction === 'in')),
  );
  return byMail || byUser;
}

/**
 * Before its day only the answer itself keeps a promise. A new round is one; arranging the very interview that the promise looks beyond
 * is none.
 */
function decides({kind, at}: SaidMessage, madeAt: Instant, interviews: readonly Interview[]): boolean {
  if (kind === 'rejection' || kind === 'offer') return true;
  if (kind !== 'interview-invite' && kind !== 'interview-confirmed') return false;
  const pending = interviews.some(
    ({announcedAt, end, status}) => announcedAt <= madeAt && end > at && status !== 'cancelled',
  );
  return !pending && (kind === 'interview-invite' || interviews.some(({announcedAt}) => announcedAt === at));
}
