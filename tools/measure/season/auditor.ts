import type {StepName} from '../../../src/domain/step';
import {dayOf, later, momentOf, workdayFrom, workdaysLater} from './almanac';
import type {Talk, Truth} from './truth';

const hour = 3_600_000;

/** A step that should be open at a moment. `from` tells two of one name apart. */
export interface Expected {
  step: StepName;
  from: number;
}

const morning = (day: string): number => momentOf(day, '08:00');
const evening = (day: string): number => momentOf(day, '18:00');

/**
 * What should be open now: the practice worked out from what really happened, with its own calendar and without any of the planner's
 * code. Whatever is offered beyond it is rude; whatever is in it and not offered is late, and missed if it never is.
 */
export function expectedAt(truth: Truth, now: number): Expected[] {
  const due = [...beforeAndAfter(truth, now), ...asWaiting(truth, now), ...atTheEnd(truth, now)];
  return due.filter(({step, from}) => from <= now && !isAnswered(truth, step, from, now));
}

function isAnswered({skipped, putOff}: Truth, step: StepName, from: number, now: number): boolean {
  return (
    skipped.some(skip => skip.step === step && skip.at >= from) ||
    putOff.some(wait => wait.step === step && wait.at >= from && now < wait.until)
  );
}

function beforeAndAfter(truth: Truth, now: number): Expected[] {
  const steps: Expected[] = [];
  if (truth.papers.some(({sent}) => !sent) && (!truth.end || truth.end.what === 'offer')) {
    const owed = truth.papers.filter(
      paper => !paper.sent && now < evening(later(dayOf(paperDue(paper)), 30)),
    );
    if (owed.length > 0) steps.push({step: 'papers', from: Math.min(...owed.map(({at}) => at))});
  }
  if (truth.end) return steps;
  const invitation = waitingInvitation(truth, now);
  if (invitation) steps.push({step: 'reply-to-invitation', from: invitation.at});
  for (const talk of truth.rounds.filter(({off}) => !off)) {
    if (now < talk.start) steps.push({step: 'prepare', from: talk.start - 24 * hour});
    if (now < talk.end + 48 * hour) {
      if (!talk.noted) steps.push({step: 'note', from: talk.end});
      if (talk.thankedAt === null) steps.push({step: 'thank-you', from: talk.end});
    }
  }
  const thankedAt = truth.rounds.findLast(talk => !talk.off && talk.thankedAt !== null)?.thankedAt;
  if (truth.card.fitting && !truth.card.written && thankedAt) {
    const from = morning(workdayFrom(later(dayOf(thankedAt), 3)));
    if (now < evening(later(dayOf(from), 14))) steps.push({step: 'card', from});
  }
  return steps;
}

const paperDue = ({at, day}: Truth['papers'][number]): number =>
  day ? evening(day) : momentOf(workdaysLater(dayOf(at), 1), '09:00');

function waitingInvitation({invitations}: Truth, now: number): Truth['invitations'][number] | null {
  const last = invitations.at(-1);
  if (!last || last.answered) return null;
  return now < (last.first ?? evening(later(dayOf(last.at), 14))) ? last : null;
}

/** Rules 5, 8 to 13, 15 and 19: one or two questions, each at its time, and a let-go. */
function asWaiting(truth: Truth, now: number): Expected[] {
  const talk = truth.rounds.findLast(({off}) => !off);
  const skippedInvitation = truth.skipped.some(({step}) => step === 'reply-to-invitation');
  const invitation = waitingInvitation(truth, now);
  if (!talk || truth.end) return [];
  if (invitation && !(skippedInvitation && isAnswered(truth, 'reply-to-invitation', invitation.at, now)))
    return [];
  const base = Math.max(talk.end, ...truth.words);
  const asked = truth.asked.filter(at => at > base);
  const named = namedDay(truth, talk);
  const afterNamed = named ? morning(workdaysLater(named, 2)) : 0;
  const last = asked.at(-1);
  if (last === undefined) {
    const from = named ? afterNamed : morning(workdaysLater(dayOf(base), 7));
    const until = evening(later(named ?? dayOf(base), 42));
    return now < until ? [{step: 'enquiry', from}] : [{step: 'let-go', from: until}];
  }
  if (asked.length === 1) {
    const from = Math.max(morning(workdayFrom(later(dayOf(last), 7))), afterNamed);
    const until = evening(later(dayOf(from), 42));
    return now < until ? [{step: 'second-enquiry', from}] : [{step: 'let-go', from: until}];
  }
  return [{step: 'let-go', from: Math.max(morning(workdaysLater(dayOf(last), 10)), afterNamed)}];
}

/** The later of the newest promise and the newest "please wait", unless they wrote on that day or after, or met again beyond it. */
function namedDay({named, words}: Truth, talk: Talk): string | null {
  const newest = [named.findLast(({wait}) => !wait), named.findLast(({wait}) => wait)];
  const days = newest.flatMap(one => {
    if (!one || words.some(at => at > one.at && dayOf(at) >= one.day)) return [];
    return one.day < dayOf(talk.end) ? [] : [one.day];
  });
  return days.sort().at(-1) ?? null;
}

/** Rules 16 to 18 and 21. */
function atTheEnd(truth: Truth, now: number): Expected[] {
  const {end, cancelled, application} = truth;
  if (!end) {
    if (!cancelled || cancelled.answered || cancelled.replaced) return [];
    return now < evening(later(dayOf(cancelled.at), 7))
      ? [{step: 'cancelled-reply', from: cancelled.at}]
      : [];
  }
  if (end.what === 'offer') return end.answered ? [] : [{step: 'offer-reply', from: end.at}];
  const steps: Expected[] = [];
  const somebody =
    application.people.length > 0 ||
    application.interviews.some(({people, status}) => people.length > 0 && status === 'held');
  if (
    end.what === 'rejected' &&
    !end.answered &&
    (end.reachable || somebody) &&
    now < evening(later(dayOf(end.at), 14))
  )
    steps.push({step: 'rejection-reply', from: end.at});
  const last = Math.max(end.at, ...truth.inTouch);
  const from = morning(workdayFrom(later(dayOf(last), 70)));
  return [...steps, {step: 'keep-in-touch', from}];
}
