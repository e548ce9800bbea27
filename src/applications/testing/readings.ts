import type {ConversationReading, InterviewMention, MessageReading} from '../../domain/reading';
import {defaultSettings, type Settings} from '../../domain/settings';
import {type SaidMessage, saidIn} from '../said-message';

/** Hand-made readings for tests: what one message said, with everything it did not say left empty. */
export const account = 'sam@example.org';
export const sam = {name: 'Sam Lee', address: account};
export const maya = {name: 'Maya Chen', address: 'maya.chen@acme.example'};

export const berlin: Settings = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE', region: 'BE'};

/** A moment on the wall clock of Berlin in winter or summer time, as written. */
export const at = (iso: string): number => Date.parse(iso);

export const theirs = (when: string, facts: Partial<MessageReading> = {}): MessageReading => ({
  key: `m ${when}`,
  at: at(when),
  own: false,
  from: maya,
  to: [sam],
  kind: 'other',
  confidence: 0.9,
  related: true,
  automatic: false,
  noReply: false,
  because: [],
  purpose: null,
  userIsEmployer: false,
  employer: null,
  agency: null,
  role: null,
  people: facts.from === undefined || facts.from ? [{...(facts.from ?? maya)}] : [],
  interviews: [],
  interviewChange: null,
  promise: null,
  promiseWithdrawn: false,
  waitUntil: null,
  papers: [],
  ...facts,
});

export const own = (when: string, facts: Partial<MessageReading> = {}): MessageReading =>
  theirs(when, {own: true, from: sam, to: [maya], people: [], purpose: 'other', ...facts});

export const mention = (
  start: string,
  status: InterviewMention['status'],
  facts: Partial<InterviewMention> = {},
): InterviewMention => ({
  start: at(start),
  end: null,
  status,
  zone: 'Europe/Berlin',
  zoneNamed: false,
  uncertain: false,
  channel: null,
  people: [],
  invitation: null,
  quote: '',
  ...facts,
});

export const thread = (
  key: string,
  messages: MessageReading[],
  {mailbox = account, subject = ''}: {mailbox?: string; subject?: string} = {},
): ConversationReading => ({
  conversation: {webmail: 'gmail', account: mailbox, key},
  subject,
  messages,
  complete: true,
});

/** The messages of one conversation, as a fold takes them. */
export const said = (messages: MessageReading[]): SaidMessage[] => saidIn([thread('t1', messages)]);
