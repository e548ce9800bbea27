import type {Card, Letter, Overview} from '../../src/contract';
import type {Step} from '../../src/domain/step';

const now = Date.parse('2026-03-10T10:12:00Z');
const at = (text: string): number => Date.parse(`${text}:00Z`);
const maya = {name: 'Maya Chen', address: 'maya.chen@acme.example', title: 'Head of Analytics'};
const luis = {name: 'Luis Ortega', address: 'luis@acme.example'};

const step = (fields: Partial<Step> & Pick<Step, 'step' | 'because'>): Step => ({
  from: at('2026-03-09T15:00'),
  by: null,
  until: null,
  ...fields,
});

const card = (fields: Partial<Card>): Card => ({
  application: 'acme',
  conversation: {webmail: 'gmail', account: 'jo@example.org', key: '18f0000000000001'},
  employer: 'Acme',
  role: 'Data Analyst',
  stage: 'interviewed',
  people: [maya, luis],
  step: null,
  upcoming: null,
  writes: false,
  promised: '2026-03-20',
  seenAt: at('2026-03-10T09:12'),
  undoable: null,
  timeZone: 'UTC',
  now,
  ...fields,
});

const thanks = step({
  step: 'thank-you',
  by: at('2026-03-10T14:00'),
  until: at('2026-03-11T15:00'),
  because:
    'You met Maya Chen and Luis Ortega at Acme yesterday. A thank-you note to each of them is welcome until 2 pm.',
  to: [maya, luis],
});
const enquiry = step({
  step: 'enquiry',
  from: at('2026-03-24T09:00'),
  by: at('2026-03-24T18:00'),
  because: 'They said they would decide by Friday, March 20. Tuesday is a polite day to ask.',
});

/** Every state a card is met in. */
export const cards = {
  due: card({step: thanks, writes: true}),
  'one person': card({step: {...thanks, to: [maya]}, writes: true}),
  'still welcome': card({step: {...thanks, by: at('2026-03-10T09:00')}, writes: true}),
  'not by letter': card({
    step: step({
      step: 'note',
      until: at('2026-03-12T15:00'),
      because: 'You met Maya Chen yesterday. Notes fade within two days.',
    }),
  }),
  waiting: card({upcoming: {...enquiry, from: at('2026-03-12T09:00')}}),
  'interview ahead': card({
    stage: 'scheduled',
    step: step({
      step: 'prepare',
      until: at('2026-03-11T08:30'),
      because: 'Your interview with Acme is tomorrow.',
    }),
  }),
  resting: card({stage: 'rested'}),
  'put off': card({upcoming: {...thanks, snoozedUntil: at('2026-03-11T09:00')}, undoable: 'later'}),
  skipped: card({step: {...enquiry, from: now}, writes: true, undoable: 'skip'}),
  'not an interview': card({undoable: 'not-interview'}),
  hostile: card({
    employer: '<img src=x onerror=alert(1)>',
    role: '"><script>alert(1)</script>',
    step: {
      ...thanks,
      to: [
        {name: `\u202Enehc ayaM${'\u0301'.repeat(500)}`, address: null},
        {name: `מאיה כהן ${'x'.repeat(4_000)}`, address: null},
      ],
      because: `\u2066<b>You</b> met {{name}} ${'wordwithoutend'.repeat(60)}`,
    },
    writes: true,
  }),
} satisfies Record<string, Card>;

const letter = (fields: Partial<Letter> & Pick<Letter, 'id' | 'title' | 'body'>): Letter => ({
  step: 'thank-you',
  because: '',
  suggested: false,
  language: 'en',
  subject: '',
  ...fields,
});

const point = {slot: 'point', label: 'A point from the conversation', hint: 'something you talked about'};
const reason = {slot: 'reason', label: 'Why it drew you in', hint: 'why it stayed with you'};

export const letters: Letter[] = [
  letter({
    id: 'thank-you',
    title: 'Thank-you note',
    because: 'You met Maya Chen yesterday, and this is the day for thanks.',
    suggested: true,
    body: [
      'Dear Ms Chen,\n\nThank you for the conversation on Monday. I keep thinking about ',
      point,
      '; ',
      reason,
      '.\n\nIt made me want the Data Analyst position at Acme even more. If anything further would help you decide, I am glad to send it.\n\nKind regards\nJo Field',
    ],
  }),
  letter({
    id: 'thank-you-short',
    title: 'Thank-you note, short',
    body: [
      'Dear Ms Chen,\n\nThank you for your time on Monday. I enjoyed our talk and would be glad to join you.\n\nKind regards\nJo Field',
    ],
  }),
  letter({
    id: 'papers',
    step: 'papers',
    title: 'Papers attached',
    body: [
      'Dear Ms Chen,\n\nAttached are ',
      {slot: 'papers', label: 'What you attach', hint: 'the papers you attach'},
      '.\n\nKind regards\nJo Field',
    ],
  }),
  letter({
    id: 'danke',
    title: 'Dankschreiben',
    language: 'de',
    subject: 'Vielen Dank für das Gespräch',
    body: [
      'Sehr geehrte Frau Chen,\n\nherzlichen Dank für das Gespräch am Montag.\n\nMit freundlichen Grüßen\nJo Field',
    ],
  }),
];

export const overviews = {
  full: {
    now,
    due: [
      cards.due,
      card({
        application: 'borealis',
        employer: 'Borealis Public Library',
        role: 'Digital Collections Librarian',
        step: step({
          step: 'papers',
          by: at('2026-03-11T09:00'),
          because: 'They asked for two references by tomorrow morning.',
        }),
        writes: true,
      }),
    ],
    soon: [
      card({
        application: 'cedar',
        employer: 'Cedar & Finch',
        role: null,
        stage: 'scheduled',
        upcoming: step({
          step: 'prepare',
          from: at('2026-03-12T08:30'),
          until: at('2026-03-13T08:30'),
          because: 'Your interview with Cedar & Finch is on Friday.',
        }),
      }),
    ],
    waiting: [
      card({application: 'delta', employer: 'Delta Health', role: 'Nurse Manager', upcoming: enquiry}),
      card({application: 'unknown', employer: null, role: null, upcoming: {...enquiry, step: 'let-go'}}),
    ],
    notices: [],
  },
  nothing: {now, due: [], soon: [], waiting: [], notices: []},
  trouble: {
    now,
    due: [cards.hostile],
    soon: [],
    waiting: [],
    notices: [
      'Your records came back empty and were rebuilt from the journal. Please look through them once.',
    ],
  },
} satisfies Record<string, Overview>;
