import type {Action} from '../../domain/action';
import type {Instant, TimeZone} from '../../domain/instant';
import type {Interview} from '../../domain/interview';
import type {SaidMessage} from '../said-message';
import {correctedInterviews} from './corrected-interviews';
import {hearApplicant} from './hear-applicant';
import {hearEmployer} from './hear-employer';
import {withLoopsJoined} from './loop';
import type {Round} from './round';
import {Schedule} from './schedule';
import {Wishes} from './wishes';

/** Kinds that speak of interviews in general, never of one of the user's. */
const speakOfNone: readonly SaidMessage['kind'][] = ['application-ack', 'job-alert'];

interface Context {
  timeZone: TimeZone;
  now: Instant;
}

/** The interviews as all messages together tell them, by start. What the applicant only suggested is none. */
export function interviewsFrom(
  messages: readonly SaidMessage[],
  actions: readonly Action[],
  {timeZone, now}: Context,
): Interview[] {
  const schedule = new Schedule(timeZone);
  const wishes = new Wishes();
  for (const message of messages) {
    if (message.automatic || speakOfNone.includes(message.kind)) continue;
    if (message.own) hearApplicant(schedule, message, wishes, timeZone);
    else hearEmployer(schedule, message, wishes, timeZone);
  }
  const tookPlace = momentsAfterAnInterview(messages, actions);
  const rounds = schedule.rounds.map(round =>
    isProvenBy(tookPlace, round, schedule) ? proven(round) : round,
  );
  const read = withLoopsJoined(rounds, timeZone)
    .sort((one, other) => one.start - other.start || one.announcedAt - other.announcedAt)
    .map(round => asInterview(round, now));
  return correctedInterviews(read, actions, now);
}

/** When somebody spoke of an interview as past. */
const momentsAfterAnInterview = (messages: readonly SaidMessage[], actions: readonly Action[]): Instant[] => [
  ...messages
    .filter(({own, kind, purpose}) => (own ? purpose === 'thank-you' : kind === 'post-interview'))
    .map(({at}) => at),
  ...actions.filter(({did}) => did === 'note').map(({at}) => at),
];

/** The only time that was offered has passed, and somebody spoke of the interview as past: the yes was given where we did not see it. */
const isProvenBy = (moments: readonly Instant[], round: Round, {rounds}: Schedule): boolean =>
  round.status === 'proposed' &&
  moments.some(at => at >= round.end) &&
  rounds.filter(({status, offer}) => status === 'proposed' && offer === round.offer).length === 1;

const proven = (round: Round): Round => ({...round, status: 'confirmed'});

function asInterview(round: Round, now: Instant): Interview {
  const {start, end, announcedAt, changedAt, zone, zoneNamed, uncertain, channel, people, quote} = round;
  const status = round.status === 'confirmed' && end <= now ? 'held' : round.status;
  return {start, end, status, announcedAt, changedAt, zone, zoneNamed, uncertain, channel, people, quote};
}
