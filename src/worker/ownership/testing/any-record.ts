import fc from 'fast-check';
import type {Action, InterviewNote} from '../../../domain/action';
import {type ConversationRef, conversationId, conversationSources} from '../../../domain/conversation';
import {mailKinds, ownPurposes} from '../../../domain/kind';
import type {Contact, Person} from '../../../domain/person';
import type {MessageReading} from '../../../domain/reading';
import {stepNames} from '../../../domain/step';
import type {BackupRecord} from '../backup/record';

const line = fc.string({unit: 'grapheme', maxLength: 60});
const name = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20});
const quote = fc.string({unit: 'grapheme-ascii', maxLength: 160});
const at = fc.integer({min: Date.UTC(2020, 0), max: Date.UTC(2030, 0)});
const day = at.map(time => new Date(time).toISOString().slice(0, 10));
const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, {nil: null});
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, {maxLength: 3});
const any = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const conversation: fc.Arbitrary<ConversationRef> = fc.record({
  webmail: any(...conversationSources),
  account: any('sam@example.org', 'sam.lee@example.com'),
  key: name,
});
const person: fc.Arbitrary<Person> = fc.record({name: nullable(line), address: nullable(line)});
const contact = fc.record(
  {name: nullable(line), address: nullable(line), title: line, agency: fc.boolean()},
  {requiredKeys: ['name', 'address']},
) as fc.Arbitrary<Contact>;

const message = fc.record(
  {
    key: name,
    at,
    own: fc.boolean(),
    from: nullable(person),
    to: few(person),
    kind: any(...mailKinds),
    confidence: fc.double({min: 0, max: 1, noNaN: true}).map(value => value + 0),
    related: fc.boolean(),
    automatic: fc.boolean(),
    noReply: fc.boolean(),
    because: few(quote),
    purpose: nullable(any(...ownPurposes)),
    userIsEmployer: fc.boolean(),
    employer: nullable(line),
    agency: nullable(line),
    role: nullable(line),
    people: few(contact),
    interviews: few(
      fc.record({
        start: at,
        end: nullable(at),
        status: any('proposed', 'confirmed', 'accepted', 'cancelled', 'moved-from'),
        zone: nullable(line),
        zoneNamed: fc.boolean(),
        uncertain: fc.boolean(),
        channel: nullable(any('phone', 'video', 'on-site')),
        people: few(contact),
        invitation: nullable(line),
        quote,
      }),
    ),
    interviewChange: nullable(any('moved', 'cancelled')),
    promise: nullable(fc.record({date: day, quote})),
    promiseWithdrawn: fc.boolean(),
    waitUntil: nullable(day),
    papers: few(fc.record({what: line, by: nullable(at), byDay: nullable(day), quote})),
    language: nullable(line),
    familiar: fc.boolean(),
    signedAs: nullable(line),
  },
  {
    requiredKeys: [
      'key',
      'at',
      'own',
      'from',
      'to',
      'kind',
      'confidence',
      'related',
      'automatic',
      'noReply',
      'because',
      'purpose',
      'userIsEmployer',
      'employer',
      'agency',
      'role',
      'people',
      'interviews',
      'interviewChange',
      'promise',
      'promiseWithdrawn',
      'waitUntil',
      'papers',
    ],
  },
) as fc.Arbitrary<MessageReading>;

const note = fc.record(
  {
    people: few(line),
    keyPoints: few(line),
    promise: day,
    papers: few(fc.record({what: line, by: day}, {requiredKeys: ['what']})),
    rapport: fc.boolean(),
    dreamJob: fc.boolean(),
  },
  {requiredKeys: []},
) as fc.Arbitrary<InterviewNote>;

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({did: any('note' as const), at, note}),
  fc.record({did: any('skip' as const), at, step: any(...stepNames)}),
  fc.record({did: any('snooze' as const), at, step: any(...stepNames), until: at}),
  fc.record({did: any('done' as const), at, step: any(...stepNames), to: few(line)}),
  fc.record({did: any('call' as const), at, direction: any('in' as const, 'out' as const)}),
  fc.record({did: any('outcome' as const), at, outcome: any('rejected' as const, 'let-go' as const)}),
  fc.record({did: any('join' as const), at, conversation, with: conversation}),
  fc.record({did: any('never' as const), at}),
  fc.record({did: any('correct' as const), at, what: any('role' as const), value: nullable(line)}),
  fc.record({
    did: any('correct-note' as const),
    at,
    list: any('people' as const, 'keyPoints' as const, 'papers' as const),
    line,
    to: nullable(line),
  }),
  fc.record({did: any('correct-promise' as const), at, date: nullable(day)}),
);

/** Any conversation as it may be kept. */
export const anyRecord: fc.Arbitrary<BackupRecord> = fc
  .record({
    conversation,
    subject: line,
    complete: fc.boolean(),
    seenAt: at,
    home: nullable(any('https://mail.google.com')),
    news: nullable(fc.record({at, read: fc.boolean()})),
    messages: fc.uniqueArray(message, {maxLength: 4, selector: ({key}) => key}),
    actions: few(action),
    sent: few(
      fc.record({
        id: fc.uuid(),
        at,
        letter: nullable(line),
        certainty: any('probably' as const, 'confirmed' as const, 'revoked' as const),
        wordHashes: few(fc.nat()),
        message,
        shownAs: nullable(line),
      }),
    ),
  })
  .map(({actions, ...record}) => ({
    ...record,
    told: actions.map((one, index) => ({
      id: `${conversationId(record.conversation)} ${one.at} ${index}`,
      action: one,
    })),
  }));

/** Any set of conversations, none twice. */
export const anyRecords = fc.uniqueArray(anyRecord, {
  maxLength: 8,
  selector: ({conversation: ref}) => conversationId(ref),
});
