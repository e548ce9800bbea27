import {hour, type Instant, type TimeZone} from '../domain/instant';
import type {Step} from '../domain/step';
import {sayRelativeDay, sayTime} from '../say/dates';
import {say} from '../say/say';

/** When a step is worth doing, in a few words, and the moment they speak of; null: there is no hurry to speak of. */
export function stepTime(step: Step, now: Instant, timeZone: TimeZone): {words: string; at: Instant} | null {
  const day = (at: Instant): string => sayRelativeDay(at, now, timeZone);
  const {from, by, until, snoozedUntil} = step;
  if (snoozedUntil !== undefined && snoozedUntil > now)
    return {words: say('card.when.putOff', {day: day(snoozedUntil)}), at: snoozedUntil};
  if (step.step === 'prepare' && until !== null)
    return {words: say('card.when.starts', {day: day(until), time: sayTime(until, timeZone)}), at: until};
  if (from > now) return {words: say('card.when.from', {day: day(from)}), at: from};
  if (by === null)
    return until === null ? null : {words: say('card.when.until', {day: day(until)}), at: until};
  if (by >= now)
    return {
      words:
        by - now < 36 * hour
          ? say('card.when.byHour', {day: day(by), time: sayTime(by, timeZone)})
          : say('card.when.byDay', {day: day(by)}),
      at: by,
    };
  return until === null
    ? {words: say('card.when.late'), at: by}
    : {words: say('card.when.lateUntil', {day: day(until)}), at: until};
}

/** "As of 9:12 AM today": when the conversation was last seen. */
export function seenTime(seenAt: Instant, now: Instant, timeZone: TimeZone): string {
  const day = sayRelativeDay(seenAt, now, timeZone);
  return now - seenAt < 36 * hour
    ? say('card.asOf', {day, time: sayTime(seenAt, timeZone)})
    : say('card.asOfDay', {day});
}
