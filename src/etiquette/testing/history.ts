import fc from 'fast-check';
import {localDate} from '../../days/zone';
import type {Action} from '../../domain/action';
import type {Application, ContactEvent} from '../../domain/application';
import {elapsedDay, hour, type Instant, minute} from '../../domain/instant';
import type {InterviewStatus} from '../../domain/interview';
import {ownPurposes} from '../../domain/kind';
import {defaultSettings, type Settings} from '../../domain/settings';
import {stepNames} from '../../domain/step';
import {applicationOf} from './story';

/** Where histories begin, and how long they last. */
export const start = Date.UTC(2026, 0, 5);
export const lasting = 150 * elapsedDay;

export const moments: fc.Arbitrary<Instant> = fc
  .integer({min: 0, max: lasting / minute})
  .map(minutes => start + minutes * minute);

export const people = [
  {name: 'Maya Chen', address: 'maya.chen@acme.example'},
  {name: 'Luis Ortega', address: 'luis@acme.example'},
  {name: 'Ana Lima', address: null},
];

export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    place: fc.constantFrom(
      ['Europe/Berlin', 'DE'],
      ['America/New_York', 'US'],
      ['Asia/Kolkata', 'IN'],
      ['Asia/Riyadh', 'SA'],
      ['Pacific/Auckland', 'NZ'],
    ),
    pace: fc.constantFrom('office', 'sales', 'public'),
    maxEnquiries: fc.constantFrom(null, 1, 2),
    enquiryAfterPromiseWorkingDays: fc.integer({min: 0, max: 7}),
  })
  .map(
    ({place: [timeZone = '', country = ''], ...rest}) =>
      ({...defaultSettings, ...rest, timeZone, country}) as Settings,
  );

const kinds = ['awaiting', 'post-interview', 'material-request', 'other'] as const;

export const employerMail = (
  at: Instant,
  kind: (typeof kinds)[number] = 'awaiting',
  counts = true,
): ContactEvent => ({
  by: 'employer',
  at,
  channel: 'mail',
  kind: counts ? kind : 'other',
  counts,
  canAnswer: true,
  from: people[0] ?? null,
});

export const employerMails = fc
  .record({at: moments, kind: fc.constantFrom(...kinds), counts: fc.boolean()})
  .map(({at, kind, counts}) => employerMail(at, kind, counts));

export const anyEvent: fc.Arbitrary<ContactEvent> = fc.oneof(
  employerMails,
  fc
    .record({
      at: moments,
      purpose: fc.constantFrom(...ownPurposes, 'enquiry' as const, 'enquiry' as const),
      to: fc.subarray(people),
    })
    .map(({at, purpose, to}): ContactEvent => ({by: 'user', at, channel: 'mail', purpose, to})),
  fc
    .record({at: moments, by: fc.constantFrom('employer' as const, 'user' as const)})
    .map(({at, by}): ContactEvent => ({by, at, channel: 'call'})),
);

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    did: fc.constantFrom('skip' as const, 'done' as const),
    at: moments,
    step: fc.constantFrom(...stepNames),
  }),
  fc.record({
    did: fc.constant('snooze' as const),
    at: moments,
    step: fc.constantFrom(...stepNames),
    until: moments,
  }),
  fc.record({did: fc.constant('note' as const), at: moments, note: fc.constant({traditional: true})}),
);

const anyInterview = fc.record({
  at: moments,
  status: fc.constantFrom<InterviewStatus>('proposed', 'confirmed', 'held', 'held', 'moved', 'cancelled'),
  there: fc.subarray(people),
});

const anyOutcome = fc.option(
  fc.record({
    outcome: fc.constantFrom('rejected' as const, 'offer' as const, 'let-go' as const, 'withdrawn' as const),
    at: moments,
    canAnswer: fc.boolean(),
  }),
  {freq: 4},
);

/** Applications of any kind, likely and unlikely. */
export const anyApplication: fc.Arbitrary<Application> = fc
  .record({
    interviews: fc.array(anyInterview, {maxLength: 3}),
    events: fc.array(anyEvent, {maxLength: 8}),
    actions: fc.array(anyAction, {maxLength: 4}),
    outcome: anyOutcome,
    promise: fc.option(fc.record({madeAt: moments, days: fc.integer({min: 0, max: 40})})),
    papers: fc.array(moments, {maxLength: 2}),
  })
  .map(({interviews, events, actions, outcome, promise, papers}) => ({
    ...applicationOf({}),
    people,
    interviews: interviews.map(({at, status, there}) => ({
      start: at,
      end: at + hour,
      status,
      announcedAt: at - 5 * elapsedDay,
      changedAt: status === 'moved' || status === 'cancelled' ? at - elapsedDay : null,
      zone: null,
      zoneNamed: false,
      uncertain: false,
      channel: null,
      people: there,
      quote: '',
    })),
    events,
    actions,
    note: actions.some(({did}) => did === 'note') ? {traditional: true} : null,
    outcome,
    promise: promise && {
      date: localDate(promise.madeAt + promise.days * elapsedDay, 'UTC'),
      madeAt: promise.madeAt,
      quote: '',
    },
    papersOwed: papers.map(askedAt => ({what: 'references', askedAt, by: null, byDay: null, quote: ''})),
  }));
