import {WorkClock} from '../days/work-clock';
import type {Application} from '../domain/application';
import type {Instant, LocalDate} from '../domain/instant';
import {elapsedDay} from '../domain/instant';
import type {Contact} from '../domain/person';
import type {Settings} from '../domain/settings';
import {contactsOf, latest, type Mail, mailsBy} from './contacts';
import {cancelledAt, invitationWaiting} from './invitation';
import type {Known, Round, Thanks} from './known';

/** What politeness asks about an application, gathered from what happened and what the user said, in whatever order it is given. */
export function whatIsKnown(application: Application, settings: Settings): Known {
  const clock = clockOf(settings);
  const {actions, note, papersOwed, employer} = application;
  const mine = mailsBy(application);
  const lastContact = latest(contactsOf(application).map(({at}) => at));
  const rounds = roundsOf(application);
  const standing = rounds.filter(({off}) => !off);
  const newest = standing.at(-1);
  const offerElsewhere = hurrying(application, lastContact);
  const since = Math.max(lastContact ?? 0, newest?.end ?? 0);
  return {
    settings,
    clock,
    rounds,
    interviewed: standing.length > 0 || speaksOfAnInterview(application),
    invitation: invitationWaiting(application),
    cancelledAt: cancelledAt(application),
    lastContact,
    awaited: awaited(
      // Who asked to wait did not know of it: a promised day still holds, a plea to wait does not.
      offerElsewhere === null ? application : {...application, waitUntil: null},
      clock,
      lastContact,
      newest,
    ),
    enquiries: enquiriesSince(since, application),
    thanks: thanksOf(application, mine),
    calls: application.events.flatMap(event =>
      event.by === 'user' && event.channel === 'call' && event.at > since ? [event.at] : [],
    ),
    callAsked: note?.callAsked ?? false,
    papers: papersOwed.filter(
      ({askedAt}) =>
        !actions.some(action => isAnswered(action) && action.step === 'papers' && action.at >= askedAt),
    ),
    note,
    cardSent: actions.some(action => action.did === 'done' && action.step === 'card'),
    notes: actions.filter(({did}) => did === 'note').map(({at}) => at),
    ending: endingOf(application, mine),
    insteadOf: someoneToWriteTo(application, standing),
    inTouchAt: inTouchAt(application, mine),
    employer,
    offerElsewhere,
  };
}

/** A word of theirs after it starts the usual wait anew. */
const hurrying = ({offerElsewhere}: Application, lastContact: Instant | null): Instant | null =>
  offerElsewhere && offerElsewhere > (lastContact ?? 0) ? offerElsewhere : null;

/** Making a clock is cheap; making one for each of a thousand plans is not. */
const clocks = new WeakMap<Settings, WorkClock>();

function clockOf(settings: Settings): WorkClock {
  const known = clocks.get(settings);
  if (known) return known;
  const clock = new WorkClock(settings);
  clocks.set(settings, clock);
  return clock;
}

const isAnswered = (action: Application['actions'][number]) => action.did === 'done' || action.did === 'skip';

const roundsOf = ({interviews}: Application): Round[] =>
  interviews
    .filter(({status}) => status !== 'proposed')
    .map(({start, end, status, announcedAt, changedAt, people}) => ({
      start,
      end,
      announcedAt: Math.max(announcedAt, changedAt ?? 0),
      off: status === 'cancelled' || status === 'moved',
      people,
    }))
    .sort((one, other) => one.end - other.end || one.start - other.start);

/** The invitation may have come by phone; a mail that thanks for the talk, or says that nothing is decided after it, proves it. */
const speaksOfAnInterview = ({stage, events}: Application): boolean =>
  stage === 'interviewed' ||
  events.some(
    event => event.by === 'employer' && event.channel === 'mail' && event.kind === 'post-interview',
  );

