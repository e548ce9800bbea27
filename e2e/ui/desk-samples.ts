import type {ApplicationPage, Board, BoardQuery, Card, Season} from '../../src/contract';
import type {Stage} from '../../src/domain/application';
import type {Step} from '../../src/domain/step';
import {cards} from './samples';

const now = Date.parse('2026-03-10T10:12:00Z');
const at = (text: string): number => Date.parse(`${text}:00Z`);

const employers = [
  ['Acme', 'Data Analyst'],
  ['Borealis Public Library', 'Digital Collections Librarian'],
  ['Cedar & Finch', null],
  ['Delta Health', 'Nurse Manager'],
  ['Elm Street Bakery', 'Shift Lead'],
  [
    'Fernhill University Hospital Trust of the Northern Counties',
    'Senior Research Data Steward and Archivist',
  ],
  [null, null],
  ['Harrow & Gate', 'Clerk to the Justices'],
  ['Ibis Wind', 'Site Engineer'],
  ['Juniper Schools', 'Teaching Assistant'],
  ['Kestrel Rail', 'Signal Planner'],
  ['Lumen Bikes', 'Shop Manager'],
  ['Marlowe Partners', 'Junior Associate'],
  ['Northmoor Council', 'Parks Officer'],
  ['Oakline', 'Product Designer'],
] as const;

const enquiry: Step = {
  step: 'enquiry',
  from: at('2026-03-24T09:00'),
  by: at('2026-03-24T18:00'),
  until: null,
  because: 'They said they would decide by Friday, March 20. Tuesday is a polite day to ask.',
};

const base = {
  conversation: {webmail: 'gmail', account: 'jo@example.org', key: '18f0000000000001'},
  people: [],
  step: null,
  upcoming: null,
  writes: false,
  seenAt: at('2026-03-10T09:12'),
  undoable: null,
  timeZone: 'UTC',
  now,
} satisfies Partial<Card>;

/** The application at that place of a stage's column. */
function sample(stage: Stage, index: number): Card {
  const [employer, role] = employers[(index + 2 * stage.length) % employers.length] ?? [null, null];
  const common: Card = {...base, application: `${stage}-${index}`, employer, role, stage};
  if (stage === 'interviewed' && index === 0) return {...cards.due, application: 'acme'};
  if (stage === 'scheduled' && index === 0) return {...cards['interview ahead'], application: 'soon'};
  if (stage === 'interviewed' || stage === 'applied') return {...common, upcoming: enquiry};
  return common;
}

const few: Record<Stage, number> = {
  applied: 3,
  invited: 1,
  scheduled: 2,
  interviewed: 5,
  offer: 1,
  rejected: 4,
  rested: 2,
  'in-touch': 0,
};

const none = Object.fromEntries(Object.keys(few).map(stage => [stage, 0])) as Record<Stage, number>;
const many = {...few, applied: 98_000, rejected: 1_990} satisfies Record<Stage, number>;

export const boards = {few, many, none};

/** What a worker with that many applications would answer. */
export function boardOf(totals: Record<Stage, number>, {stage, search, from, count}: BoardQuery): Board {
  const of = (each: Stage): Card[] => Array.from({length: totals[each]}, (_, index) => sample(each, index));
  if (search === '') {
    const shown = stage ?? 'interviewed';
    const until = Math.min(from + count, totals[shown]);
    return {
      now,
      totals,
      cards: Array.from({length: Math.max(0, until - from)}, (_, index) => sample(shown, from + index)),
    };
  }
  const fits = ({employer, role}: Card): boolean =>
    `${employer} ${role}`.toLowerCase().includes(search.toLowerCase());
  const found = Object.fromEntries(
    (Object.keys(totals) as Stage[]).map(each => [each, of(each).filter(fits)]),
  ) as Record<Stage, Card[]>;
  return {
    now,
    totals: Object.fromEntries(
      Object.entries(found).map(([each, all]) => [each, all.length]),
    ) as Board['totals'],
    cards: (stage === null ? Object.values(found).flat() : found[stage]).slice(from, from + count),
  };
}

const quote = 'We expect to let every candidate know by Friday 20 March at the latest.';

