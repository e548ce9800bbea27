import {describe, expect, it} from 'vitest';
import {defaultSettings, type Settings} from '../domain/settings';
import {planFor} from './plan';
import {applicationOf, type Story, told} from './testing/story';

/** Row by row, worked out on paper from the practice alone: name, from, by, until. Nothing here was copied from what the program said. */
interface Case {
  where: Partial<Settings>;
  story: Story;
  now: string;
  open?: string[];
  upcoming?: string[];
  /** Whom the first open step is for. */
  to?: string[];
}

const in_ = (timeZone: string, country: string, region: string | null = null): Partial<Settings> => ({
  timeZone,
  country,
  region,
});
const berlin = in_('Europe/Berlin', 'DE', 'BE');
const newYork = in_('America/New_York', 'US');
const london = in_('Europe/London', 'GB', 'ENG');
const cairo = in_('Africa/Cairo', 'EG');
const doha = in_('Asia/Qatar', 'QA');

const held = (start: string, more: object = {}): NonNullable<Story['interviews']> => [
  {start, status: 'held', ...more},
];
const march10 = held('2026-03-10T14:00+01:00');
const maya = {name: 'Maya Chen', address: 'maya.chen@acme.example'};
const luis = {name: 'Luis Ortega', address: 'luis.ortega@acme.example'};

