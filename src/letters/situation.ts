import type {Application} from '../domain/application';
import {elapsedDay, type Instant} from '../domain/instant';
import type {Interview} from '../domain/interview';
import type {Contact} from '../domain/person';
import type {Plan, StepName} from '../domain/step';

/** What decides between two letters for the same step. */
export interface Situation {
  /** Interviews that took place. */
  roundsHeld: number;
  /** Several people interviewed in the newest round. */
  panel: boolean;
  /** The newest round was a call. */
  byPhone: boolean;
  /** Whoever is thanked works for an agency. */
  agency: boolean;
  /** The thank-you's day is past. */
  thanksAreLate: boolean;
  /** Only somebody who did not interview can be written to. */
  viaCoordinator: boolean;
  wentBadly: boolean;
  promised: boolean;
  /** A time was named for an interview to come. */
  proposed: boolean;
  /** An interview's hour came within the last days: it may not have taken place. */
  begun: boolean;
}

export function situationOf(application: Application, plan: Plan, now: Instant): Situation {
  const held = heldInterviews(application, now);
  const newest = held.at(-1);
  const interviewers = newest?.people ?? [];
  const thanks = plan.open.find(({step}) => step === 'thank-you');
  return {
    roundsHeld: held.length,
    panel: interviewers.length > 1,
    byPhone: newest?.channel === 'phone',
    agency: addresseeOf(application, plan, 'thank-you', now)?.agency === true,
    thanksAreLate: thanks?.by !== undefined && thanks.by !== null && now > thanks.by,
    viaCoordinator: interviewers.length > 0 && interviewers.every(({address}) => address === null),
    wentBadly: application.note?.wentBadly === true,
    promised: application.promise !== null,
    proposed: application.interviews.some(
      ({status, start}) => start > now && (status === 'proposed' || status === 'confirmed'),
    ),
    begun: begunInterview(application, now) !== undefined,
  };
}

/** Those that took place, oldest first. */
export const heldInterviews = ({interviews}: Application, now: Instant): Interview[] =>
  interviews.filter(({status, end}) => status === 'held' || (status === 'confirmed' && end <= now));

const missedFor = 3 * elapsedDay;

/** The interview whose hour came within the last days, whether or not anybody did. */
export const begunInterview = ({interviews}: Application, now: Instant): Interview | undefined =>
  interviews.findLast(
    ({status, start}) =>
      (status === 'held' || status === 'confirmed') && start <= now && now - start < missedFor,
  );

/** Whom letters for this step greet, each their own; empty where nobody with a name is known. */
export function addresseesOf(
  application: Application,
  plan: Plan,
  step: StepName | null,
  now: Instant,
): Contact[] {
  const planned = [...plan.open, ...plan.upcoming].find(one => one.step === step)?.to ?? [];
  if (planned.length > 0) return planned;
  const interviewers = heldInterviews(application, now).at(-1)?.people ?? [];
  const reachable = step === 'thank-you' ? interviewers.filter(({address}) => address !== null) : [];
  return reachable.length > 0 ? reachable : [lastToWrite(application) ?? []].flat();
}

/** The first of those a letter for this step greets. */
export const addresseeOf = (...given: Parameters<typeof addresseesOf>): Contact | undefined =>
  addresseesOf(...given)[0];

/** The person of theirs who wrote last and can be answered; else the first of them who is known by name. */
function lastToWrite({events, people}: Application): Contact | undefined {
  const mail = events.findLast(
    event => event.by === 'employer' && event.channel === 'mail' && event.canAnswer && event.from?.name,
  );
  const from = mail?.channel === 'mail' && mail.by === 'employer' ? mail.from : null;
  return (
    people.find(({address}) => address !== null && address === from?.address) ??
    from ??
    people.find(({name}) => name)
  );
}