const full: ApplicationPage = {
  card: {...cards.due, application: 'acme'},
  archived: false,
  conversations: [
    {conversation: base.conversation, subject: 'Your interview for the Data Analyst role'},
    {
      conversation: {...base.conversation, key: '18f0000000000002'},
      subject: 'Re: Portfolio and references',
    },
  ],
  interviews: [
    {
      start: at('2026-03-09T14:00'),
      end: at('2026-03-09T15:00'),
      status: 'held',
      announcedAt: at('2026-03-02T10:00'),
      changedAt: null,
      zone: 'UTC',
      zoneNamed: true,
      uncertain: false,
      channel: 'video',
      people: cards.due.people,
      quote: 'We look forward to meeting you on Monday, 9 March at 2 pm by video.',
    },
    {
      start: at('2026-03-17T09:30'),
      end: at('2026-03-17T10:30'),
      status: 'proposed',
      announcedAt: at('2026-03-09T17:00'),
      changedAt: null,
      zone: 'UTC',
      zoneNamed: false,
      uncertain: true,
      channel: 'on-site',
      people: [],
      quote: 'Would the 17th at half past nine suit you for a second conversation here?',
    },
  ],
  promise: {date: '2026-03-20', quote, madeAt: at('2026-03-09T17:00')},
  papersOwed: [{what: 'two references', by: at('2026-03-12T17:00'), askedAt: at('2026-03-09T17:00')}],
  note: {people: ['Maya Chen, Head of Analytics'], rapport: true},
  outcome: null,
  pausedUntil: null,
  undoable: 'call',
  timeline: [
    {at: at('2026-02-24T08:30'), what: 'mail-from-you', says: 'You applied.', quote: null, ahead: false},
    {
      at: at('2026-02-26T11:00'),
      what: 'mail-from-them',
      says: 'Maya Chen invited you to an interview.',
      quote: 'We would like to invite you to an interview for the Data Analyst role.',
      ahead: false,
    },
    {
      at: at('2026-02-27T09:00'),
      what: 'mail-from-you',
      says: 'You answered the invitation.',
      quote: null,
      ahead: false,
    },
    {
      at: at('2026-03-04T15:00'),
      what: 'call',
      says: 'They called you.',
      quote: null,
      ahead: false,
    },
    {
      at: at('2026-03-09T14:00'),
      what: 'interview',
      says: 'You met Maya Chen and Luis Ortega by video.',
      quote: null,
      ahead: false,
    },
    {
      at: at('2026-03-09T17:00'),
      what: 'paper',
      says: 'They asked for two references by Thursday.',
      quote: null,
      ahead: false,
    },
    {at: at('2026-03-10T14:00'), what: 'step', says: 'A thank-you note is due.', quote: null, ahead: true},
    {
      at: at('2026-03-17T09:30'),
      what: 'interview',
      says: 'A second conversation is proposed.',
      quote: null,
      ahead: true,
    },
    {at: at('2026-03-20T17:00'), what: 'promise', says: 'They will decide by then.', quote, ahead: true},
    {
      at: at('2026-03-24T09:00'),
      what: 'step',
      says: 'A polite day to ask how things stand.',
      quote: null,
      ahead: true,
    },
  ],
  plan: {open: [], upcoming: [enquiry]},
  channel: null,
};

/** Every state an application's page is met in. */
export const applicationPages = {
  acme: full,
  note: {...full, card: {...cards['not by letter'], application: 'note'}, note: null, undoable: null},
  bare: {
    ...full,
    card: {
      ...cards.resting,
      application: 'bare',
      employer: null,
      role: null,
      people: [],
      seenAt: null,
      conversation: {webmail: 'by-hand', account: '', key: '1'},
    },
    archived: true,
    conversations: [{conversation: {webmail: 'by-hand', account: '', key: '1'}, subject: ''}],
    interviews: [],
    promise: null,
    papersOwed: [],
    note: null,
    outcome: 'let-go',
    never: true,
    undoable: null,
    timeline: [],
  },
  hostile: {
    ...full,
    card: {...cards.hostile, application: 'hostile'},
    promise: {date: '2026-03-20', quote: `<b>${'wordwithoutend'.repeat(11)}`, madeAt: now},
    timeline: full.timeline.map(entry => ({...entry, says: `${entry.says} ${'endless'.repeat(30)}`})),
  },
} satisfies Record<string, ApplicationPage>;

export const seasons = {
  full: {
    now,
    waiting: 9,
    answered: 5,
    rested: 3,
    interviewsHeld: 11,
    daysToAnswer: [3, 8, 5, 12, 9, 21, 6, 34],
    weeks: Array.from({length: 14}, (_, week) => ({
      monday: new Date(Date.parse('2025-12-08') + week * 7 * 86_400_000).toISOString().slice(0, 10),
      applications: (week * 7 + 2) % 6,
      interviews: (week * 3) % 4,
      answers: (week * 5 + 1) % 3,
    })),
  },
} satisfies Record<string, Season>;
