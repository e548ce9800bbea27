import type {MailKind} from '../../domain/kind';
import type {Person} from '../../domain/person';
import type {MessageReading} from '../../domain/reading';
import type {FactsReading} from '../facts-input';
import {readKind} from '../kinds/read-kind';
import {prepareText} from '../message-text';
import {readFacts} from './read-facts';

/** A mail for a test, as short as the test allows: what is left out is ordinary. */
export interface SampleMail {
  subject?: string;
  text: string;
  /** "Maya Chen <maya@acme.example>". */
  from?: string;
  to?: string[];
  /** With its offset: `2026-03-04T09:00:00+01:00`. */
  at?: string;
  kind?: MailKind;
  own?: boolean;
  earlier?: readonly MessageReading[];
  timeZone?: string;
  country?: string | null;
}

const account = 'sam@example.org';

/** "Maya Chen <maya@acme.example>" as a person. */
export function person(shown: string): Person {
  const parts = /^(.*?)\s*<(.+)>$/.exec(shown);
  if (parts === null)
    return shown.includes('@') ? {name: null, address: shown} : {name: shown, address: null};
  return {name: parts[1] === '' ? null : (parts[1] ?? null), address: parts[2] ?? null};
}

/** The facts of a sample mail. Its kind is read from it unless it is given. */
export function factsOf(mail: SampleMail): FactsReading {
  const {subject = 'Your application', own = false, earlier = [], at = '2026-03-04T09:00:00+01:00'} = mail;
  const text = prepareText(subject, mail.text);
  const message = {
    key: null,
    from: own
      ? {name: 'Sam Lee', address: account}
      : person(mail.from ?? 'Maya Chen <maya.chen@acme.example>'),
    to: mail.to?.map(person) ?? [
      own ? person('Maya Chen <maya.chen@acme.example>') : {name: 'Sam Lee', address: account},
    ],
    at: Date.parse(at),
    offsetMinutes: offsetOf(at),
    body: 'loaded' as const,
    text: mail.text,
    attachments: [],
    draft: false,
    own,
  };
  const read = readKind({text, message, account, own, earlier});
  const kind = {...read, kind: mail.kind ?? read.kind};
  return readFacts({
    text,
    message,
    at: Date.parse(at),
    account,
    kind,
    earlier,
    subject,
    timeZone: mail.timeZone ?? 'Europe/Berlin',
    country: mail.country === undefined ? 'DE' : mail.country,
    region: null,
    own,
  });
}

function offsetOf(at: string): number {
  const parts = /([+-])(\d\d):(\d\d)$/.exec(at);
  if (parts === null) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}
