import type {Application} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {Interview} from '../domain/interview';
import type {Contact} from '../domain/person';
import type {Plan, StepName} from '../domain/step';

/** What decides between two letters for the same step. */
export interface Situation {
  /** Interviews that took place. */
  roundsHeld: number;
  /** Several people interviewed in the newest round. */
  panel: boolean;
  /** The thank-you's day is past. */
  thanksAreLate: boolean;
  /** Only somebody who did not interview can be written to. */
  viaCoordinator: boolean;
  wentBadly: boolean;
  promised: boolean;
  /** A time was named for an interview to come. */
  proposed: boolean;
}

export function situationOf(application: Application, plan: Plan, now: Instant): Situation {
  const held = heldInterviews(application, now);
  const interviewers = held.at(-1)?.people ?? [];
  const thanks = plan.open.find(({step}) => step === 'thank-you');
  return {
    roundsHeld: held.length,
    panel: interviewers.length > 1,
    thanksAreLate: thanks?.by !== undefined && thanks.by !== null && now > thanks.by,
    viaCoordinator: interviewers.length > 0 && interviewers.every(({address}) => address === null),
    wentBadly: application.note?.wentBadly === true,
    promised: application.promise !== null,
    proposed: application.interviews.some(
      ({status, start}) => start > now && (status === 'proposed' || status === 'confirmed'),
    ),
  };
}

/** Those that took place, oldest first. */
export const heldInterviews = ({interviews}: Application, now: Instant): Interview[] =>
  interviews.filter(({status, end}) => status === 'held' || (status === 'confirmed' && end <= now));

/** Whom a letter for this step greets; undefined where nobody with a name is known. */
export function addresseeOf(
  application: Application,
  plan: Plan,
  step: StepName,
  now: Instant,
): Contact | undefined {
  const planned = [...plan.open, ...plan.upcoming].find(one => one.step === step)?.to;
  if (planned?.[0]) return planned[0];
  const interviewers = heldInterviews(application, now).at(-1)?.people ?? [];
  const correspondent = lastToWrite(application);
  return step === 'thank-you'
    ? (interviewers.find(({address}) => address !== null) ?? correspondent)
    : correspondent;
}

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
