import ICAL from 'ical.js';
import {instantAt, isTimeZone} from '../../days/zone';
import type {Instant, TimeZone} from '../../domain/instant';
import type {Person} from '../../domain/person';
import {failed, ok, type Result} from '../../domain/result';
import {cleanLine, cleanText} from '../clean-text';
import {isInstant} from '../parse-field';
import {addressIn} from './parse-mail';

export interface CalendarEntry {
  uid: string | null;
  /** When it was written; null: it does not say. */
  writtenAt: Instant | null;
  start: Instant;
  end: Instant | null;
  zone: TimeZone | null;
  cancelled: boolean;
  summary: string;
  description: string;
  location: string;
  organizer: Person | null;
  attendees: Person[];
}

export type CalendarProblem = 'calendar-unreadable' | 'calendar-without-time';

/** The first appointment in an .ics file. A whole day is no time for an interview. */
export function parseCalendar(source: string, userZone: TimeZone): Result<CalendarEntry, CalendarProblem> {
  const calendar = componentIn(source);
  const event = calendar?.getFirstSubcomponent('vevent');
  if (!calendar || !event) return failed('calendar-unreadable');
  const start = momentOf(event, 'dtstart', userZone);
  if (start === null) return failed('calendar-without-time');
  const end = momentOf(event, 'dtend', userZone);
  const text = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
  const said = `${calendar.getFirstPropertyValue('method') ?? ''} ${text('status')}`;
  return ok({
    uid: cleanLine(text('uid'), 300) || null,
    writtenAt: momentOf(event, 'dtstamp', userZone)?.at ?? null,
    start: start.at,
    end: end !== null && end.at > start.at ? end.at : null,
    zone: start.zone,
    cancelled: /cancel/i.test(said),
    summary: cleanLine(text('summary')),
    description: cleanText(text('description'), 4_000),
    location: cleanLine(text('location'), 300),
    organizer: event.getAllProperties('organizer').flatMap(personIn)[0] ?? null,
    attendees: event.getAllProperties('attendee').flatMap(personIn).slice(0, 50),
  });
}

function componentIn(source: string): ICAL.Component | null {
  try {
    const parsed = new ICAL.Component(ICAL.parse(source));
    return parsed.name === 'vcalendar' ? parsed : null;
  } catch {
    return null;
  }
}

/** A zone is known by its name; by the file's own description of it where the name is one of its own. */
function momentOf(
  event: ICAL.Component,
  name: string,
  userZone: TimeZone,
): {at: Instant; zone: TimeZone | null} | null {
  const property = event.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (!(time instanceof ICAL.Time) || time.isDate) return null;
  const named = String(property?.getParameter('tzid') ?? '');
  const zone = isTimeZone(named) && named !== '' ? named : null;
  const described = time.zone !== ICAL.Timezone.localTimezone && time.zone?.tzid !== 'floating';
  if (zone === null && described && !isPlain(time.zone?.component)) return null;
  const at =
    zone === null && described
      ? time.toUnixTime() * 1_000
      : instantAt(
          `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`,
          `${two(time.hour)}:${two(time.minute)}`,
          zone ?? userZone,
        );
  return isInstant(at) ? {at, zone} : null;
}

/** When a year's clocks change. Another rule, as one that repeats every second, would take for ever to follow. */
const yearly =
  /^FREQ=YEARLY(?:;(?:INTERVAL=1|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTH=\d{1,2}|BYMONTHDAY=-?\d{1,2}(?:,-?\d{1,2}){0,6}|UNTIL=[\dT:Z-]+|WKST=[A-Z]{2}))*$/;
const mostChanges = 200;

function isPlain(zone: ICAL.Component | null | undefined): boolean {
  const changes = zone?.getAllSubcomponents() ?? [];
  const rules = changes.flatMap(change => change.getAllProperties('rrule'));
  return changes.length <= mostChanges && rules.every(rule => yearly.test(String(rule.getFirstValue())));
}

const two = (number: number): string => String(number).padStart(2, '0');

function personIn(property: ICAL.Property): Person[] {
  const [scheme = '', ...rest] = String(property.getFirstValue() ?? '').split(':');
  const address = scheme.toLowerCase() === 'mailto' ? addressIn(rest.join(':')) : null;
  const name = cleanLine(String(property.getParameter('cn') ?? ''), 200);
  if (!address && !name) return [];
  return [{name: name === '' || name === address ? null : name, address}];
}
