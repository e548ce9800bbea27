import type {Instant} from '../../../domain/instant';

/** One thing in a calendar. */
export interface CalendarEvent {
  /** The same as long as it is the same thing, wherever it moves. */
  uid: string;
  /** Rises with each move: a calendar believes the higher one. */
  sequence: number;
  start: Instant;
  end: Instant;
  title: string;
  description: string;
  /** The time is taken, as by an interview. */
  busy: boolean;
  /** Minutes before the start at which the calendar reminds; null: not at all. */
  alarmMinutes: number | null;
}

/** An iCalendar file (RFC 5545). */
export function calendar(events: readonly CalendarEvent[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Afterword//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Afterword',
    ...events.flatMap(event => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

const eventLines = (event: CalendarEvent, now: Instant): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${utc(now)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTART:${utc(event.start)}`,
  `DTEND:${utc(event.end)}`,
  `SUMMARY:${escaped(event.title)}`,
  ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
  `TRANSP:${event.busy ? 'OPAQUE' : 'TRANSPARENT'}`,
  ...(event.alarmMinutes === null
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escaped(event.title)}`,
        `TRIGGER:-PT${event.alarmMinutes}M`,
        'END:VALARM',
      ]),
  'END:VEVENT',
];

/** `20260310T140000Z` */
const utc = (at: Instant): string => new Date(at).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');

/** Text as a property holds it; what no text may hold is left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const mostOctets = 75;
const encoder = new TextEncoder();

/** Lines of at most 75 octets; no character is torn. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
