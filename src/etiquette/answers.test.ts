import {describe, expect, it} from 'vitest';
import {defaultSettings, type Settings} from '../domain/settings';
import {planFor} from './plan';
import {applicationOf, type Story, told} from './testing/story';

const berlin = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE'};
const maya = {name: 'Maya Chen', address: 'maya.chen@acme.example'};
const luis = {name: 'Luis Ortega', address: 'luis@acme.example'};
const ana = {name: 'Ana Lima', address: null};
const panel: Story['interviews'] = [
  {start: '2026-03-10T14:00+01:00', status: 'held', people: [maya, luis, ana]},
];
const evening = '2026-03-10T18:00+01:00';

const planOf = (story: Story, now: string, settings: Settings = berlin) =>
  planFor(applicationOf(story), settings, Date.parse(now));
const openOf = (story: Story, now: string, settings?: Settings) =>
  planOf(story, now, settings).open.map(({step}) => step);
const thankedNext = (story: Story) =>
  planOf(story, evening)
    .open.find(({step}) => step === 'thank-you')
    ?.to?.map(({name}) => name) ?? null;

describe('a panel', () => {
  it.each<[string, Story, (string | null)[] | null]>([
    ['nobody thanked', {interviews: panel}, ['Maya Chen', 'Luis Ortega', 'Ana Lima']],
    [
      'one thanked by address',
      {
        interviews: panel,
        sent: [
          ['2026-03-10T16:00+01:00', 'thank-you', [{name: 'M. Chen', address: 'Maya.Chen@acme.example'}]],
        ],
      },
      ['Luis Ortega', 'Ana Lima'],
    ],
    [
      'one thanked by name',
      {
        interviews: panel,
        sent: [['2026-03-10T16:00+01:00', 'thank-you', [{name: 'LIMA, Ana', address: 'al@acme.example'}]]],
      },
      ['Maya Chen', 'Luis Ortega'],
    ],
    [
      'two thanked in one letter',
      {interviews: panel, sent: [['2026-03-10T16:00+01:00', 'thank-you', [maya, luis]]]},
      ['Ana Lima'],
    ],
    [
      'all thanked',
      {
        interviews: panel,
        sent: [
          ['2026-03-10T16:00+01:00', 'thank-you', [maya, luis]],
          ['2026-03-10T16:05+01:00', 'thank-you', [ana]],
        ],
      },
      null,
    ],
    [
      'a coordinator asked to pass it on to whom has no address',
      {
        interviews: panel,
        sent: [['2026-03-10T16:00+01:00', 'thank-you', [{name: 'Kim', address: 'kim@acme.example'}]]],
      },
      ['Maya Chen', 'Luis Ortega'],
    ],
    [
      'the user says one is done',
      {
        interviews: panel,
        actions: [{did: 'done', step: 'thank-you', at: '2026-03-10T16:00+01:00', to: ['luis@acme.example']}],
      },
      ['Maya Chen', 'Ana Lima'],
    ],
    [
      'the user says it is done',
      {interviews: panel, actions: [{did: 'done', step: 'thank-you', at: '2026-03-10T16:00+01:00'}]},
      null,
    ],
    [
      'thanks of the day before are for something else',
      {interviews: panel, sent: [['2026-03-09T16:00+01:00', 'thank-you', [maya, luis]]]},
      ['Maya Chen', 'Luis Ortega', 'Ana Lima'],
    ],
  ])('%s', (_title, story, expected) => {
    expect(thankedNext(story)).toEqual(expected);
  });
});

