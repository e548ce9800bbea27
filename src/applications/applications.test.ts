import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import type {ConversationReading} from '../domain/reading';
import {applicationsFrom} from './applications';
import {account, at, berlin, maya, mention, own, theirs, thread} from './testing/readings';

const now = at('2026-04-01T09:00:00+02:00');
const from = (readings: readonly ConversationReading[], actions: readonly Action[] = []): Application[] =>
  applicationsFrom(readings, actions, {settings: berlin, now});
const keys = (applications: readonly Application[]): string[] =>
  applications.map(({conversations}) => conversations.map(({key}) => key).join('+'));
const ref = (key: string) => ({webmail: 'gmail' as const, account, key});
const person = (name: string, address: string) => ({name, address});
const system = {name: 'Acme Careers', address: 'no-reply@us.greenhouse-mail.io'};

const invite = thread('invite', [
  theirs('2026-03-02T10:00:00+01:00', {
    kind: 'interview-confirmed',
    employer: 'Acme GmbH',
    role: 'Data Analyst',
    interviews: [mention('2026-03-10T14:00:00+01:00', 'confirmed')],
  }),
]);
const rejection = thread('rejection', [
  theirs('2026-03-30T10:00:00+02:00', {
    kind: 'rejection',
    from: system,
    people: [],
    noReply: true,
    employer: 'ACME',
    role: null,
  }),
]);
const otherRole = thread('other-role', [
  theirs('2026-03-04T10:00:00+01:00', {kind: 'interview-invite', employer: 'Acme', role: 'Data Engineer'}),
]);
const ack = thread('ack', [
  theirs('2026-02-20T10:00:00+01:00', {
    kind: 'application-ack',
    related: false,
    from: system,
    people: [],
    noReply: true,
    employer: 'Acme',
    role: 'Data Analyst',
  }),
]);
const elsewhere = thread('elsewhere', [
  theirs('2026-03-05T10:00:00+01:00', {
    kind: 'interview-invite',
    from: person('Ola Berg', 'ola@globex.example'),
    employer: 'Globex',
    role: 'Data Analyst',
  }),
]);
const variant = (key: string, day: string, facts: Parameters<typeof theirs>[1]): ConversationReading =>
  thread(key, [theirs(`${day}T10:00:00+01:00`, {kind: 'post-interview', ...facts})]);

