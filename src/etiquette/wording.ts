import {addDays} from '../days/calendar-day';
import {instantAt, localDate} from '../days/zone';
import type {Instant, LocalDate, TimeZone} from '../domain/instant';
import {sayDay, sayList, sayRelativeDay, sayTime} from '../say/dates';
import {locale, say} from '../say/say';
import type {Known, Round} from './known';

/** "14:00" today, "tomorrow, 14:00" else. */
export function sayMoment(at: Instant, now: Instant, zone: TimeZone): string {
  const time = sayTime(at, zone);
  if (localDate(at, zone) === localDate(now, zone)) return say('etiquette.momentToday', {time});
  return say('etiquette.moment', {day: sayRelativeDay(at, now, zone), time});
}

/** "today", "yesterday", "on Tuesday, March 10": when something is or was, within a sentence. */
export function sayWhen(at: Instant, now: Instant, zone: TimeZone): string {
  const day = sayRelativeDay(at, now, zone);
  const isNear = [-1, 0, 1].some(days => localDate(at, zone) === addDays(localDate(now, zone), days));
  return isNear ? day : say('etiquette.onDay', {day});
}

/** A calendar day as a letter names it: "Friday, 20 March". */
export const sayDate = (date: LocalDate, zone: TimeZone): string =>
  sayDay(instantAt(date, '12:00', zone), zone);

/** "Tuesday", "Tomorrow": how a sentence begins with that day. */
export function sayDayFirst(at: Instant, now: Instant, zone: TimeZone): string {
  const day = sayRelativeDay(at, now, zone);
  return day.charAt(0).toLocaleUpperCase(locale()) + day.slice(1);
}

/** "You met Maya Chen and Luis Ortega at Acme yesterday." As much of it as is known; who is still to be met is said so. */
export function sayMet(round: Round, known: Known, now: Instant): string {
  const {people, end} = round;
  const {employer, settings} = known;
  if (now < end) return sayMeeting(round, known, now);
  const day = sayWhen(end, now, settings.timeZone);
  const names = people.flatMap(({name}) => name ?? []);
  if (names.length > 0)
    return employer
      ? say('etiquette.metPeopleAt', {people: sayList(names), employer, day})
      : say('etiquette.metPeople', {people: sayList(names), day});
  return employer ? say('etiquette.metAt', {employer, day}) : say('etiquette.met', {day});
}

/** "You meet Maya Chen at Acme tomorrow, 14:00." As much of it as is known. */
export function sayMeeting({people, start}: Round, {employer, settings}: Known, now: Instant): string {
  const moment = sayMoment(start, now, settings.timeZone);
  const names = people.flatMap(({name}) => name ?? []);
  if (names.length > 0)
    return employer
      ? say('etiquette.meetingPeopleAt', {people: sayList(names), employer, moment})
      : say('etiquette.meetingPeople', {people: sayList(names), moment});
  return employer ? say('etiquette.meetingAt', {employer, moment}) : say('etiquette.meeting', {moment});
}
