import {conversationId} from '../../../src/domain/conversation';
import {elapsedDay, hour, type Instant} from '../../../src/domain/instant';
import type {InterviewMention, MessageReading} from '../../../src/domain/reading';
import {backupFormat, backupSchema} from '../../../src/worker/ownership/backup/format';
import type {BackupRecord} from '../../../src/worker/ownership/backup/record';
import {Chance} from '../season/chance';

const account = 'sam.lee@gmail.com';
const firsts = ['Maya', 'Luis', 'Nora', 'Tomasz', 'Ines', 'Kofi', 'Greta', 'Ravi', 'Aiko', 'Owen'];
const lasts = ['Chen', 'Ortega', 'Lind', 'Nowak', 'Costa', 'Mensah', 'Vogel', 'Iyer', 'Sato', 'Price'];
const roles = ['Data Analyst', 'Nurse', 'Site Engineer', 'Editor', 'Buyer', 'Physics Teacher', 'Accountant'];
const syllables = 'ba ke li mo nu par ser tin vol wex dra fen gal hul jor kri lum mar nes ost'.split(' ');

/**
 * As many conversations as a search of many years leaves, at as many employers, each at another point of the way: invited, met and
 * waiting, promised a date, turned down, offered. The same each time.
 */
export function manyRecords(count: number, now: Instant, employerOf = nameOfEmployer): BackupRecord[] {
  const chance = new Chance(11);
  return Array.from({length: count}, (_, index) => record(index, employerOf(index), now, chance));
}

/** A name for each number; many begin alike, as names do. */
export function nameOfEmployer(index: number): string {
  const part = (power: number): string =>
    syllables[Math.floor(index / syllables.length ** power) % syllables.length] ?? '';
  const name = [part(1), part(0), part(2), part(3)].join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} Ltd`;
}

/** The backup file that holds these, in pieces. */
export function* piecesOf(records: readonly BackupRecord[], madeAt: Instant): Generator<string> {
  const head = {
    format: backupFormat,
    schema: backupSchema,
    about: '',
    madeAt: new Date(madeAt).toISOString(),
    salt: 1,
    settings: {},
    ownLetters: [],
    reminding: {notify: false, names: false},
    forgetAfterMonths: null,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"conversations":[`;
  for (let start = 0; start < records.length; start += piece)
    yield `${start > 0 ? ',' : ''}${JSON.stringify(records.slice(start, start + piece)).slice(1, -1)}`;
  yield ']}';
}

const piece = 1_000;

function record(index: number, employer: string, now: Instant, chance: Chance): BackupRecord {
  const mail = someMail(index, employer, chance);
  // Few of a long search are of these weeks; most are long over.
  const invited = now - Math.round(chance.next() ** 0.5 * (index % 10 === 0 ? 20 : 900)) * elapsedDay - hour;
  const met = invited + chance.between(2, 9) * elapsedDay;
  const messages = [
    mail('invite', invited, {
      kind: 'interview-confirmed',
      interviews: [interview(met)],
      because: ['We would like to invite you to an interview.'],
    }),
  ];
  const next = met + chance.between(1, 6) * elapsedDay;
  if (next < now && chance.happens(0.7)) messages.push(mail('after', next, afterwards(next, chance)));
  const conversation = {webmail: 'gmail' as const, account, key: `many-${index}`};
  return {
    conversation,
    subject: `Interview for ${roles[index % roles.length]} at ${employer}`,
    complete: true,
    seenAt: Math.min(now, next),
    home: 'https://mail.google.com',
    news: null,
    messages,
    told: chance.happens(0.3)
      ? [
          {
            id: `${conversationId(conversation)} ${met + hour} 0`,
            action: {
              did: 'note',
              at: met + hour,
              note: {keyPoints: ['The move to the new system'], rapport: true},
            },
          },
        ]
      : [],
    sent: [],
  };
}

function afterwards(at: Instant, chance: Chance): Partial<MessageReading> {
  if (chance.happens(0.4)) return {kind: 'rejection', because: ['We have decided to go on with others.']};
  if (chance.happens(0.03)) return {kind: 'offer', because: ['We are glad to offer you the position.']};
  const date = new Date(at + 10 * elapsedDay).toISOString().slice(0, 10);
  return {kind: 'post-interview', promise: {date, quote: 'You will hear from us by then.'}};
}

const interview = (start: Instant): InterviewMention => ({
  start,
  end: start + hour,
  status: 'confirmed',
  zone: 'Europe/London',
  zoneNamed: true,
  uncertain: false,
  channel: 'video',
  people: [],
  invitation: null,
  quote: 'confirming your interview',
});

function someMail(index: number, employer: string, chance: Chance) {
  const first = firsts[chance.between(0, firsts.length - 1)] ?? '';
  const last = lasts[chance.between(0, lasts.length - 1)] ?? '';
  const host = `${employer.toLowerCase().replace(/ ltd$/, '').replaceAll(' ', '-')}.example`;
  const from = {name: `${first} ${last}`, address: `${first}.${last}@${host}`.toLowerCase()};
  return (key: string, at: Instant, said: Partial<MessageReading>): MessageReading => ({
    key: `${index}-${key}`,
    at,
    own: false,
    from,
    to: [{name: 'Sam Lee', address: account}],
    kind: 'other',
    confidence: 0.97,
    related: true,
    automatic: false,
    noReply: false,
    because: [],
    purpose: null,
    userIsEmployer: false,
    employer,
    agency: null,
    role: roles[index % roles.length] ?? null,
    people: [{...from, title: 'Head of Department'}],
    interviews: [],
    interviewChange: null,
    promise: null,
    promiseWithdrawn: false,
    waitUntil: null,
    papers: [],
    language: 'en',
    ...said,
  });
}
