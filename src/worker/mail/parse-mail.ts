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
  return listed(line).flatMap(entry => {
    const opening = entry.lastIndexOf('<');
    const closing = entry.indexOf('>', opening);
    const bracketed = opening >= 0 && closing > opening ? entry.slice(opening + 1, closing) : null;
    const address = addressIn(bracketed ?? entry);
    const name = cleanLine((bracketed === null ? entry : entry.slice(0, opening)).replaceAll('"', ''), 200);
    if (!address && !name) return [];
    return [{name: name !== '' && !addressIn(name) ? name : null, address}];
  });
}

/** The entries of a list of people: commas and semicolons part them, but for those in quotes. */
function listed(line: string): string[] {
  const entries = [''];
  let quoted = false;
  for (const letter of line.slice(0, 8_000)) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && (letter === ',' || letter === ';')) entries.push('');
    else entries[entries.length - 1] += letter;
  }
  return entries;
}

/** The text as an address, if it is one. */
export function addressIn(text: string): string | null {
  const bare = cleanLine(text, 320).toLowerCase();
  return bare.indexOf('@') > 0 && !bare.endsWith('@') && !bare.includes(' ') ? bare : null;
}

const zoneNamed = /(?:[+-]\d{2}:?\d{2}|\b(?:GMT|UTC|UT|[ECMP][SD]T|Z))$/;

/** "Mon, 2 Mar 2026 10:15:00 +0100 (CET)", "Monday, March 2, 2026 10:15 AM". A date alone, or one whose order nobody can tell, is none. */
function parseDate(line: string, zone: TimeZone): {at: Instant; offsetMinutes: number | null} | null {
  const written = (line.split('(')[0] ?? '').replace(/\bat\b/gi, ' ').trim();
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