describe('which conversations are one process', () => {
  it.each<[string, ConversationReading[], string[]]>([
    ['the applicant system rejects three weeks later', [invite, rejection], ['invite+rejection']],
    ['two roles at one employer stay apart', [invite, otherRole], ['invite', 'other-role']],
    [
      'what may belong to either of two belongs to neither',
      [invite, otherRole, rejection],
      ['invite', 'other-role', 'rejection'],
    ],
    ['an acknowledgement comes along', [ack, invite], ['ack+invite']],
    ['an acknowledgement alone makes none', [ack], []],
    ['another employer', [invite, elsewhere], ['invite', 'elsewhere']],
    ['the same person, nothing else said', [invite, variant('later', '2026-03-12', {})], ['invite+later']],
    [
      'somebody of the panel who never wrote, thanked in a new mail',
      [
        thread('panel', [
          theirs('2026-03-02T10:00:00+01:00', {
            kind: 'interview-confirmed',
            employer: 'Northfield Bank',
            role: 'Data Analyst',
            interviews: [
              mention('2026-03-10T14:00:00+01:00', 'confirmed', {
                people: [person('Omar Haddad', 'omar.haddad@northfield.example')],
              }),
            ],
          }),
        ]),
        thread('thanks', [
          own('2026-03-10T18:00:00+01:00', {
            kind: 'post-interview',
            purpose: 'thank-you',
            employer: 'Northfield',
            to: [person('Omar Haddad', 'omar.haddad@northfield.example')],
          }),
        ]),
      ],
      ['panel+thanks'],
    ],
    [
      'somebody named in both but met in neither',
      ['one', 'two'].map(key =>
        variant(key, key === 'one' ? '2026-03-02' : '2026-03-12', {
          from: person('Kim Roe', `kim@${key}.example`),
          people: [person('Omar Haddad', 'omar@northfield.example')],
        }),
      ),
      ['one', 'two'],
    ],
    [
      'a colleague of the same house, no employer named',
      [invite, variant('later', '2026-03-12', {from: person('Bo Li', 'bo.li@acme.example')})],
      ['invite+later'],
    ],
    [
      'unknown stays apart',
      [invite, variant('later', '2026-03-12', {from: person('Bo Li', 'bo@somewhere.example')})],
      ['invite', 'later'],
    ],
    [
      'a domain that looks like theirs',
      [
        invite,
        variant('later', '2026-03-12', {
          from: person('Maya Chen', 'maya@acrne.example'),
          employer: 'Acme',
          role: 'Data Analyst',
        }),
      ],
      ['invite', 'later'],
    ],
    [
      'a name of mixed scripts',
      [
        invite,
        variant('later', '2026-03-12', {
          from: person('Mаya Chen', 'maya.chen@acme.example'),
          employer: 'Acme',
        }),
      ],
      ['invite', 'later'],
    ],
    [
      'a stranger who names employer and role',
      [
        invite,
        variant('later', '2026-03-12', {
          from: person('Maya Chen', 'maya@evil.example'),
          employer: 'Acme',
          role: 'Data Analyst',
        }),
      ],
      ['invite', 'later'],
    ],
    [
      'an agency that names the employer',
      [
        invite,
        variant('later', '2026-03-12', {
          from: person('Kim Roe', 'kim@talentbridge.example'),
          agency: 'TalentBridge',
          employer: 'Acme',
          role: 'Data Analyst',
        }),
      ],
      ['invite+later'],
    ],
    [
      'one recruiter of an agency, two clients',
      ['Acme', 'Globex'].map((employer, index) =>
        variant(employer, `2026-03-1${index}`, {
          from: person('Kim Roe', 'kim@talentbridge.example'),
          agency: 'TalentBridge',
          employer,
        }),
      ),
      ['Acme', 'Globex'],
    ],
    [
      'one recruiter of an agency, nothing else in common',
      ['one', 'two'].map((key, index) =>
        variant(key, `2026-03-1${index}`, {
          from: person('Kim Roe', 'kim@talentbridge.example'),
          agency: 'TalentBridge',
        }),
      ),
      ['one', 'two'],
    ],
    [
      'one calendar invitation',
      [
        thread('one', [
          theirs('2026-03-02T10:00:00+01:00', {
            interviews: [mention('2026-03-10T14:00:00+01:00', 'confirmed', {invitation: 'u1'})],
            from: person('Bo Li', 'bo@somewhere.example'),
          }),
        ]),
        thread('two', [
          theirs('2026-03-03T10:00:00+01:00', {
            interviews: [mention('2026-03-11T14:00:00+01:00', 'confirmed', {invitation: 'u1'})],
          }),
        ]),
      ],
      ['one+two'],
    ],
    [
      'the same mail in two mailboxes',
      [invite, {...invite, conversation: {...invite.conversation, account: 'sam.lee@work.example'}}],
      ['invite', 'invite'],
    ],
    [
      'one’s own letter in a thread of its own',
      [
        invite,
        thread('thanks', [
          own('2026-03-10T18:00:00+01:00', {purpose: 'thank-you', kind: 'other', related: false, to: [maya]}),
        ]),
      ],
      ['invite+thanks'],
    ],
    [
      'a mail in which the user is the employer',
      [
        thread('hiring', [
          theirs('2026-03-02T10:00:00+01:00', {userIsEmployer: true, kind: 'interview-invite'}),
        ]),
      ],
      [],
    ],
  ])('%s', (_name, readings, expected) => {
    expect(keys(from(readings))).toEqual(expected);
  });

  it('obeys the user, the latest word first', () => {
    const join: Action = {did: 'join', at: 1, conversation: ref('invite'), with: ref('other-role')};
    const split: Action = {did: 'split', at: 2, conversation: ref('other-role'), from: ref('invite')};
    expect(keys(from([invite, otherRole], [join]))).toEqual(['invite+other-role']);
    expect(keys(from([invite, otherRole], [join, split]))).toEqual(['invite', 'other-role']);
    expect(keys(from([invite, otherRole], [{...join, at: 3}, split]))).toEqual(['invite+other-role']);
    expect(keys(from([invite, rejection], [{...split, conversation: ref('rejection')}]))).toEqual([
      'invite',
      'rejection',
    ]);
  });

  it('leaves out what the user says is no interview', () => {
    expect(
      keys(from([invite, elsewhere], [{did: 'not-interview', at: 1, conversation: ref('invite')}])),
    ).toEqual(['elsewhere']);
  });

  it('keeps what was said with the conversation it was said about, also when an older one turns up', () => {
    const said = new Map([[`gmail:${account}:invite`, [{did: 'skip', at: 1, step: 'prepare'} as const]]]);
    const [whole] = applicationsFrom([rejection, invite, ack], said, {settings: berlin, now});
    expect(whole?.id).toBe(`gmail:${account}:ack`);
    expect(whole?.actions).toHaveLength(1);
  });

  it('gives a note without an address to the process whose people it names', () => {
    const note: Action = {did: 'note', at: at('2026-03-11T10:00:00+01:00'), note: {people: ['Ola Berg']}};
    const [first, second] = from([invite, elsewhere], [note]);
    expect(first?.note).toBeNull();
    expect(second?.note).toEqual({people: ['Ola Berg']});
    const silent: Action = {...note, note: {rapport: true}};
    expect(from([invite, elsewhere], [silent])[0]?.note).toEqual({rapport: true});
  });
});

