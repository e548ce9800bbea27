import type {MailKind, OwnPurpose} from '../../domain/kind';
import type {Signal} from './cue';
import type {SenderClass} from './senders';
import type {Signals} from './signals';

/** What a message is weighed on. */
export interface Weighed {
  body: Signals;
  /** What the subject's own cues say, and what the body's would say of it. */
  subject: Signals;
  heading: Signals;
  /** The subject was written for this message, not for an earlier one. */
  opens: boolean;
  sender: SenderClass;
  own: boolean;
  /** The kind of the newest earlier message that was part of a hiring process; null when there was none. */
  before: MailKind | null;
  /** What was said in this conversation before was never of hiring. */
  elsewhereSoFar: boolean;
  words: number;
  /** What the user's own mail just before it did; null when it answers none. */
  answers: OwnPurpose | null;
}

export type Kind = Exclude<MailKind, 'other'>;

export const related: ReadonlySet<MailKind> = new Set<MailKind>([
  'interview-invite',
  'interview-confirmed',
  'reschedule',
  'cancelled',
  'post-interview',
  'awaiting',
  'assessment',
  'material-request',
  'rejection',
  'offer',
]);

/** A subject stays while its conversation goes on, so it counts for less of what it says once there was a message before. */
const subjectShare = {opening: 0.8, later: 0.35};
/** Talk of hiring that a mail needs to be about the user's own process: of interviews less, since the word itself is half of it. */
const hiringEnough = {arranging: 2, other: 3};
const arranging: ReadonlySet<Kind> = new Set<Kind>([
  'interview-invite',
  'interview-confirmed',
  'reschedule',
  'cancelled',
  'post-interview',
]);
/** A longer mail (words) holds more of any word by chance, so it needs more of them. */
const plainLength = 110;
/** What speaks for a kind in most mails of that kind. */
const plainScore = 8;
/** The least that must speak for a kind. */
const kindEnough = 3.5;
/** Said by an earlier message of the conversation: it is about hiring. */
const inProcess = 6;

const kinds: readonly Kind[] = [
  'rejection',
  'offer',
  'cancelled',
  'reschedule',
  'assessment',
  'interview-confirmed',
  'interview-invite',
  'material-request',
  'awaiting',
  'post-interview',
  'application-ack',
  'recruiter-outreach',
  'job-alert',
];

/** The kind most speaks for, and by how much it leads. */
export function weigh(input: Weighed): {kind: MailKind; score: number; lead: number} {
  const hiring = hiringOf(input);
  const length = input.before === null ? Math.max(1, input.words / plainLength) : 1;
  const ranked = kinds
    .map(kind => ({kind, score: scoreOf(kind, input)}))
    .filter(
      ({kind, score}) =>
        score >= kindEnough * Math.sqrt(length) && isAboutHiring(kind, score, hiring, length),
    )
    .sort((one, other) => other.score - one.score);
  const [first, second] = ranked;
  if (first === undefined)
    return input.before === null
      ? {kind: 'other', score: 0, lead: 0}
      : {kind: carriedOn(input.before), score: 2, lead: 1};
  return {...first, lead: first.score - (second?.score ?? 0)};
}

/** A mail that says its kind many times over needs to say less of hiring. */
function isAboutHiring(kind: Kind, score: number, hiring: number, length: number): boolean {
  if (!related.has(kind)) return kind !== 'application-ack' || hiring >= 0;
  const needed = length * (arranging.has(kind) ? hiringEnough.arranging : hiringEnough.other);
  return hiring >= needed || (hiring >= 1 && hiring + (score - plainScore) * 0.4 >= needed);
}

/** Small talk in a process speaks of what was spoken of before. */
const carriedOn = (before: MailKind): MailKind =>
  before === 'interview-invite' || before === 'reschedule' ? 'interview-confirmed' : before;