const enquiries: Record<string, Case> = {
  'over Ascension': {
    where: berlin,
    story: {interviews: held('2026-05-08T10:00+02:00')},
    now: '2026-05-11T09:00+02:00',
    upcoming: ['enquiry 2026-05-20T08:00+02:00 2026-05-22T18:00+02:00 2026-06-19T18:00+02:00'],
  },
  'over Memorial Day': {
    where: newYork,
    story: {interviews: held('2026-05-19T09:00-04:00')},
    now: '2026-05-22T09:00-04:00',
    upcoming: ['enquiry 2026-05-29T08:00-04:00 2026-06-02T18:00-04:00 2026-06-30T18:00-04:00'],
  },
  'over Independence Day, kept on the Friday before': {
    where: newYork,
    story: {interviews: held('2026-06-16T09:00-04:00'), promise: ['2026-07-02', '2026-06-16T12:00-04:00']},
    now: '2026-06-22T09:00-04:00',
    upcoming: ['enquiry 2026-07-07T08:00-04:00 2026-07-14T18:00-04:00 2026-08-13T18:00-04:00'],
  },
  'over two holidays of a French May': {
    where: in_('Europe/Paris', 'FR'),
    story: {interviews: held('2026-04-20T09:00+02:00'), promise: ['2026-05-07', '2026-04-20T12:00+02:00']},
    now: '2026-04-27T09:00+02:00',
    upcoming: ['enquiry 2026-05-12T08:00+02:00 2026-05-20T18:00+02:00 2026-06-18T18:00+02:00'],
  },
  'over a bank holiday': {
    where: london,
    story: {interviews: held('2026-04-20T09:00+01:00'), promise: ['2026-05-01', '2026-04-20T12:00+01:00']},
    now: '2026-04-27T09:00+01:00',
    upcoming: ['enquiry 2026-05-06T08:00+01:00 2026-05-13T18:00+01:00 2026-06-12T18:00+01:00'],
  },
  'over Republic Day': {
    where: in_('Asia/Kolkata', 'IN'),
    story: {interviews: held('2026-01-12T09:00+05:30'), promise: ['2026-01-23', '2026-01-12T12:00+05:30']},
    now: '2026-01-19T09:00+05:30',
    upcoming: ['enquiry 2026-01-28T08:00+05:30 2026-02-04T18:00+05:30 2026-03-06T18:00+05:30'],
  },
  'through the Golden Week': {
    where: in_('Asia/Tokyo', 'JP'),
    story: {interviews: held('2026-04-20T09:00+09:00'), promise: ['2026-04-30', '2026-04-20T12:00+09:00']},
    now: '2026-04-27T09:00+09:00',
    upcoming: ['enquiry 2026-05-07T08:00+09:00 2026-05-14T18:00+09:00 2026-06-11T18:00+09:00'],
  },
  'over Saint Patrick, into summer time': {
    where: in_('Europe/Dublin', 'IE'),
    story: {interviews: held('2026-03-11T10:00+00:00')},
    now: '2026-03-16T09:00+00:00',
    upcoming: ['enquiry 2026-03-23T08:00+00:00 2026-03-25T18:00+00:00 2026-04-22T18:00+01:00'],
  },
  'over a weekend of Friday and Saturday': {
    where: cairo,
    story: {interviews: held('2026-02-04T12:00+02:00')},
    now: '2026-02-08T09:00+02:00',
    upcoming: ['enquiry 2026-02-15T08:00+02:00 2026-02-18T18:00+02:00 2026-03-18T18:00+02:00'],
  },
  'over Easter, with two working days to ask at least': {
    where: london,
    story: {interviews: held('2026-03-28T14:00+00:00')},
    now: '2026-04-01T09:00+01:00',
    upcoming: ['enquiry 2026-04-09T08:00+01:00 2026-04-13T18:00+01:00 2026-05-09T18:00+01:00'],
  },
  'over Easter in Sydney, at the end of summer time': {
    where: in_('Australia/Sydney', 'AU', 'NSW'),
    story: {interviews: held('2026-04-04T15:00+11:00')},
    now: '2026-04-08T09:00+10:00',
    upcoming: ['enquiry 2026-04-15T08:00+10:00 2026-04-18T18:00+10:00 2026-05-16T18:00+10:00'],
  },
  'after the day they asked to wait for': {
    where: berlin,
    story: {interviews: march10, waitUntil: '2026-04-15'},
    now: '2026-03-16T09:00+01:00',
    upcoming: ['enquiry 2026-04-17T08:00+02:00 2026-04-24T18:00+02:00 2026-05-27T18:00+02:00'],
  },
  'once more an enquiry after their answer': {
    where: berlin,
    story: {
      interviews: march10,
      sent: [['2026-03-19T09:00+01:00', 'enquiry']],
      heard: [['2026-03-23T10:00+01:00', 'awaiting']],
    },
    now: '2026-03-26T09:00+01:00',
    upcoming: ['enquiry 2026-04-01T08:00+02:00 2026-04-07T18:00+02:00 2026-05-04T18:00+02:00'],
  },
  'anew after they called': {
    where: berlin,
    story: {interviews: march10, calls: [['2026-03-24T16:00+01:00', 'employer']]},
    now: '2026-03-26T09:00+01:00',
    upcoming: ['enquiry 2026-04-02T08:00+02:00 2026-04-08T18:00+02:00 2026-05-05T18:00+02:00'],
  },
  'with hours of one’s own': {
    where: {...berlin, workingHours: ['09:30', '17:00']},
    story: {interviews: march10},
    now: '2026-03-16T09:00+01:00',
    upcoming: ['enquiry 2026-03-19T09:30+01:00 2026-03-24T17:00+01:00 2026-04-21T17:00+02:00'],
  },
  'with waits of one’s own': {
    where: {...berlin, enquiryAfterWorkingDays: 4},
    story: {interviews: march10},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-16T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
  },
  'in a fast field, over the first of May': {
    where: {...berlin, pace: 'sales'},
    story: {interviews: held('2026-04-30T10:00+02:00')},
    now: '2026-05-04T09:00+02:00',
    upcoming: ['enquiry 2026-05-06T08:00+02:00 2026-05-14T18:00+02:00 2026-06-11T18:00+02:00'],
  },
  'in a fast field, again': {
    where: {...berlin, pace: 'sales'},
    story: {interviews: held('2026-04-28T10:00+02:00'), sent: [['2026-05-06T09:00+02:00', 'enquiry']]},
    now: '2026-05-08T09:00+02:00',
    upcoming: ['second-enquiry 2026-05-11T08:00+02:00 2026-05-18T18:00+02:00 2026-06-22T18:00+02:00'],
  },
  'in a public body, after a day they named': {
    where: {...berlin, pace: 'public'},
    story: {interviews: held('2026-04-20T10:00+02:00'), promise: ['2026-05-07', '2026-04-20T12:00+02:00']},
    now: '2026-04-27T09:00+02:00',
    upcoming: ['enquiry 2026-05-13T08:00+02:00 2026-05-21T18:00+02:00 2026-06-18T18:00+02:00'],
  },
  'in a public body, where they named none': {
    where: {...berlin, pace: 'public'},
    story: {interviews: march10},
    now: '2026-03-16T09:00+01:00',
    upcoming: ['enquiry 2026-03-30T08:00+02:00 2026-04-07T18:00+02:00 2026-04-21T18:00+02:00'],
  },
  'put off': {
    where: berlin,
    story: {
      interviews: march10,
      actions: [
        {
          did: 'snooze',
          at: '2026-03-19T10:00+01:00',
          step: 'enquiry',
          until: '2026-03-25T09:00+01:00',
        } as never,
      ],
    },
    now: '2026-03-20T09:00+01:00',
    upcoming: ['enquiry 2026-03-25T09:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
  },
  'counted from the later of two rounds': {
    where: berlin,
    story: {
      interviews: [...march10, {start: '2026-03-24T14:00+01:00', announced: '2026-03-11T17:00+01:00'}],
      heard: [['2026-03-11T17:00+01:00', 'interview-confirmed']],
    },
    now: '2026-03-13T09:00+01:00',
    upcoming: [
      'prepare 2026-03-23T14:00+01:00 2026-03-24T14:00+01:00 2026-03-24T14:00+01:00',
      'thank-you 2026-03-24T15:00+01:00 2026-03-25T15:00+01:00 2026-03-26T15:00+01:00',
      'note 2026-03-24T15:00+01:00 2026-03-25T15:00+01:00 2026-03-26T15:00+01:00',
      'enquiry 2026-04-02T08:00+02:00 2026-04-08T18:00+02:00 2026-05-05T18:00+02:00',
    ],
  },
};

const letGo: Record<string, Case> = {
  'after the only letter that is allowed': {
    where: {...berlin, maxEnquiries: 1},
    story: {interviews: march10, sent: [['2026-03-19T09:00+01:00', 'enquiry']]},
    now: '2026-03-26T09:00+01:00',
    upcoming: ['let-go 2026-04-02T08:00+02:00 – –'],
  },
  'after the second, over a bank holiday': {
    where: london,
    story: {
      interviews: held('2026-03-31T14:00+01:00'),
      sent: [
        ['2026-04-13T09:00+01:00', 'enquiry'],
        ['2026-04-20T09:00+01:00', 'enquiry'],
      ],
    },
    now: '2026-04-27T09:00+01:00',
    upcoming: ['let-go 2026-05-05T08:00+01:00 – –'],
  },
};

const around: Record<string, Case> = {
  'the hour that is lost makes no day shorter': {
    where: london,
    story: {interviews: held('2026-03-28T14:00+00:00')},
    now: '2026-03-28T16:00+00:00',
    open: [
      'thank-you 2026-03-28T15:00+00:00 2026-03-29T16:00+01:00 2026-03-30T16:00+01:00',
      'note 2026-03-28T15:00+00:00 2026-03-29T16:00+01:00 2026-03-30T16:00+01:00',
    ],
    upcoming: ['enquiry 2026-04-09T08:00+01:00 2026-04-13T18:00+01:00 2026-05-09T18:00+01:00'],
  },
  'the hour that is won makes none longer': {
    where: in_('Australia/Sydney', 'AU', 'NSW'),
    story: {interviews: held('2026-04-04T15:00+11:00')},
    now: '2026-04-04T17:00+11:00',
    open: [
      'thank-you 2026-04-04T16:00+11:00 2026-04-05T15:00+10:00 2026-04-06T15:00+10:00',
      'note 2026-04-04T16:00+11:00 2026-04-05T15:00+10:00 2026-04-06T15:00+10:00',
    ],
    upcoming: ['enquiry 2026-04-15T08:00+10:00 2026-04-18T18:00+10:00 2026-05-16T18:00+10:00'],
  },
  'preparing begins a day of hours before': {
    where: newYork,
    story: {interviews: [{start: '2026-03-08T14:00-04:00'}]},
    now: '2026-03-07T13:00-05:00',
    open: ['prepare 2026-03-07T13:00-05:00 2026-03-08T14:00-04:00 2026-03-08T14:00-04:00'],
    upcoming: [
      'thank-you 2026-03-08T15:00-04:00 2026-03-09T15:00-04:00 2026-03-10T15:00-04:00',
      'note 2026-03-08T15:00-04:00 2026-03-09T15:00-04:00 2026-03-10T15:00-04:00',
      'enquiry 2026-03-17T08:00-04:00 2026-03-22T18:00-04:00 2026-04-19T18:00-04:00',
    ],
  },
  'of a panel, whom nobody thanked yet': {
    where: berlin,
    story: {
      interviews: held('2026-03-10T14:00+01:00', {people: [maya, luis]}),
      sent: [['2026-03-10T17:00+01:00', 'thank-you', [maya]]],
      actions: [{did: 'note', at: '2026-03-10T15:05+01:00', note: {}} as never],
    },
    now: '2026-03-11T09:00+01:00',
    open: ['thank-you 2026-03-10T15:00+01:00 2026-03-11T15:00+01:00 2026-03-12T15:00+01:00'],
    upcoming: ['enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
    to: ['Luis Ortega'],
  },
  'of a panel that was thanked in one letter, nothing': {
    where: berlin,
    story: {
      interviews: held('2026-03-10T14:00+01:00', {people: [maya, luis]}),
      sent: [['2026-03-10T17:00+01:00', 'thank-you', [maya, luis]]],
      actions: [{did: 'note', at: '2026-03-10T15:05+01:00', note: {}} as never],
    },
    now: '2026-03-11T09:00+01:00',
    upcoming: ['enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
  },
  'the card that would fall on a Sunday': {
    where: berlin,
    story: {
      interviews: held('2026-04-30T10:00+02:00'),
      sent: [['2026-04-30T16:00+02:00', 'thank-you']],
      note: {traditional: true},
      actions: [{did: 'note', at: '2026-04-30T12:00+02:00', note: {traditional: true}} as never],
    },
    now: '2026-05-02T09:00+02:00',
    upcoming: [
      'card 2026-05-04T08:00+02:00 2026-05-11T18:00+02:00 2026-05-18T18:00+02:00',
      'enquiry 2026-05-12T08:00+02:00 2026-05-15T18:00+02:00 2026-06-11T18:00+02:00',
    ],
  },
  'no card to a technology company, however large and dreamt of': {
    where: berlin,
    story: {
      interviews: held('2026-04-30T10:00+02:00'),
      sent: [['2026-04-30T16:00+02:00', 'thank-you']],
      note: {large: true, dreamJob: true, technology: true},
      actions: [{did: 'note', at: '2026-04-30T12:00+02:00', note: {technology: true}} as never],
    },
    now: '2026-05-02T09:00+02:00',
    upcoming: ['enquiry 2026-05-12T08:00+02:00 2026-05-15T18:00+02:00 2026-06-11T18:00+02:00'],
  },
  'the card that would fall on Boxing Day': {
    where: berlin,
    story: {
      interviews: held('2026-12-23T10:00+01:00'),
      sent: [['2026-12-23T16:00+01:00', 'thank-you']],
      note: {dreamJob: true},
      actions: [{did: 'note', at: '2026-12-23T12:00+01:00', note: {dreamJob: true}} as never],
    },
    now: '2026-12-26T09:00+01:00',
    upcoming: [
      'card 2026-12-28T08:00+01:00 2027-01-04T18:00+01:00 2027-01-11T18:00+01:00',
      'enquiry 2027-01-05T08:00+01:00 2027-01-07T18:00+01:00 2027-02-03T18:00+01:00',
    ],
  },
};

const answers: Record<string, Case> = {
  'to an interview moved to a time that asks for a yes': {
    where: berlin,
    story: {
      interviews: [
        {
          start: '2026-03-19T10:00+01:00',
          status: 'proposed',
          announced: '2026-03-12T09:00+01:00',
          changed: '2026-03-12T09:00+01:00',
        },
      ],
      heard: [['2026-03-12T09:00+01:00', 'reschedule']],
    },
    now: '2026-03-12T12:00+01:00',
    open: ['reply-to-invitation 2026-03-12T09:00+01:00 2026-03-13T18:00+01:00 2026-03-19T10:00+01:00'],
  },
  'to an interview moved without a new time, before Easter': {
    where: berlin,
    story: {
      interviews: [{start: '2026-04-08T10:00+02:00', status: 'moved', changed: '2026-04-02T12:00+02:00'}],
      heard: [['2026-04-02T12:00+02:00', 'reschedule']],
    },
    now: '2026-04-02T14:00+02:00',
    open: ['reply-to-invitation 2026-04-02T12:00+02:00 2026-04-07T18:00+02:00 2026-04-16T18:00+02:00'],
  },
  'to a cancellation on a Thursday in Cairo': {
    where: cairo,
    story: {
      interviews: [{start: '2026-02-11T10:00+02:00', status: 'cancelled', changed: '2026-02-05T10:00+02:00'}],
      heard: [['2026-02-05T10:00+02:00', 'cancelled']],
    },
    now: '2026-02-05T12:00+02:00',
    open: ['cancelled-reply 2026-02-05T10:00+02:00 2026-02-08T18:00+02:00 2026-02-12T18:00+02:00'],
  },
  'to an offer the day before Thanksgiving': {
    where: newYork,
    story: {
      heard: [['2026-11-25T15:00-05:00', 'offer']],
      outcome: {outcome: 'offer', at: '2026-11-25T15:00-05:00'},
    },
    now: '2026-11-25T16:00-05:00',
    open: ['offer-reply 2026-11-25T15:00-05:00 2026-11-27T18:00-05:00 –'],
  },
  'to a rejection on a Thursday in Doha': {
    where: doha,
    story: {
      heard: [['2026-02-05T15:00+03:00', 'rejection']],
      outcome: {outcome: 'rejected', at: '2026-02-05T15:00+03:00'},
    },
    now: '2026-02-05T16:00+03:00',
    open: ['rejection-reply 2026-02-05T15:00+03:00 2026-02-09T18:00+03:00 2026-02-19T18:00+03:00'],
    upcoming: ['keep-in-touch 2026-04-16T08:00+03:00 2026-04-30T18:00+03:00 2027-02-05T18:00+03:00'],
  },
  'to a rejection nobody can answer: to a person who is known': {
    where: berlin,
    story: {
      people: [maya],
      heard: [['2026-03-16T11:00+01:00', 'rejection']],
      outcome: {outcome: 'rejected', at: '2026-03-16T11:00+01:00', canAnswer: false},
    },
    now: '2026-03-16T12:00+01:00',
    open: ['rejection-reply 2026-03-16T11:00+01:00 2026-03-18T18:00+01:00 2026-03-30T18:00+02:00'],
    upcoming: ['keep-in-touch 2026-05-26T08:00+02:00 2026-06-09T18:00+02:00 2027-03-16T18:00+01:00'],
    to: ['Maya Chen'],
  },
  'to a rejection nobody can answer, of nobody: none': {
    where: berlin,
    story: {
      heard: [['2026-03-16T11:00+01:00', 'rejection']],
      outcome: {outcome: 'rejected', at: '2026-03-16T11:00+01:00', canAnswer: false},
    },
    now: '2026-03-16T12:00+01:00',
    upcoming: ['keep-in-touch 2026-05-26T08:00+02:00 2026-06-09T18:00+02:00 2027-03-16T18:00+01:00'],
  },
  'in touch again, ten weeks after the last time': {
    where: berlin,
    story: {
      outcome: {outcome: 'let-go', at: '2026-03-16T10:00+01:00'},
      sent: [['2026-05-26T09:00+02:00', 'keep-in-touch']],
    },
    now: '2026-06-01T09:00+02:00',
    upcoming: ['keep-in-touch 2026-08-04T08:00+02:00 2026-08-18T18:00+02:00 2027-03-16T18:00+01:00'],
  },
  'in touch no more when the year is over before': {
    where: berlin,
    story: {
      outcome: {outcome: 'let-go', at: '2026-03-16T10:00+01:00'},
      sent: [['2027-01-20T09:00+01:00', 'keep-in-touch']],
    },
    now: '2027-02-01T09:00+01:00',
  },
};

const papers: Record<string, Case> = {
  'two at once, one without a day': {
    where: berlin,
    story: {
      papers: [
        {what: 'references', askedAt: '2026-03-16T11:00+01:00'},
        {what: 'transcript', askedAt: '2026-03-16T11:00+01:00', byDay: '2026-03-27'},
      ],
    },
    now: '2026-03-16T12:00+01:00',
    open: ['papers 2026-03-16T11:00+01:00 2026-03-17T09:00+01:00 2026-04-16T18:00+02:00'],
  },
  'two that were asked for one after the other': {
    where: berlin,
    story: {
      papers: [
        {what: 'references', askedAt: '2026-03-13T16:00+01:00'},
        {what: 'portfolio', askedAt: '2026-03-17T10:00+01:00', byDay: '2026-03-20'},
      ],
    },
    now: '2026-03-18T09:00+01:00',
    open: ['papers 2026-03-13T16:00+01:00 2026-03-16T09:00+01:00 2026-04-15T18:00+02:00'],
  },
  'a day in a country that rests on Friday': {
    where: doha,
    story: {papers: [{what: 'references', askedAt: '2026-02-12T16:00+03:00'}]},
    now: '2026-02-12T17:00+03:00',
    open: ['papers 2026-02-12T16:00+03:00 2026-02-15T09:00+03:00 2026-03-17T18:00+03:00'],
  },
  'a month after their day, none': {
    where: berlin,
    story: {papers: [{what: 'references', askedAt: '2026-03-02T10:00+01:00', byDay: '2026-03-06'}]},
    now: '2026-04-05T18:00+02:00',
  },
  'where work begins after nine': {
    where: {...berlin, workingHours: ['09:30', '17:00']},
    story: {papers: [{what: 'references', askedAt: '2026-03-16T11:00+01:00'}]},
    now: '2026-03-16T12:00+01:00',
    open: ['papers 2026-03-16T11:00+01:00 2026-03-17T09:30+01:00 2026-04-16T17:00+02:00'],
  },
};

describe.each(
  Object.entries({
    'an enquiry': enquiries,
    'letting go': letGo,
    'around an interview': around,
    'an answer': answers,
    papers: papers,
  }),
)('%s', (_row, cases) => {
  it.each(Object.entries(cases))('%s', (_title, {where, story, now, open = [], upcoming = [], to}) => {
    const settings = {...defaultSettings, ...where};
    const plan = planFor(applicationOf(story), settings, Date.parse(now));
    const lines = (steps: typeof plan.open): string[] => steps.map(step => told(step, settings.timeZone));
    expect({open: lines(plan.open), upcoming: lines(plan.upcoming)}).toEqual({open, upcoming});
    expect(plan.open[0]?.to?.map(({name}) => name)).toEqual(to);
  });
});
