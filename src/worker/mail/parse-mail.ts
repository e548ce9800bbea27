import {instantAt} from '../../days/zone';
import type {Instant, TimeZone} from '../../domain/instant';
import type {Person} from '../../domain/person';
import {failed, ok, type Result} from '../../domain/result';
import {bodyCap} from '../../domain/sighting';
import {cleanLine, cleanText} from '../clean-text';
import {isInstant} from '../parse-field';
import {splitHeaders} from './headers';
import {mailText} from './mail-text';

export interface PastedMail {
  from: Person | null;
  to: Person[];
  at: Instant;
  offsetMinutes: number | null;
  subject: string;
  text: string;
  attachments: string[];
  /** Its Message-ID; null: it names none. */
  id: string | null;
}

export type MailProblem = 'mail-unreadable' | 'mail-without-date';

/** A mail's source (.eml), or one copied with its "From", "Date", "Subject" lines. A date without a zone is one where the user is. */
export function parseMail(source: string, zone: TimeZone): Result<PastedMail, MailProblem> {
  const {headers, body} = splitHeaders(source);
  const {text, attachments} = mailText(headers, body);
  if (text.trim() === '') return failed('mail-unreadable');
  const date = parseDate(headers.get('date') ?? headers.get('sent') ?? '', zone);
  if (date === null) return failed('mail-without-date');
  return ok({
    ...date,
    from: peopleIn(headers.get('from') ?? '')[0] ?? null,
    to: [...peopleIn(headers.get('to') ?? ''), ...peopleIn(headers.get('cc') ?? '')].slice(0, 50),
    subject: cleanLine(headers.get('subject') ?? ''),
    text: cleanText(text, bodyCap),
    attachments: attachments.map(name => cleanLine(name, 255)).slice(0, 50),
    id: cleanLine(headers.get('message-id') ?? '', 300) || null,
  });
}

/** `"Chen, Maya" <maya@acme.example>, sam@example.org`: names and addresses. */
export function peopleIn(line: string): Person[] {
  const pieces = line.match(/(?:"[^"]*"|<[^>]*>|[^",;<])+/g) ?? [];
  return pieces.flatMap(piece => {
    const address = /<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(piece)?.[1] ?? /^\s*(\S+@\S+)\s*$/.exec(piece)?.[1];
    const name = cleanLine(piece.replace(/<[^>]*>/, '').replaceAll('"', ''), 200);
    if (!address && !name) return [];
    return [
      {
        name: name !== '' && name !== address ? name : null,
        address: address ? cleanLine(address, 320).toLowerCase() : null,
      },
    ];
  });
}

const zoneNamed = /(?:[+-]\d{2}:?\d{2}|\b(?:GMT|UTC|UT|[ECMP][SD]T|Z))$/;

/** "Mon, 2 Mar 2026 10:15:00 +0100 (CET)", "Monday, March 2, 2026 10:15 AM". A date alone, or one whose order nobody can tell, is none. */
function parseDate(line: string, zone: TimeZone): {at: Instant; offsetMinutes: number | null} | null {
  const written = line
    .replace(/\([^)]*\)/g, '')
    .replace(/\bat\b/gi, ' ')
    .trim();
  if (!/\d:\d\d/.test(written) || /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/.test(written)) return null;
  const hasZone = zoneNamed.test(written);
  const plain = Date.parse(hasZone ? written : `${written} UTC`);
  if (!isInstant(plain)) return null;
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(written);
  const offsetMinutes = offset
    ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
    : null;
  if (hasZone) return {at: plain, offsetMinutes};
  const [day = '', time = ''] = new Date(plain).toISOString().split('T');
  return {at: instantAt(day, time.slice(0, 5), zone), offsetMinutes: null};
}