/** How much says that this is about a hiring process of the user's own. */
export function hiringOf({body, subject, heading, sender, before, own}: Weighed): number {
  const said = score(body, 'hiring') + score(heading, 'hiring') + score(subject, 'hiring');
  const elsewhere =
    score(body, 'elsewhere') + Math.max(score(subject, 'elsewhere'), score(heading, 'elsewhere'));
  const from = {
    'applicant-system': 3,
    assessment: 3,
    'company-hiring': 2,
    scheduling: 0,
    'job-board': 0,
    unknown: 0,
  }[sender];
  return (
    said +
    from +
    (before === null ? 0 : inProcess) -
    elsewhere * (before === null ? 1 : 0.4) * (own ? 0.7 : 1)
  );
}

function scoreOf(kind: Kind, input: Weighed): number {
  const {body, subject, heading, opens, sender, before, own} = input;
  const share = opens ? subjectShare.opening : subjectShare.later;
  const headed = Math.max(best(subject, kind), best(heading, kind));
  const told = score(body, kind) + share * headed;
  const has = (signal: Signal, least = 1) =>
    best(body, signal) >= least || (opens && Math.max(best(subject, signal), best(heading, signal)) >= least);
  const foreign = score(body, 'elsewhere') * 0.5;
  switch (kind) {
    case 'rejection':
      // Its telling words are few and late; a hint of sorrow alone says nothing.
      // "Still seeing other candidates": others are named, nothing is decided.
      return has('rejection', 5) && !(has('awaiting', 6) && best(body, 'rejection') < 6)
        ? told * 1.4 +
            3 -
            (has('awaiting', 6) ? 9 : 0) -
            (has('reschedule', 5) ? 4 : 0) -
            (has('cancelled', 6) ? 6 : 0)
        : told * 0.5;
    case 'offer':
      return has('offer', 5) ? told * 1.2 + 2 - (has('rejection', 5) ? 8 : 0) : told * 0.4;
    case 'cancelled':
      return has('cancelled', 5) ? told * 1.3 + 2 - (has('reschedule', 5) ? 3 : 0) : told * 0.3;
    case 'reschedule':
      return has('reschedule', 4) ? told * 1.2 + (before === 'interview-confirmed' ? 2 : 0) : told * 0.3;
    case 'assessment':
      return has('assessment', 6) || sender === 'assessment'
        ? told * 1.2 + (sender === 'assessment' ? 3 : 0)
        : told * 0.5;
    case 'interview-confirmed':
      return (
        told +
        (has('settles') && has('time') ? 2 : 0) +
        (before === 'interview-invite' || before === 'reschedule' ? 2 : 0)
      );
    case 'interview-invite':
      return (
        told +
        (has('asks') && has('meeting') ? 2 : 0) +
        (has('asks') && has('time', 2) ? 1 : 0) -
        (own ? 3 : 0)
      );
    case 'material-request':
      return has('material-request', 6) ? told * 1.1 : told * 0.5;
    case 'awaiting':
      return has('awaiting', 5)
        ? told * (before === 'post-interview' || before === 'awaiting' ? 1.3 : 1.1) -
            (own || has('cancelled', 6) ? 4 : 0)
        : told * 0.5;
    case 'post-interview':
      // Thanks for the last round open the invitation to the next.
      return (
        (has('post-interview', 5) ? told : told * 0.6) -
        (has('interview-invite', 5) && has('asks') && !own ? 4 : 0) +
        (before === 'interview-confirmed' ? 1 : 0)
      );
    case 'application-ack':
      return (
        (has(kind, 4) ? told * 1.1 : told * 0.5) -
        (before === null ? 0 : 4) -
        (has('asks') && (has('interview-invite', 5) || has('material-request', 6)) ? 4 : 0)
      );
    case 'recruiter-outreach':
      return (has(kind, 4) ? told * 1.1 : told * 0.4) - (before === null ? 0 : 6) - foreign;
    case 'job-alert':
      return (
        told * (sender === 'job-board' ? 1.3 : 1) -
        foreign * 0.3 -
        (best(body, kind) < 6 && best(subject, kind) < 6 ? 4 : 0)
      );
  }
}

export const score = (signals: Signals, signal: Signal): number => signals.get(signal)?.score ?? 0;
export const best = (signals: Signals, signal: Signal): number => signals.get(signal)?.best ?? 0;