describe('a rejection that cannot be answered', () => {
  const outcome = {outcome: 'rejected', at: '2026-03-13T11:00+01:00', canAnswer: false} as const;
  const now = '2026-03-13T12:00+01:00';
  it('goes to a person of the employer', () => {
    const recruiter = {name: 'Kim Doe', address: 'kim@agency.example', agency: true};
    const {open} = planOf({outcome, interviews: panel, people: [recruiter, luis]}, now);
    expect(open.map(({step, to}) => [step, to])).toEqual([['rejection-reply', [maya]]]);
    expect(open[0]?.because).toContain('you could write to Maya Chen instead');
  });
  it('has no step where nobody is known', () => {
    const machine = {name: 'Acme Hiring', address: 'no-reply@ats.example'};
    const recruiter = {name: 'Kim Doe', address: 'kim@agency.example', agency: true};
    expect(openOf({outcome, people: [machine, recruiter]}, now)).toEqual([]);
  });
  it('says nothing of a person where it can be answered', () => {
    const {open} = planOf({outcome: {...outcome, canAnswer: true}, people: [maya]}, now);
    expect(open[0]?.to).toBeUndefined();
  });
});

describe('an answer to a step', () => {
  const twoRounds: Story['interviews'] = [
    {start: '2026-03-10T10:00+01:00', status: 'held'},
    {start: '2026-03-10T14:00+01:00', announced: '2026-03-02T10:00+01:00'},
  ];
  it('means the interview that was open when it was given', () => {
    const story: Story = {
      interviews: twoRounds,
      actions: [
        {did: 'skip', step: 'thank-you', at: '2026-03-10T11:30+01:00'},
        {did: 'skip', step: 'thank-you', at: '2026-03-10T11:31+01:00'},
      ],
    };
    const {upcoming} = planOf(story, '2026-03-10T12:00+01:00');
    expect(
      upcoming.filter(({step}) => step === 'thank-you').map(step => told(step, 'Europe/Berlin')),
    ).toEqual(['thank-you 2026-03-10T15:00+01:00 2026-03-11T15:00+01:00 2026-03-12T15:00+01:00']);
  });
  it('given in advance means the next to open', () => {
    const story: Story = {
      interviews: [{start: '2026-03-10T14:00+01:00'}],
      actions: [{did: 'skip', step: 'prepare', at: '2026-03-08T10:00+01:00'}],
    };
    expect(planOf(story, '2026-03-09T15:00+01:00').open).toEqual([]);
  });
  it('does not outlast a new word of theirs', () => {
    const story: Story = {
      interviews: panel,
      actions: [{did: 'skip', step: 'enquiry', at: '2026-03-20T10:00+01:00'}],
    };
    expect(openOf(story, '2026-03-23T10:00+01:00')).toEqual([]);
    const heard: Story = {...story, heard: [['2026-03-23T12:00+01:00', 'awaiting']]};
    expect(openOf(heard, '2026-04-02T10:00+02:00')).toEqual(['enquiry']);
  });
  it('done in sales leaves the next letter', () => {
    const story: Story = {
      interviews: panel,
      actions: [
        {did: 'done', step: 'enquiry', at: '2026-03-13T10:00+01:00'},
        {did: 'done', step: 'second-enquiry', at: '2026-03-18T10:00+01:00'},
      ],
    };
    expect(openOf(story, '2026-03-23T10:00+01:00', {...berlin, pace: 'sales'})).toEqual(['second-enquiry']);
  });
  it('put off beyond its time is gone', () => {
    const story: Story = {
      interviews: panel,
      actions: [{did: 'snooze', step: 'note', at: '2026-03-10T16:00+01:00', until: '2026-03-13T08:00+01:00'}],
    };
    const {open, upcoming} = planOf(story, evening);
    expect([...open, ...upcoming].map(({step}) => step)).not.toContain('note');
  });
  it('put off opens again with the moment it was put off to', () => {
    const story: Story = {
      interviews: panel,
      actions: [
        {did: 'snooze', step: 'enquiry', at: '2026-03-19T09:00+01:00', until: '2026-03-23T08:00+01:00'},
      ],
    };
    expect(planOf(story, '2026-03-20T09:00+01:00').upcoming[0]?.snoozedUntil).toBe(
      Date.parse('2026-03-23T08:00+01:00'),
    );
    const reopened = planOf(story, '2026-03-23T08:00+01:00').open[0];
    expect(reopened?.from).toBe(Date.parse('2026-03-23T08:00+01:00'));
    expect(reopened?.snoozedUntil).toBeUndefined();
  });
  it('a pause of one application ends when a later one says so', () => {
    const pause = {did: 'pause', at: '2026-03-19T09:00+01:00', until: '2026-04-01T08:00+02:00'} as const;
    expect(openOf({interviews: panel, actions: [pause]}, '2026-03-20T09:00+01:00')).toEqual([]);
    const over = {did: 'pause', at: '2026-03-20T08:00+01:00', until: '2026-03-20T08:00+01:00'} as const;
    expect(openOf({interviews: panel, actions: [over, pause]}, '2026-03-20T09:00+01:00')).toEqual([
      'enquiry',
    ]);
  });
});

