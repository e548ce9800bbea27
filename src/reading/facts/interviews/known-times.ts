import {clockTime, localDate} from '../../../days/zone';
import type {InterviewMention, MessageReading} from '../../../domain/reading';
import {weekdayOf} from '../times/calendar-day';
import type {TimeContext} from '../times/time-context';
import type {Slot} from './slots';

/** Times the conversation spoke of before, those of either side, still to come, without those called off; newest message last. */
export function timesToCome(earlier: readonly MessageReading[], at: number): InterviewMention[] {
  return earlier.flatMap(({interviews}) =>
    interviews.filter(({start, status}) => start > at && status !== 'cancelled' && status !== 'moved-from'),
  );
}

/** The open offers of the other side's newest message that made any. */
export function openOffers(earlier: readonly MessageReading[], own: boolean, at: number): InterviewMention[] {
  const offering = earlier.filter(message => message.own !== own && message.interviews.some(isOpen(at)));
  return offering.at(-1)?.interviews.filter(isOpen(at)) ?? [];
}

const isOpen =
  (at: number) =>
  ({start, status}: InterviewMention): boolean =>
    status === 'proposed' && start > at;

/** The known time a slot repeats: same clock where it was named, and the same day, or the same weekday where only that is said. */
export function repeatedTime(
  slot: Slot,
  known: readonly InterviewMention[],
  context: TimeContext,
): InterviewMention | undefined {
  return known.findLast(mention => {
    const zone = mention.zone ?? context.timeZone;
    if (slot.zone !== null) return false;
    const date = localDate(mention.start, zone);
    const sameDay = date === slot.date || (slot.weekdayOnly && weekdayOf(date) === weekdayOf(slot.date));
    return sameDay && isClock(mention, slot.start, zone);
  });
}

/** Does the wall clock show these minutes after midnight when it begins? */
export function isClock({start}: InterviewMention, minutes: number, zone: string): boolean {
  const [hours, rest] = clockTime(start, zone).split(':').map(Number);
  return (hours ?? 0) * 60 + (rest ?? 0) === minutes;
}
