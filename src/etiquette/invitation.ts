import type {Application} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {OwnPurpose} from '../domain/kind';
import {latest, lettersFrom, mailsBy} from './contacts';
import type {Invitation} from './known';

/** Mails with another aim; whoever sends one has not answered an invitation by it. */
const otherAims: readonly OwnPurpose[] = ['thank-you', 'enquiry', 'papers', 'keep-in-touch'];

/** The newest invitation, while the user has not answered it: times that wait for a yes, a move without a new time, or an open question. */
export function invitationWaiting(application: Application): Invitation | null {
  const newest = [...offers(application), ...moves(application), ...openQuestions(application)].sort(
    (one, other) => other.at - one.at,
  )[0];
  const answeredAt = latest(
    mailsBy(application)
      .filter(({purpose}) => !otherAims.includes(purpose))
      .map(({at}) => at),
  );
  return newest && !(answeredAt !== null && answeredAt > newest.at) ? newest : null;
}

/** Slots offered in one message are one invitation. */
function offers({interviews}: Application): Invitation[] {
  const firstTimes = new Map<Instant, Instant>();
  for (const {status, start, announcedAt, changedAt} of interviews) {
    if (status !== 'proposed') continue;
    const at = Math.max(announcedAt, changedAt ?? 0);
    firstTimes.set(at, Math.min(start, firstTimes.get(at) ?? start));
  }
  return [...firstTimes].map(([at, firstTime]) => ({at, firstTime}));
}

function moves({interviews}: Application): Invitation[] {
  return interviews.flatMap(({status, announcedAt, changedAt}) => {
    const at = changedAt ?? announcedAt;
    const settledSince = interviews.some(other => other.status === 'confirmed' && other.announcedAt > at);
    return status === 'moved' && !settledSince ? [{at, firstTime: null}] : [];
  });
}

/** "When would suit you?": an invitation whose time is not named, until one is. */
function openQuestions(application: Application): Invitation[] {
  const letters = lettersFrom(application);
  const last = letters.findLast(({kind}) => kind === 'interview-invite');
  if (!last) return [];
  const {at} = last;
  const isArranged = application.interviews.some(
    ({status, announcedAt, changedAt, start}) =>
      announcedAt >= at ||
      (changedAt ?? 0) >= at ||
      (start > at && (status === 'confirmed' || status === 'proposed' || status === 'held')),
  );
  const isPast = letters.some(
    letter => letter.at > at && ['interview-confirmed', 'post-interview', 'cancelled'].includes(letter.kind),
  );
  return isArranged || isPast ? [] : [{at, firstTime: null}];
}

/** When the last interview was called off, while nothing took its place and the user has not answered. */
export function cancelledAt(application: Application): Instant | null {
  const {interviews} = application;
  const letters = lettersFrom(application);
  const at = latest([
    ...interviews.flatMap(({status, changedAt}) =>
      status === 'cancelled' && changedAt !== null ? [changedAt] : [],
    ),
    ...letters.filter(({kind}) => kind === 'cancelled').map(letter => letter.at),
  ]);
  if (at === null) return null;
  const isReplaced =
    interviews.some(
      ({status, announcedAt, changedAt}) =>
        status !== 'cancelled' && Math.max(announcedAt, changedAt ?? 0) >= at,
    ) || letters.some(({kind, at: later}) => kind === 'interview-invite' && later > at);
  const isAnswered = mailsBy(application).some(mail => mail.at >= at);
  return isReplaced || isAnswered ? null : at;
}
