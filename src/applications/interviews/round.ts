import {clockTime, localDate} from '../../days/zone';
import {hour, type Instant, type TimeZone} from '../../domain/instant';
import type {Interview} from '../../domain/interview';
import type {Contact} from '../../domain/person';
import type {InterviewMention} from '../../domain/reading';
import {findPerson, mergeContacts} from '../merge-contacts';
import type {SaidMessage} from '../said-message';

/** An interview that names no end lasts this long. */
const usualLength = hour;

/** One interview while the messages are gone through. */
export interface Round extends Omit<Interview, 'status'> {
  /** Lasting through all that happens to it. */
  id: string;
  status: Exclude<Interview['status'], 'held'>;
  endNamed: boolean;
  invitation: string | null;
  /** Where it stood before it was moved. */
  formerStarts: readonly Instant[];
  /** Slots offered together carry the key of the message that offered them. */
  offer: string;
  conversation: string;
}

/** A time as one message gives it. */
export function roundFrom(mention: InterviewMention, message: SaidMessage, status: Round['status']): Round {
  const offer = `${message.conversation} ${message.key}`;
  return {
    id: `${offer} ${mention.start}`,
    start: mention.start,
    end: mention.end ?? mention.start + usualLength,
    endNamed: mention.end !== null,
    status,
    announcedAt: message.at,
    changedAt: null,
    zone: mention.zone,
    zoneNamed: mention.zoneNamed,
    uncertain: mention.uncertain,
    channel: mention.channel,
    people: interviewersIn(mention, message),
    quote: mention.quote,
    invitation: mention.invitation,
    formerStarts: [],
    offer,
    conversation: message.conversation,
  };
}

/** The same interview, told once more: what the first telling left open is filled in, what was guessed is replaced. */
export function withMention(round: Round, mention: InterviewMention, message: SaidMessage): Round {
  const surer = !isSure(round) && isSure(mention);
  const time = surer ? mention : round;
  const end = mention.end !== null && (!round.endNamed || surer) ? mention.end : null;
  const length = round.end - round.start;
  return {
    ...round,
    start: time.start,
    end: end ?? time.start + length,
    endNamed: round.endNamed || mention.end !== null,
    zone: time.zone ?? round.zone,
    zoneNamed: round.zoneNamed || mention.zoneNamed,
    uncertain: round.uncertain && mention.uncertain,
    channel: mention.channel ?? round.channel,
    people: mergeContacts([...round.people, ...interviewersIn(mention, message)]),
    invitation: round.invitation ?? mention.invitation,
  };
}

/** Those named for this time; else whom the mail introduces besides its sender, who as often only arranges. */
function interviewersIn(mention: InterviewMention, {own, from, people}: SaidMessage): Contact[] {
  if (own || mention.people.length > 0) return mention.people;
  const sender = from === null ? undefined : findPerson(people, from);
  return people.filter(person => person !== sender && !person.agency);
}

const isSure = ({zoneNamed, uncertain}: Pick<Round, 'zoneNamed' | 'uncertain'>): boolean =>
  zoneNamed && !uncertain;

/**
 * Do both speak of the same time? Also when one of them names no zone and the wall clocks agree: then the zone was guessed.
 */
export function isSameTime(round: Round, mention: InterviewMention, timeZone: TimeZone): boolean {
  if (round.start === mention.start) return true;
  if (isSure(round) === isSure(mention)) return false;
  const [one, other] = [round, mention].map(({start, zone}) => {
    const place = zone ?? timeZone;
    return `${localDate(start, place)} ${clockTime(start, place)}`;
  });
  return one === other;
}

/** Still to come or waiting for a yes, as of that moment. */
export const isLive = (round: Round, at: Instant): boolean => round.status !== 'cancelled' && round.end > at;

/** On the same day where the user is. */
export const isSameDay = (one: {start: Instant}, other: {start: Instant}, timeZone: TimeZone): boolean =>
  localDate(one.start, timeZone) === localDate(other.start, timeZone);
