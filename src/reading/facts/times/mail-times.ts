import {clockTime, localDate, offsetMinutes} from '../../../days/zone';
import type {TimeZone} from '../../../domain/instant';
import type {FactsInput} from '../../facts-input';
import type {DateWords} from '../../languages/date-words';
import {timesToCome} from '../interviews/known-times';
import {dayAtOffset} from './calendar-day';
import {dateOrder} from './date-order';
import type {TimeContext} from './time-context';

/** What the days and times of one mail are read against: its own day and zone, the reader's zone, the order of its dates. */
export function timeContext(input: FactsInput, words: DateWords): TimeContext {
  const {at, message, timeZone} = input;
  const readersOffset = offsetMinutes(at, timeZone);
  const stated = message.offsetMinutes;
  // A bare +00:00 is how machines write times; it says nothing about where the writer is.
  const senderOffset = stated === undefined || (stated === 0 && readersOffset !== 0) ? null : stated;
  const elsewhere = senderOffset !== null && senderOffset !== readersOffset;
  const zone = elsewhere ? zoneAtOffset(senderOffset, at) : timeZone;
  return {
    words,
    today: senderOffset === null ? localDate(at, timeZone) : dayAtOffset(at, senderOffset),
    timeZone,
    zone,
    zoneGuessed: elsewhere,
    senderOffset,
    standing: standingTime(input, zone),
    dateOrder: dateOrder(input, words, senderOffset),
  };
}

function standingTime({earlier, at}: FactsInput, zone: TimeZone): TimeContext['standing'] {
  const known = timesToCome(earlier, at);
  const last = known.at(-1);
  if (last === undefined || known.some(({start}) => start !== last.start)) return null;
  const [hours = 0, minutes = 0] = clockTime(last.start, zone).split(':').map(Number);
  return {date: localDate(last.start, zone), start: hours * 60 + minutes};
}

/** Where many people who write such mail live, the likeliest first. */
const likelyZones: readonly TimeZone[] = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Denver',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Europe/Helsinki',
  'America/Sao_Paulo',
  'Asia/Singapore',
  'Australia/Sydney',
  'Asia/Tokyo',
  'Asia/Dubai',
  'Pacific/Auckland',
];

function zoneAtOffset(offset: number, at: number): TimeZone {
  const hours = Math.round(offset / 60);
  return (
    likelyZones.find(zone => offsetMinutes(at, zone) === offset) ??
    `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
  );
}