describe('what is open', () => {
  it('puts what is due sooner first, and what presses nobody last', () => {
    const story: Story = {
      interviews: panel,
      papers: [{what: 'references', askedAt: '2026-03-10T16:00+01:00'}],
    };
    expect(openOf(story, evening)).toEqual(['papers', 'thank-you', 'note']);
  });
  it('follows up on an interview that went badly like on any other', () => {
    const badly: Story = {interviews: panel, note: {wentBadly: true}};
    expect(planOf(badly, evening)).toEqual(planOf({interviews: panel}, evening));
  });
});

describe('the reason', () => {
  it('of what follows an interview still ahead says nothing that has not happened', () => {
    const {upcoming} = planOf({employer: 'Acme', interviews: panel}, '2026-03-09T10:00+01:00');
    expect(upcoming.map(({step, because}) => `${step}: ${because}`)).toEqual([
      expect.stringMatching(/^prepare: You meet Maya Chen/),
      expect.stringMatching(/^thank-you: You meet Maya Chen.* tomorrow.* is welcome until Wednesday/),
      expect.stringMatching(/^note: You meet Maya Chen/),
      'enquiry: If it stays quiet, Thursday, March 19 is a polite day to ask.',
    ]);
  });
  const because = (story: Story, now: string) => {
    const {open, upcoming} = planOf({employer: 'Acme', ...story}, now);
    return (open[0] ?? upcoming[0])?.because;
  };
  it.each<[string, Story, string, string]>([
    [
      'of a thank-you',
      {interviews: panel},
      '2026-03-11T09:00+01:00',
      'You met Maya Chen, Luis Ortega, and Ana Lima at Acme yesterday. A thank-you note is welcome until 3:00 PM.',
    ],
    [
      'of a late one',
      {interviews: panel, actions: [{did: 'skip', step: 'note', at: evening}]},
      '2026-03-11T16:00+01:00',
      'You met Maya Chen, Luis Ortega, and Ana Lima at Acme yesterday. A thank-you note is late now, and still worth sending.',
    ],
    [
      'of an enquiry to come',
      {promise: ['2026-03-20', '2026-03-11T09:00+01:00'], stage: 'interviewed'},
      '2026-03-20T09:00+01:00',
      'They said they would decide by Friday, March 20. Tuesday is a polite day to ask.',
    ],
    [
      'of an enquiry',
      {interviews: panel, sent: [['2026-03-10T16:00+01:00', 'thank-you']]},
      '2026-03-19T09:00+01:00',
      'Your interview was on Tuesday, March 10 and they named no day. It is polite to ask how things stand.',
    ],
    [
      'of an enquiry that thanks as well',
      {interviews: panel},
      '2026-03-19T09:00+01:00',
      'Your interview was on Tuesday, March 10 and they named no day. It is polite to ask how things stand. You can thank them for the interview in the same letter.',
    ],
  ])('%s', (_title, story, now, expected) => {
    expect(because(story, now)).toBe(expected);
  });
});
