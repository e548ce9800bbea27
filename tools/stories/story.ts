import {applicationsFrom} from '../../src/applications/applications';
import {verdictOn} from '../../src/applications/conversation-verdict';
import {enquiriesSent} from '../../src/applications/enquiries-sent';
import {clockTime, instantAt, localDate} from '../../src/days/zone';
import type {Action} from '../../src/domain/action';
import type {Application} from '../../src/domain/application';
import type {Instant} from '../../src/domain/instant';
import type {Person} from '../../src/domain/person';
import {defaultSettings, type Settings} from '../../src/domain/settings';
import type {SeenMessage, Sighting} from '../../src/domain/sighting';
import type {Step} from '../../src/domain/step';
import {planFor} from '../../src/etiquette/plan';
import {readConversation} from '../../src/reading/read-conversation';

/** Whole stories: mails as they are written, read, joined and planned by the code that ships; told back in short lines. */
const zone = 'Europe/Berlin';
export const berlin: Settings = {...defaultSettings, timeZone: zone, country: 'DE', region: 'BE'};
export const sam: Person = {name: 'Sam Lee', address: 'sam@example.org'};

/** A moment on the clocks of Berlin: `2026-03-02 10:15`. */
export function berlinTime(when: string): Instant {
  const [date = '', time = ''] = when.split(' ');
  return instantAt(date, time, zone);
}

/** `"Maya Chen <maya.chen@acme.example>"`. */
export function person(written: string): Person {
  const match = /^(.*?)\s*<([^>]+)>$/.exec(written);
  return match ? {name: match[1] || null, address: match[2] ?? null} : {name: null, address: written};
}

/** A mail from somebody to Sam. */
export const from = (
  sender: string,
  when: string,
  text: string,
  more: {attachments?: string[]; to?: string[]} = {},
): SeenMessage =>
  message(person(sender), [sam, ...(more.to ?? []).map(person)], when, text, more.attachments);

/** A mail of Sam's. */
export const sent = (to: string, when: string, text: string, attachments: string[] = []): SeenMessage =>
  message(sam, [person(to)], when, text, attachments);

const message = (
  sender: Person,
  to: Person[],
  when: string,
  text: string,
  attachments: string[] = [],
): SeenMessage => ({
  key: `${when} ${sender.address}`,
  from: sender,
  to,
  at: berlinTime(when),
  body: 'loaded',
  text,
  attachments: attachments.map(name => ({name})),
  draft: false,
});

export const thread = (key: string, subject: string, messages: SeenMessage[]): Sighting => ({
  conversation: {webmail: 'gmail', account: 'sam@example.org', key},
  subject,
  complete: true,
  messages,
});

export interface Story {
  now: string;
  threads: Sighting[];
  actions?: Action[];
  settings?: Partial<Settings>;
}

/** What comes of a story, as short lines that a table can hold. */
export interface Telling {
  /** `t1 rejection`; `t1 other, not ours` when it is not related. */
  conversations: string[];
  applications: ApplicationTelling[];
}

export interface ApplicationTelling {
  /** `Acme · Data Analyst · interviewed · t1+t2`. */
  is: string;
  /** `03-10 14:00–15:00 held`. */
  interviews: string[];
  promise: string | null;
  papers: string[];
  people: string[];
  enquiriesSent: number;
  /** `enquiry 03-24 08:00 | 03-31 18:00 | 05-01 18:00`: from, by, until. */
  open: string[];
  upcoming: string[];
}

export function tell({now, threads, actions = [], settings: chosen}: Story): Telling {
  const settings = {...berlin, ...chosen};
  const readings = threads.map(sighting => readConversation(sighting, settings));
  const moment = berlinTime(now);
  return {
    conversations: readings.map(reading => {
      const {related, kind} = verdictOn(reading);
      return `${reading.conversation.key} ${kind}${related ? '' : ', not ours'}`;
    }),
    applications: applicationsFrom(readings, actions, {settings, now: moment}).map(application => {
      const {open, upcoming} = planFor(application, settings, moment);
      return {...tellApplication(application), open: open.map(tellStep), upcoming: upcoming.map(tellStep)};
    }),
  };
}

function tellApplication(application: Application): Omit<ApplicationTelling, 'open' | 'upcoming'> {
  const {employer, role, stage, conversations, interviews, promise, papersOwed, people} = application;
  return {
    is: [employer ?? '?', role ?? '?', stage, conversations.map(({key}) => key).join('+')].join(' · '),
    interviews: interviews.map(({start, end, status}) => `${short(start)}–${clockTime(end, zone)} ${status}`),
    promise: promise?.date ?? null,
    papers: papersOwed.map(({what, by}) => (by === null ? what : `${what} by ${short(by)}`)),
    people: people.map(({name, address}) => name ?? address ?? '?'),
    enquiriesSent: enquiriesSent(application),
  };
}

const tellStep = ({step, from: first, by, until}: Step): string =>
  `${step} ${[first, by, until].map(at => (at === null ? '–' : short(at))).join(' | ')}`;

const short = (at: Instant): string => `${localDate(at, zone).slice(5)} ${clockTime(at, zone)}`;