/** Kept or overtaken once they wrote on that day or later, or once a later round takes place beyond it. */
function awaited(
  {promise, waitUntil, actions, note}: Application,
  clock: WorkClock,
  lastContact: Instant | null,
  newest: Round | undefined,
): LocalDate | null {
  const lastDay = lastContact === null ? '' : clock.dateOf(lastContact);
  const noted = actions.filter(action => action.did === 'note' && action.note.promise === note?.promise);
  const corrected = latest(actions.filter(({did}) => did === 'correct-promise').map(({at}) => at)) ?? 0;
  const notedAt = latest(noted.map(({at}) => at).filter(at => at > corrected));
  const dates = [
    promise && !(lastContact !== null && lastContact > promise.madeAt && lastDay >= promise.date)
      ? promise.date
      : null,
    // Written down after their last word, so nothing has overtaken it.
    !promise && note?.promise && notedAt !== null && notedAt >= (lastContact ?? 0) ? note.promise : null,
    waitUntil && lastDay < waitUntil ? waitUntil : null,
  ].filter(date => date !== null && !(newest && date < clock.dateOf(newest.end)));
  return dates.reduce((one, other) => ((one ?? '') > (other ?? '') ? one : other), null);
}

/** Mails that asked, and those the user said they sent; "done" said of a mail that was seen as well counts once. */
function enquiriesSince(since: Instant, {events, actions}: Application): Instant[] {
  const seen = events.flatMap(event =>
    event.by === 'user' && event.channel === 'mail' && event.purpose === 'enquiry' && event.at > since
      ? [event.at]
      : [],
  );
  const said = actions.flatMap(action =>
    action.did === 'done' &&
    (action.step === 'enquiry' || action.step === 'second-enquiry') &&
    action.at > since
      ? [action.at]
      : [],
  );
  const unseen = said.filter(at => !seen.some(other => Math.abs(other - at) < elapsedDay));
  return [...seen, ...unseen].sort((one, other) => one - other);
}

function thanksOf({actions}: Application, mine: readonly Mail[]): Thanks[] {
  const written = mine
    .filter(({purpose}) => purpose === 'thank-you')
    .map(({at, to}) => ({at, to: to.length > 0 ? to : null}));
  const said = actions.flatMap(action =>
    action.did === 'done' && action.step === 'thank-you'
      ? [{at: action.at, to: action.to?.map(asPerson) ?? null}]
      : [],
  );
  return [...written, ...said].sort((one, other) => one.at - other.at);
}

const asPerson = (word: string) =>
  word.includes('@') ? {name: null, address: word.trim().toLowerCase()} : {name: word, address: null};

function endingOf({outcome}: Application, mine: readonly Mail[]): Known['ending'] {
  if (outcome === null) return null;
  const asks = (mail: Mail): boolean => mail.purpose === 'enquiry' || mail.purpose === 'papers';
  const after = mine.filter(({at}) => at > outcome.at);
  const answers = outcome.outcome === 'offer' ? after.filter(mail => !asks(mail)) : after;
  return {...outcome, answered: answers.length > 0};
}

const cannotAnswer = /(?:^|[._+-])(?:no|do-?not|dont)[._-]?reply|^donotreply/i;

/** A person of the employer: who was at the newest interview before others, who has an address before who has none. */
function someoneToWriteTo({people}: Application, rounds: readonly Round[]): Contact | null {
  const met = rounds.toReversed().flatMap(round => round.people);
  const known = [...met, ...people].filter(
    ({name, address, agency}) => !agency && (name || address) && !(address && cannotAnswer.test(address)),
  );
  return known.find(({address, name}) => address && name) ?? known.find(({name}) => name) ?? null;
}

function inTouchAt({actions, outcome}: Application, mine: readonly Mail[]): Instant | null {
  const since = outcome?.at ?? 0;
  return latest(
    [
      ...mine.filter(({purpose}) => purpose === 'keep-in-touch').map(({at}) => at),
      ...actions.filter(action => action.did === 'done' && action.step === 'keep-in-touch').map(({at}) => at),
    ].filter(at => at > since),
  );
}