describe('whatever comes in', () => {
  const all = [invite, rejection, otherRole, ack, elsewhere];
  const facts = fc.record({
    employer: fc.constantFrom('Acme', 'Acme GmbH', 'Globex', null),
    role: fc.constantFrom('Data Analyst', 'Data Engineer', 'Analyst', null),
    agency: fc.constantFrom('TalentBridge', null, null),
    from: fc.constantFrom(
      maya,
      system,
      person('Bo Li', 'bo@globex.example'),
      person('Kim', 'kim@talentbridge.example'),
    ),
    kind: fc.constantFrom(
      'interview-invite',
      'rejection',
      'awaiting',
      'application-ack',
      'reschedule' as const,
    ),
  });
  const conversations = fc
    .array(
      fc.tuple(
        facts,
        fc.integer({min: 1, max: 28}),
        fc.constantFrom('proposed', 'confirmed', 'cancelled' as const),
      ),
      {
        minLength: 1,
        maxLength: 7,
      },
    )
    .map(drafts =>
      drafts.map(([told, day, status], index) =>
        thread(`c${index}`, [
          theirs(`2026-03-${String(day).padStart(2, '0')}T10:00:00+01:00`, {
            ...told,
            related: told.kind !== 'application-ack',
            noReply: told.from === system,
            people: told.from === system ? [] : [told.from],
            interviews: [
              mention(`2026-03-${String((day % 28) + 1).padStart(2, '0')}T14:00:00+01:00`, status),
            ],
          }),
        ]),
      ),
    );

  it('the order of arrival does not matter', () => {
    fc.assert(
      fc.property(
        conversations.chain(readings =>
          fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, {minLength: readings.length})),
        ),
        ([readings, shuffled]) => {
          expect(from(shuffled)).toEqual(from(readings));
        },
      ),
    );
  });

  it('the same conversation twice is once', () => {
    fc.assert(
      fc.property(conversations, readings => {
        expect(from([...readings, ...readings])).toEqual(from(readings));
      }),
    );
  });

  it('a conversation of another employer changes no other application', () => {
    const stranger = thread('zz', [
      theirs('2026-03-15T10:00:00+01:00', {
        kind: 'interview-invite',
        from: person('Ida Nord', 'ida@initech.example'),
        employer: 'Initech',
        role: 'Clerk',
      }),
    ]);
    fc.assert(
      fc.property(conversations, readings => {
        const without = from([...readings, stranger]).filter(({employer}) => employer !== 'Initech');
        expect(without).toEqual(from(readings));
      }),
    );
  });

  it('no conversation is in two applications', () => {
    fc.assert(
      fc.property(conversations, readings => {
        const held = from([...all, ...readings]).flatMap(({conversations: own}) => own.map(({key}) => key));
        expect(new Set(held).size).toBe(held.length);
      }),
    );
  });
});
