import {elapsedDay, type Instant, type TimeZone} from '../../domain/instant';
import type {InterviewMention} from '../../domain/reading';
import type {SaidMessage} from '../said-message';
import {isLive, isSameDay, isSameTime, type Round, roundFrom, withMention} from './round';

/** How long after an interview's time a mail may still move or cancel it ("sorry we missed each other yesterday"). */
const afterthought = 3 * elapsedDay;

/** The interviews known so far, and the ways a message can change them. Used within one fold; never shared. */
export class Schedule {
  rounds: Round[] = [];

  constructor(private readonly timeZone: TimeZone) {}

  find(mention: InterviewMention): Round | undefined {
    const same = this.rounds.filter(round => isSameTime(round, mention, this.timeZone));
    return same.find(({status}) => status !== 'cancelled') ?? same[0];
  }

  /** By the invitation's id, else by the time, else the only one on that day. */
  findLoosely(mention: InterviewMention, at: Instant): Round | undefined {
    const live = this.rounds.filter(round => isLive(round, at - afterthought));
    const sameDay = live.filter(round => isSameDay(round, mention, this.timeZone));
    return (
      this.find(mention) ?? this.byInvitation(mention) ?? (sameDay.length === 1 ? sameDay[0] : undefined)
    );
  }

  byInvitation({invitation}: InterviewMention): Round | undefined {
    if (invitation === null) return undefined;
    return this.rounds.findLast(round => round.invitation === invitation && round.status !== 'cancelled');
  }

  wasAt(start: Instant): boolean {
    return this.rounds.some(({formerStarts}) => formerStarts.includes(start));
  }

  hasOneOn(mention: InterviewMention): boolean {
    return this.rounds.some(
      round => round.status !== 'cancelled' && isSameDay(round, mention, this.timeZone),
    );
  }

  /** The interview a message means that names none: one of its own conversation, settled before offered, the next to come. */
  meantBy(message: SaidMessage): Round | undefined {
    const live = this.rounds.filter(round => isLive(round, message.at));
    const recent = this.rounds.filter(round => isLive(round, message.at - afterthought));
    const from = live.length > 0 ? live : recent;
    const here = from.filter(({conversation}) => conversation === message.conversation);
    return [...(here.length > 0 ? here : from)].sort(
      (one, other) =>
        Number(one.status === 'proposed') - Number(other.status === 'proposed') || one.start - other.start,
    )[0];
  }

  /** Times that wait for a yes, as of that moment: those of the message's own conversation, else all. */
  waiting(message: SaidMessage): Round[] {
    const waiting = this.rounds.filter(({status, start}) => status === 'proposed' && start > message.at);
    const here = waiting.filter(({conversation}) => conversation === message.conversation);
    return here.length > 0 ? here : waiting;
  }

  offer(mention: InterviewMention, message: SaidMessage): void {
    const known = this.find(mention);
    if (known === undefined) {
      if (mention.start > message.at) this.rounds.push(roundFrom(mention, message, 'proposed'));
    } else if (known.status === 'cancelled' || known.status === 'moved') {
      this.replace(known, {
        ...withMention(known, mention, message),
        status: 'proposed',
        announcedAt: message.at,
        changedAt: null,
      });
    } else this.replace(known, withMention(known, mention, message));
  }

  /** This time stands. The other slots offered with it, or before it in the conversation, are gone. */
  settle(round: Round, mention: InterviewMention | null, message: SaidMessage): void {
    const told = mention === null ? round : withMention(round, mention, message);
    const revived = round.status === 'cancelled' || round.status === 'moved';
    this.replace(round, {...told, status: 'confirmed', ...(revived ? {changedAt: message.at} : {})});
    this.drop(
      ({id, status, offer, conversation}) =>
        id !== round.id &&
        status === 'proposed' &&
        (offer === round.offer || conversation === message.conversation),
    );
  }

  /** A cancelled interview stays; slots that were only offered go, but for the one that tells of it. */
  callOff(round: Round, message: SaidMessage): void {
    if (round.status === 'cancelled') return;
    this.replace(round, {...round, status: 'cancelled', changedAt: message.at});
    if (round.status === 'proposed')
      this.drop(({status, offer}) => status === 'proposed' && offer === round.offer);
  }

  /** The round as it stands now. */
  current(round: Round | null): Round | undefined {
    return this.rounds.find(({id}) => id === round?.id);
  }

  add(round: Round): void {
    this.rounds.push(round);
  }

  replace(old: Round, round: Round): void {
    this.rounds = this.rounds.map(one => (one.id === old.id ? round : one));
  }

  drop(isGone: (round: Round) => boolean): void {
    this.rounds = this.rounds.filter(round => !isGone(round));
  }
}
