import type {TimeZone} from '../../domain/instant';
import type {SaidMessage} from '../said-message';
import {isLive, isSameDay, type Round} from './round';
import type {Schedule} from './schedule';
import type {Wishes} from './wishes';

/** What the applicant's own message does to the schedule: takes a slot, asks for another time, or calls off. */
export function hearApplicant(
  schedule: Schedule,
  message: SaidMessage,
  wishes: Wishes,
  timeZone: TimeZone,
): void {
  if (message.purpose === 'withdrawal') {
    for (const round of schedule.rounds) if (isLive(round, message.at)) schedule.callOff(round, message);
    return;
  }
  const off = message.interviews.filter(({status}) => status === 'cancelled' || status === 'moved-from');
  const named = message.interviews.filter(mention => !off.includes(mention));
  if (
    message.purpose === 'reschedule-request' ||
    message.kind === 'reschedule' ||
    off.some(({status}) => status === 'moved-from')
  ) {
    const meant = off.map(mention => schedule.findLoosely(mention, message.at)).find(Boolean);
    wishes.ask(
      named.filter(mention => mention.start !== meant?.start),
      meant ?? schedule.meantBy(message) ?? null,
    );
    return;
  }
  for (const mention of off) {
    const round = schedule.findLoosely(mention, message.at);
    if (round) schedule.callOff(round, message);
  }
  const waiting = schedule.waiting(message);
  const taken = named.flatMap(mention => {
    const exactly = schedule.find(mention);
    if (exactly) return waiting.includes(exactly) ? [exactly] : [];
    const sameDay = waiting.filter(round => isSameDay(round, mention, timeZone));
    return mention.status !== 'proposed' && sameDay.length === 1 ? sameDay : [];
  });
  const slots = new Set(taken);
  const wished = named.filter(mention => schedule.find(mention) === undefined && mention.start > message.at);
  if (slots.size > 0) takeSlots(schedule, slots, message);
  else if (wished.length > 0) wishes.ask(wished, null);
  else if (message.purpose === 'reply-to-invitation' && waiting.length === 1 && waiting[0])
    schedule.settle(waiting[0], null, message);
}

/** One slot of an offer is a yes to it; several ("Tuesday or Wednesday") leave the choice to the employer. */
function takeSlots(schedule: Schedule, slots: ReadonlySet<Round>, message: SaidMessage): void {
  for (const slot of slots) {
    const alone = [...slots].every(other => other === slot || other.offer !== slot.offer);
    if (alone && saysYes(message)) schedule.settle(slot, null, message);
  }
}

const saysYes = ({purpose, kind, interviews}: SaidMessage): boolean =>
  purpose === 'reply-to-invitation' ||
  kind === 'interview-confirmed' ||
  interviews.some(({status}) => status === 'accepted' || status === 'confirmed');
