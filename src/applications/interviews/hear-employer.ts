import type {TimeZone} from '../../domain/instant';
import type {InterviewMention} from '../../domain/reading';
import type {SaidMessage} from '../said-message';
import {asLoops} from './loop';
import {type Round, roundFrom} from './round';
import type {Schedule} from './schedule';
import type {Wishes} from './wishes';

/** What a message of the employer's does to the schedule: offers, settles, moves or cancels. */
export function hearEmployer(
  schedule: Schedule,
  message: SaidMessage,
  wishes: Wishes,
  timeZone: TimeZone,
): void {
  const {named, off} = timesIn(schedule, message, timeZone);
  const moved = movedRound(schedule, message, {named, off}, wishes);
  if (moved !== undefined) move(schedule, moved, named, message, wishes);
  else if (isCancelling(message, off)) cancel(schedule, off, message);
  else {
    if (wishes.times.length > 0 && named.some(mention => schedule.find(mention) === undefined))
      passOver(schedule, schedule.waiting(message));
    for (const mention of named) take(schedule, mention, message);
  }
  if (named.length === 0 && message.kind === 'interview-confirmed') settleUnnamed(schedule, message, wishes);
}

interface Times {
  named: readonly InterviewMention[];
  off: readonly InterviewMention[];
}

function timesIn(schedule: Schedule, message: SaidMessage, timeZone: TimeZone): Times {
  const isOff = ({status}: InterviewMention): boolean => status === 'cancelled' || status === 'moved-from';
  const named = message.interviews.filter(mention => !isOff(mention));
  const off = message.interviews.filter(isOff);
  const [only, another] = off;
  // One sentence may hold both ("we move tomorrow's talk: it takes place on Monday"). A time to come that no interview had, while another
  // interview stands, is where it moves to.
  const isNew =
    only?.status === 'moved-from' &&
    !another &&
    named.length === 0 &&
    only.start > message.at &&
    !schedule.wasAt(only.start) &&
    schedule.findLoosely(only, message.at) === undefined &&
    schedule.meantBy(message) !== undefined;
  if (isNew) return {named: [{...only, status: 'confirmed'}], off: []};
  return {named: asLoops(named, timeZone), off};
}

/** The interview this message moves, if it moves one. */
function movedRound(
  schedule: Schedule,
  message: SaidMessage,
  {named, off}: Times,
  wishes: Wishes,
): Round | undefined {
  const fresh = named.filter(mention => schedule.find(mention) === undefined && mention.start > message.at);
  const [from] = off;
  if (from !== undefined && (from.status === 'moved-from' || fresh.length > 0)) {
    // The twin of a move that is known already.
    if (schedule.wasAt(from.start)) return undefined;
    return schedule.findLoosely(from, message.at) ?? forgotten(schedule, from, message);
  }
  if (message.interviewChange === 'moved' || message.kind === 'reschedule') return schedule.meantBy(message);
  if (fresh.length === 0) return undefined;
  const byInvitation = fresh.map(mention => schedule.byInvitation(mention)).find(Boolean);
  return (
    byInvitation ?? schedule.current(wishes.toMove) ?? schedule.rounds.find(({status}) => status === 'moved')
  );
}

/** The message speaks of an interview that no message announced: it stands as it was until this one. */
function forgotten(schedule: Schedule, mention: InterviewMention, message: SaidMessage): Round {
  const round = roundFrom(mention, message, 'confirmed');
  schedule.add(round);
  return round;
}

function move(
  schedule: Schedule,
  round: Round,
  named: readonly InterviewMention[],
  message: SaidMessage,
  wishes: Wishes,
): void {
  const others = named.filter(({start}) => start !== round.start && start > message.at);
  const settled = others.filter(({status}) => status !== 'proposed');
  const fresh = settled.length > 0 ? settled : others;
  if (fresh.length === 0) {
    if (named.some(({start}) => start === round.start))
      schedule.replace(round, {...round, status: round.status === 'moved' ? 'confirmed' : round.status});
    else schedule.replace(round, {...round, status: 'moved', changedAt: message.at});
    return;
  }
  wishes.forget();
  schedule.drop(
    other =>
      other.id === round.id ||
      (other.status === 'proposed' && other.offer === round.offer) ||
      fresh.some(({start}) => start === other.start),
  );
  for (const mention of fresh) schedule.add(movedTo(mention, round, message));
}

function movedTo(mention: InterviewMention, old: Round, message: SaidMessage): Round {
  const asksForYes = mention.status === 'proposed';
  const round = roundFrom(mention, message, asksForYes ? 'proposed' : 'confirmed');
  return {
    ...round,
    end: mention.end ?? mention.start + (old.endNamed ? old.end - old.start : round.end - round.start),
    announcedAt: asksForYes ? message.at : old.announcedAt,
    changedAt: message.at,
    channel: round.channel ?? old.channel,
    people: round.people.length > 0 ? round.people : old.people,
    invitation: round.invitation ?? old.invitation,
    formerStarts: [...old.formerStarts, old.start],
  };
}

const isCancelling = (message: SaidMessage, off: readonly InterviewMention[]): boolean =>
  off.length > 0 || message.interviewChange === 'cancelled' || message.kind === 'cancelled';

function cancel(schedule: Schedule, off: readonly InterviewMention[], message: SaidMessage): void {
  const named = off.filter(({start}) => !schedule.wasAt(start));
  // Only times that were given up before: an invitation cleared away after its move.
  if (off.length > 0 && named.length === 0) return;
  const meant =
    named.length > 0
      ? named.map(
          mention => schedule.findLoosely(mention, message.at) ?? forgotten(schedule, mention, message),
        )
      : [schedule.meantBy(message)];
  for (const round of meant) if (round) schedule.callOff(round, message);
}

function take(schedule: Schedule, mention: InterviewMention, message: SaidMessage): void {
  const known = schedule.find(mention);
  if (mention.status === 'proposed') schedule.offer(mention, message);
  else if (known) schedule.settle(known, mention, message);
  // A look back at a day that is known by another hour is no second interview.
  else if (mention.start > message.at || !schedule.hasOneOn(mention)) {
    passOver(schedule, schedule.waiting(message));
    schedule.add(roundFrom(mention, message, 'confirmed'));
  }
}

/** Nobody took these slots, and now other times are spoken of. */
function passOver(schedule: Schedule, slots: readonly Round[]): void {
  schedule.drop(round => slots.includes(round));
}

/** "Perfect, see you then": yes to the one time the applicant asked for, or to the one time that waits. */
function settleUnnamed(schedule: Schedule, message: SaidMessage, wishes: Wishes): void {
  const [wish, another] = wishes.times;
  const waiting = schedule.waiting(message);
  if (wish && !another) {
    const toMove = schedule.current(wishes.toMove);
    if (toMove) move(schedule, toMove, [{...wish, status: 'confirmed'}], message, wishes);
    else take(schedule, {...wish, status: 'confirmed'}, message);
    wishes.forget();
  } else if (waiting.length === 1 && waiting[0]) schedule.settle(waiting[0], null, message);
}
