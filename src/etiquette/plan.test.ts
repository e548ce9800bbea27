import {describe, expect, it} from 'vitest';
import {defaultSettings, type Settings} from '../domain/settings';
import {planFor} from './plan';
import {applicationOf, type Story, told} from './testing/story';

const berlin = {timeZone: 'Europe/Berlin', country: 'DE'};
const paris = {timeZone: 'Europe/Paris', country: 'FR'};
const london = {timeZone: 'Europe/London', country: 'GB'};
const newYork = {timeZone: 'America/New_York', country: 'US'};
const kolkata = {timeZone: 'Asia/Kolkata', country: 'IN'};
const riyadh = {timeZone: 'Asia/Riyadh', country: 'SA'};
const auckland = {timeZone: 'Pacific/Auckland', country: 'NZ'};

interface Case {
  where: Partial<Settings>;
  story: Story;
  now: string;
  open?: string[];
  upcoming?: string[];
}

const met: Story['interviews'] = [{start: '2026-03-10T14:00+01:00', status: 'held'}];

/** Worked out with a calendar on paper: weekdays, holidays and offsets are not the program's. */
const cases: Record<string, Case> = {
  'an interview to come: everything that opens by itself': {
    where: berlin,
    story: {
      interviews: [{start: '2026-03-10T14:00+01:00'}],
      heard: [['2026-03-02T10:15+01:00', 'interview-confirmed']],
    },
    now: '2026-03-09T10:00+01:00',
    upcoming: [
      'prepare 2026-03-09T14:00+01:00 2026-03-10T14:00+01:00 2026-03-10T14:00+01:00',
      'thank-you 2026-03-10T15:00+01:00 2026-03-11T15:00+01:00 2026-03-12T15:00+01:00',
      'note 2026-03-10T15:00+01:00 2026-03-11T15:00+01:00 2026-03-12T15:00+01:00',
      'enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00',
    ],
  },
  'a proposed interview is prepared by nobody': {
    where: berlin,
    story: {
      interviews: [
        {start: '2026-03-10T14:00+01:00', status: 'proposed', announced: '2026-03-09T09:00+01:00'},
      ],
      heard: [['2026-03-09T09:00+01:00', 'interview-invite']],
    },
    now: '2026-03-09T15:00+01:00',
    open: ['reply-to-invitation 2026-03-09T09:00+01:00 2026-03-10T18:00+01:00 2026-03-10T14:00+01:00'],
  },
  'a promised Friday': {
    where: berlin,
    story: {
      interviews: met,
      heard: [['2026-03-11T09:00+01:00', 'post-interview']],
      promise: ['2026-03-20', '2026-03-11T09:00+01:00'],
    },
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-24T08:00+01:00 2026-03-31T18:00+02:00 2026-05-01T18:00+02:00'],
  },
  'a promised Thursday before Easter': {
    where: berlin,
    story: {interviews: met, promise: ['2026-04-02', '2026-03-10T16:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-04-08T08:00+02:00 2026-04-15T18:00+02:00 2026-05-14T18:00+02:00'],
  },
  'a promised holiday': {
    where: berlin,
    story: {interviews: met, promise: ['2026-04-03', '2026-03-10T16:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-04-08T08:00+02:00 2026-04-15T18:00+02:00 2026-05-15T18:00+02:00'],
  },
  'a promised Saturday': {
    where: berlin,
    story: {interviews: met, promise: ['2026-03-21', '2026-03-10T16:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-24T08:00+01:00 2026-03-31T18:00+02:00 2026-05-02T18:00+02:00'],
  },
  'a promised Saturday and no wait after it': {
    where: {...berlin, enquiryAfterPromiseWorkingDays: 0},
    story: {interviews: met, promise: ['2026-03-21', '2026-03-10T16:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-23T08:00+01:00 2026-03-30T18:00+02:00 2026-05-02T18:00+02:00'],
  },
  'a promise and a wait of seven working days': {
    where: {...berlin, enquiryAfterPromiseWorkingDays: 7},
    story: {interviews: met, promise: ['2026-03-20', '2026-03-10T16:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-31T08:00+02:00 2026-04-09T18:00+02:00 2026-05-01T18:00+02:00'],
  },
  'a promise in France, where Good Friday is worked': {
    where: paris,
    story: {interviews: met, promise: ['2026-04-02', '2026-03-10T16:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-04-07T08:00+02:00 2026-04-14T18:00+02:00 2026-05-14T18:00+02:00'],
  },
  'a promise the day before Thanksgiving': {
    where: newYork,
    story: {
      interviews: [{start: '2026-11-16T10:00-05:00', status: 'held'}],
      promise: ['2026-11-25', '2026-11-16T12:00-05:00'],
    },
    now: '2026-11-20T09:00-05:00',
    upcoming: ['enquiry 2026-11-30T08:00-05:00 2026-12-07T18:00-05:00 2027-01-06T18:00-05:00'],
  },
  'a promise before Christmas in Britain, Boxing Day made up on Monday': {
    where: london,
    story: {
      interviews: [{start: '2026-12-14T10:00Z', status: 'held'}],
      promise: ['2026-12-23', '2026-12-14T12:00Z'],
    },
    now: '2026-12-18T09:00Z',
    upcoming: ['enquiry 2026-12-29T08:00+00:00 2027-01-06T18:00+00:00 2027-02-03T18:00+00:00'],
  },
  'a promise in Riyadh on a Thursday': {
    where: riyadh,
    story: {
      interviews: [{start: '2026-01-28T10:00+03:00', status: 'held'}],
      promise: ['2026-02-05', '2026-01-28T12:00+03:00'],
    },
    now: '2026-02-01T09:00+03:00',
    upcoming: ['enquiry 2026-02-09T08:00+03:00 2026-02-16T18:00+03:00 2026-03-19T18:00+03:00'],
  },
  'other working hours': {
    where: {...berlin, workingHours: ['09:30', '17:00']},
    story: {interviews: met, promise: ['2026-03-20', '2026-03-11T09:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-24T09:30+01:00 2026-03-31T17:00+02:00 2026-05-01T17:00+02:00'],
  },
  'damaged working hours are the usual ones': {
    where: {...berlin, workingHours: ['22:00', '06:00']},
    story: {interviews: met, promise: ['2026-03-20', '2026-03-11T09:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-24T08:00+01:00 2026-03-31T18:00+02:00 2026-05-01T18:00+02:00'],
  },
  'asked to wait until the end of April, before a holiday': {
    where: berlin,
    story: {interviews: met, waitUntil: '2026-04-30'},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-05-05T08:00+02:00 2026-05-12T18:00+02:00 2026-06-11T18:00+02:00'],
  },
  'asked to wait beyond the promised date': {
    where: berlin,
    story: {interviews: met, waitUntil: '2026-04-30', promise: ['2026-03-20', '2026-03-11T09:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-05-05T08:00+02:00 2026-05-12T18:00+02:00 2026-06-11T18:00+02:00'],
  },
  'no date named, in Kolkata': {
    where: kolkata,
    story: {interviews: [{start: '2026-07-06T11:00+05:30', status: 'held'}]},
    now: '2026-07-10T09:00+05:30',
    upcoming: ['enquiry 2026-07-15T08:00+05:30 2026-07-20T18:00+05:30 2026-08-17T18:00+05:30'],
  },
  'no date named, in Riyadh over the national day': {
    where: riyadh,
    story: {interviews: [{start: '2026-09-16T10:00+03:00', status: 'held'}]},
    now: '2026-09-20T09:00+03:00',
    upcoming: ['enquiry 2026-09-28T08:00+03:00 2026-09-30T18:00+03:00 2026-10-28T18:00+03:00'],
  },
  'no date named, in Auckland over Easter and the end of summer time: two working days to ask at least': {
    where: auckland,
    story: {interviews: [{start: '2026-03-30T09:00+13:00', status: 'held'}]},
    now: '2026-04-02T09:00+13:00',
    upcoming: ['enquiry 2026-04-10T08:00+12:00 2026-04-14T18:00+12:00 2026-05-11T18:00+12:00'],
  },
  'no date named, an interview on a Saturday in New York': {
    where: newYork,
    story: {interviews: [{start: '2026-03-07T12:00-05:00', status: 'held'}]},
    now: '2026-03-10T09:00-04:00',
    upcoming: ['enquiry 2026-03-17T08:00-04:00 2026-03-21T18:00-04:00 2026-04-18T18:00-04:00'],
  },
  'no date named, over the turn of the year': {
    where: berlin,
    story: {interviews: [{start: '2026-12-21T10:00+01:00', status: 'held'}]},
    now: '2026-12-28T09:00+01:00',
    upcoming: ['enquiry 2026-12-31T08:00+01:00 2027-01-05T18:00+01:00 2027-02-01T18:00+01:00'],
  },
  'no date named, over Epiphany in Bavaria': {
    where: {...berlin, region: 'BY'},
    story: {interviews: [{start: '2026-12-28T10:00+01:00', status: 'held'}]},
    now: '2027-01-04T09:00+01:00',
    upcoming: ['enquiry 2027-01-08T08:00+01:00 2027-01-12T18:00+01:00 2027-02-08T18:00+01:00'],
  },
  'no date named, over Epiphany elsewhere in Germany': {
    where: berlin,
    story: {interviews: [{start: '2026-12-28T10:00+01:00', status: 'held'}]},
    now: '2027-01-04T09:00+01:00',
    upcoming: ['enquiry 2027-01-07T08:00+01:00 2027-01-11T18:00+01:00 2027-02-08T18:00+01:00'],
  },
  'no date named, past a leap day': {
    where: berlin,
    story: {interviews: [{start: '2028-02-21T10:00+01:00', status: 'held'}]},
    now: '2028-02-25T09:00+01:00',
    upcoming: ['enquiry 2028-03-01T08:00+01:00 2028-03-06T18:00+01:00 2028-04-03T18:00+02:00'],
  },
  'no country: weekends only': {
    where: {timeZone: 'Europe/Berlin'},
    story: {interviews: [{start: '2026-03-30T09:00+02:00', status: 'held'}]},
    now: '2026-04-02T09:00+02:00',
    upcoming: ['enquiry 2026-04-08T08:00+02:00 2026-04-13T18:00+02:00 2026-05-11T18:00+02:00'],
  },
  'their mail after the interview starts the wait anew': {
    where: berlin,
    story: {interviews: met, heard: [['2026-03-12T17:00+01:00', 'other']]},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-23T08:00+01:00 2026-03-26T18:00+01:00 2026-04-23T18:00+02:00'],
  },
  'so does their call': {
    where: berlin,
    story: {interviews: met, calls: [['2026-03-12T17:00+01:00', 'employer']]},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-23T08:00+01:00 2026-03-26T18:00+01:00 2026-04-23T18:00+02:00'],
  },
  'an automatic reply and a call of one’s own do not': {
    where: berlin,
    story: {
      interviews: met,
      heard: [['2026-03-12T17:00+01:00', 'machine']],
      calls: [['2026-03-12T10:00+01:00', 'user']],
    },
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
  },
  'late in the evening it is still that day where the user is': {
    where: newYork,
    story: {
      interviews: [{start: '2026-03-10T14:00-04:00', status: 'held'}],
      heard: [['2026-03-12T03:30Z', 'awaiting']],
    },
    now: '2026-03-13T09:00-04:00',
    upcoming: ['enquiry 2026-03-20T08:00-04:00 2026-03-25T18:00-04:00 2026-04-22T18:00-04:00'],
  },
  'a word on the promised day keeps the promise': {
    where: berlin,
    story: {
      interviews: met,
      promise: ['2026-03-20', '2026-03-11T09:00+01:00'],
      heard: [
        ['2026-03-11T09:00+01:00', 'post-interview'],
        ['2026-03-20T12:00+01:00', 'awaiting'],
      ],
    },
    now: '2026-03-24T12:00+01:00',
    upcoming: ['enquiry 2026-03-31T08:00+02:00 2026-04-03T18:00+02:00 2026-05-01T18:00+02:00'],
  },
  'a word before the promised day does not': {
    where: berlin,
    story: {
      interviews: met,
      promise: ['2026-03-20', '2026-03-11T09:00+01:00'],
      heard: [
        ['2026-03-11T09:00+01:00', 'post-interview'],
        ['2026-03-16T12:00+01:00', 'other'],
      ],
    },
    now: '2026-03-24T12:00+01:00',
    open: ['enquiry 2026-03-24T08:00+01:00 2026-03-31T18:00+02:00 2026-05-01T18:00+02:00'],
  },
  'a promise known only from the note': {
    where: berlin,
    story: {
      interviews: met,
      note: {promise: '2026-03-20'},
      actions: [{did: 'note', at: '2026-03-10T15:05+01:00', note: {promise: '2026-03-20'}}],
    },
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-24T08:00+01:00 2026-03-31T18:00+02:00 2026-05-01T18:00+02:00'],
  },
  'an interview known only from their thanks for it': {
    where: berlin,
    story: {heard: [['2026-03-11T09:00+01:00', 'post-interview']]},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-20T08:00+01:00 2026-03-25T18:00+01:00 2026-04-22T18:00+02:00'],
  },
  'no interview, no enquiry': {
    where: berlin,
    story: {heard: [['2026-03-02T09:00+01:00', 'assessment']], sent: [['2026-03-03T09:00+01:00', 'papers']]},
    now: '2026-03-20T09:00+01:00',
  },
  'sales asks after three working days': {
    where: {...berlin, pace: 'sales'},
    story: {interviews: met},
    now: '2026-03-13T07:00+01:00',
    upcoming: ['enquiry 2026-03-13T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
  },
  'and again after three': {
    where: {...berlin, pace: 'sales'},
    story: {interviews: met, sent: [['2026-03-13T09:00+01:00', 'enquiry']]},
    now: '2026-03-16T07:00+01:00',
    upcoming: ['second-enquiry 2026-03-18T08:00+01:00 2026-03-25T18:00+01:00 2026-04-29T18:00+02:00'],
  },
  'and a fourth time': {
    where: {...berlin, pace: 'sales'},
    story: {
      interviews: met,
      sent: [
        ['2026-03-13T09:00+01:00', 'enquiry'],
        ['2026-03-18T09:00+01:00', 'enquiry'],
        ['2026-03-23T09:00+01:00', 'enquiry'],
      ],
    },
    now: '2026-03-26T09:00+01:00',
    open: ['second-enquiry 2026-03-26T08:00+01:00 2026-04-02T18:00+02:00 2026-05-07T18:00+02:00'],
  },
  'but not a fifth': {
    where: {...berlin, pace: 'sales'},
    story: {
      interviews: met,
      sent: [
        ['2026-03-13T09:00+01:00', 'enquiry'],
        ['2026-03-18T09:00+01:00', 'enquiry'],
        ['2026-03-23T09:00+01:00', 'enquiry'],
        ['2026-03-26T09:00+01:00', 'enquiry'],
      ],
    },
    now: '2026-03-31T09:00+02:00',
    upcoming: ['let-go 2026-04-13T08:00+02:00 – –'],
  },
  'sales with a ceiling of the user’s own': {
    where: {...berlin, pace: 'sales', maxEnquiries: 1},
    story: {interviews: met, sent: [['2026-03-13T09:00+01:00', 'enquiry']]},
    now: '2026-03-16T07:00+01:00',
    upcoming: ['let-go 2026-03-27T08:00+01:00 – –'],
  },
  'the public sector takes twice as long': {
    where: {...berlin, pace: 'public'},
    story: {interviews: met},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-30T08:00+02:00 2026-04-07T18:00+02:00 2026-04-21T18:00+02:00'],
  },
  'the public sector and a promise': {
    where: {...berlin, pace: 'public'},
    story: {interviews: met, promise: ['2026-03-20', '2026-03-11T09:00+01:00']},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['enquiry 2026-03-26T08:00+01:00 2026-04-02T18:00+02:00 2026-05-01T18:00+02:00'],
  },
  'the public sector, once more': {
    where: {...berlin, pace: 'public'},
    story: {interviews: met, sent: [['2026-03-30T09:00+02:00', 'enquiry']]},
    now: '2026-04-01T09:00+02:00',
    upcoming: ['second-enquiry 2026-04-13T08:00+02:00 2026-04-20T18:00+02:00 2026-05-25T18:00+02:00'],
  },
  'a second enquiry a week after the first': {
    where: berlin,
    story: {interviews: met, sent: [['2026-03-19T09:30+01:00', 'enquiry']]},
    now: '2026-03-20T09:00+01:00',
    upcoming: ['second-enquiry 2026-03-26T08:00+01:00 2026-04-02T18:00+02:00 2026-05-07T18:00+02:00'],
  },
  'a second enquiry that would fall on Good Friday': {
    where: berlin,
    story: {interviews: met, sent: [['2026-03-27T09:30+01:00', 'enquiry']]},
    now: '2026-03-30T09:00+02:00',
    upcoming: ['second-enquiry 2026-04-07T08:00+02:00 2026-04-14T18:00+02:00 2026-05-19T18:00+02:00'],
  },
  'an enquiry that came too early counts': {
    where: berlin,
    story: {interviews: met, sent: [['2026-03-12T10:00+01:00', 'enquiry']]},
    now: '2026-03-13T09:00+01:00',
    upcoming: ['second-enquiry 2026-03-19T08:00+01:00 2026-03-26T18:00+01:00 2026-04-30T18:00+02:00'],
  },
  'no second enquiry before a promised day': {
    where: berlin,
    story: {
      interviews: met,
      promise: ['2026-03-27', '2026-03-11T09:00+01:00'],
      sent: [['2026-03-12T10:00+01:00', 'enquiry']],
    },
    now: '2026-03-20T09:00+01:00',
    upcoming: ['second-enquiry 2026-03-31T08:00+02:00 2026-04-07T18:00+02:00 2026-05-12T18:00+02:00'],
  },
  'an enquiry the user says they sent': {
    where: berlin,
    story: {interviews: met, actions: [{did: 'done', step: 'enquiry', at: '2026-03-19T09:30+01:00'}]},
    now: '2026-03-20T09:00+01:00',
    upcoming: ['second-enquiry 2026-03-26T08:00+01:00 2026-04-02T18:00+02:00 2026-05-07T18:00+02:00'],
  },
  'the same enquiry seen and said is one': {
    where: berlin,
    story: {
      interviews: met,
      sent: [['2026-03-19T09:25+01:00', 'enquiry']],
      actions: [{did: 'done', step: 'enquiry', at: '2026-03-19T09:30+01:00'}],
    },
    now: '2026-03-20T09:00+01:00',
    upcoming: ['second-enquiry 2026-03-26T08:00+01:00 2026-04-02T18:00+02:00 2026-05-07T18:00+02:00'],
  },
  'after two enquiries only the let-go is left': {
    where: berlin,
    story: {
      interviews: met,
      sent: [
        ['2026-03-19T09:00+01:00', 'enquiry'],
        ['2026-03-26T09:00+01:00', 'enquiry'],
      ],
    },
    now: '2026-03-31T09:00+02:00',
    upcoming: ['let-go 2026-04-13T08:00+02:00 – –'],
  },
  'after one, where one is the most': {
    where: {...berlin, maxEnquiries: 1},
    story: {interviews: met, sent: [['2026-03-19T09:00+01:00', 'enquiry']]},
    now: '2026-04-02T08:00+02:00',
    open: ['let-go 2026-04-02T08:00+02:00 – –'],
  },
  'an answer starts the count again, and the next is an enquiry once more': {
    where: berlin,
    story: {
      interviews: met,
      sent: [
        ['2026-03-19T09:00+01:00', 'enquiry'],
        ['2026-03-26T09:00+01:00', 'enquiry'],
      ],
      heard: [['2026-04-01T10:00+02:00', 'awaiting']],
    },
    now: '2026-04-02T09:00+02:00',
    upcoming: ['enquiry 2026-04-14T08:00+02:00 2026-04-16T18:00+02:00 2026-05-13T18:00+02:00'],
  },
  'an out-of-office reply is no answer': {
    where: berlin,
    story: {
      interviews: met,
      sent: [['2026-03-19T09:30+01:00', 'enquiry']],
      heard: [['2026-03-19T09:31+01:00', 'machine']],
    },
    now: '2026-03-26T09:00+01:00',
    open: ['second-enquiry 2026-03-26T08:00+01:00 2026-04-02T18:00+02:00 2026-05-07T18:00+02:00'],
  },
  'a minute before the time to ask is over': {
    where: berlin,
    story: {interviews: met},
    now: '2026-04-21T17:59+02:00',
    open: ['enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
  },
  'when it is over': {
    where: berlin,
    story: {interviews: met},
    now: '2026-04-21T18:00+02:00',
    open: ['let-go 2026-04-21T18:00+02:00 – –'],
  },
  'when the time for the second is over': {
    where: berlin,
    story: {interviews: met, sent: [['2026-03-19T09:30+01:00', 'enquiry']]},
    now: '2026-06-01T09:00+02:00',
    open: ['let-go 2026-05-07T18:00+02:00 – –'],
  },
  'an invitation on a Friday evening': {
    where: berlin,
    story: {
      interviews: [
        {start: '2026-03-13T14:00+01:00', status: 'proposed', announced: '2026-03-06T17:30+01:00'},
        {start: '2026-03-12T10:00+01:00', status: 'proposed', announced: '2026-03-06T17:30+01:00'},
      ],
      heard: [['2026-03-06T17:30+01:00', 'interview-invite']],
    },
    now: '2026-03-07T09:00+01:00',
    open: ['reply-to-invitation 2026-03-06T17:30+01:00 2026-03-09T18:00+01:00 2026-03-12T10:00+01:00'],
  },
  'an invitation without a time, before Easter': {
    where: berlin,
    story: {heard: [['2026-04-02T15:00+02:00', 'interview-invite']]},
    now: '2026-04-03T09:00+02:00',
    open: ['reply-to-invitation 2026-04-02T15:00+02:00 2026-04-07T18:00+02:00 2026-04-16T18:00+02:00'],
  },
  'an invitation on a Thursday in Riyadh': {
    where: riyadh,
    story: {heard: [['2026-03-05T16:00+03:00', 'interview-invite']]},
    now: '2026-03-06T09:00+03:00',
    open: ['reply-to-invitation 2026-03-05T16:00+03:00 2026-03-08T18:00+03:00 2026-03-19T18:00+03:00'],
  },
  'an invitation that was answered': {
    where: berlin,
    story: {
      interviews: [
        {start: '2026-03-12T10:00+01:00', status: 'proposed', announced: '2026-03-06T17:30+01:00'},
      ],
      heard: [['2026-03-06T17:30+01:00', 'interview-invite']],
      sent: [['2026-03-07T09:00+01:00', 'reply-to-invitation']],
    },
    now: '2026-03-07T10:00+01:00',
  },
  'an interview moved without a new time': {
    where: berlin,
    story: {
      interviews: [{start: '2026-03-12T10:00+01:00', status: 'moved', changed: '2026-03-11T09:00+01:00'}],
      heard: [['2026-03-11T09:00+01:00', 'reschedule']],
    },
    now: '2026-03-11T10:00+01:00',
    open: ['reply-to-invitation 2026-03-11T09:00+01:00 2026-03-12T18:00+01:00 2026-03-25T18:00+01:00'],
  },
  'a cancelled interview': {
    where: berlin,
    story: {
      interviews: [{start: '2026-03-17T10:00+01:00', status: 'cancelled', changed: '2026-03-13T16:00+01:00'}],
      heard: [['2026-03-13T16:00+01:00', 'cancelled']],
    },
    now: '2026-03-13T17:00+01:00',
    open: ['cancelled-reply 2026-03-13T16:00+01:00 2026-03-16T18:00+01:00 2026-03-20T18:00+01:00'],
  },
  'a cancelled interview that was answered': {
    where: berlin,
    story: {
      interviews: [{start: '2026-03-17T10:00+01:00', status: 'cancelled', changed: '2026-03-13T16:00+01:00'}],
      heard: [['2026-03-13T16:00+01:00', 'cancelled']],
      sent: [['2026-03-13T16:30+01:00', 'cancelled-reply']],
    },
    now: '2026-03-13T17:00+01:00',
  },
  'papers without a date': {
    where: berlin,
    story: {papers: [{what: 'references', askedAt: '2026-03-13T16:00+01:00'}]},
    now: '2026-03-13T17:00+01:00',
    open: ['papers 2026-03-13T16:00+01:00 2026-03-16T09:00+01:00 2026-04-15T18:00+02:00'],
  },
  'papers with a date': {
    where: berlin,
    story: {papers: [{what: 'references', askedAt: '2026-03-13T16:00+01:00', byDay: '2026-03-20'}]},
    now: '2026-03-13T17:00+01:00',
    open: ['papers 2026-03-13T16:00+01:00 2026-03-20T18:00+01:00 2026-04-19T18:00+02:00'],
  },
  'papers with an hour': {
    where: berlin,
    story: {papers: [{what: 'references', askedAt: '2026-03-13T16:00+01:00', by: '2026-03-20T12:00+01:00'}]},
    now: '2026-03-13T17:00+01:00',
    open: ['papers 2026-03-13T16:00+01:00 2026-03-20T12:00+01:00 2026-04-19T18:00+02:00'],
  },
  'two papers are one step': {
    where: berlin,
    story: {
      papers: [
        {what: 'references', askedAt: '2026-03-11T11:00+01:00', byDay: '2026-03-20'},
        {what: 'a portfolio', askedAt: '2026-03-12T11:00+01:00'},
      ],
    },
    now: '2026-03-12T17:00+01:00',
    open: ['papers 2026-03-11T11:00+01:00 2026-03-13T09:00+01:00 2026-04-12T18:00+02:00'],
  },
  'papers where work begins late': {
    where: {...berlin, workingHours: ['10:00', '16:00']},
    story: {papers: [{what: 'references', askedAt: '2026-03-12T11:00+01:00'}]},
    now: '2026-03-12T17:00+01:00',
    open: ['papers 2026-03-12T11:00+01:00 2026-03-13T10:00+01:00 2026-04-12T16:00+02:00'],
  },
  'a rejection': {
    where: berlin,
    story: {interviews: met, outcome: {outcome: 'rejected', at: '2026-03-13T11:00+01:00'}},
    now: '2026-03-13T12:00+01:00',
    open: ['rejection-reply 2026-03-13T11:00+01:00 2026-03-17T18:00+01:00 2026-03-27T18:00+01:00'],
    upcoming: ['keep-in-touch 2026-05-22T08:00+02:00 2026-06-05T18:00+02:00 2027-03-13T18:00+01:00'],
  },
  'a rejection ten weeks before Ascension': {
    where: berlin,
    story: {
      outcome: {outcome: 'rejected', at: '2026-03-05T11:00+01:00'},
      sent: [['2026-03-05T12:00+01:00', 'rejection-reply']],
    },
    now: '2026-03-13T12:00+01:00',
    upcoming: ['keep-in-touch 2026-05-15T08:00+02:00 2026-05-29T18:00+02:00 2027-03-05T18:00+01:00'],
  },
  'a rejection late on a Friday in Kolkata': {
    where: kolkata,
    story: {outcome: {outcome: 'rejected', at: '2026-07-10T23:50+05:30'}},
    now: '2026-07-11T12:00+05:30',
    open: ['rejection-reply 2026-07-10T23:50+05:30 2026-07-14T18:00+05:30 2026-07-24T18:00+05:30'],
    upcoming: ['keep-in-touch 2026-09-18T08:00+05:30 2026-10-02T18:00+05:30 2027-07-10T18:00+05:30'],
  },
  'let go on a leap day': {
    where: berlin,
    story: {outcome: {outcome: 'let-go', at: '2028-02-29T12:00+01:00'}},
    now: '2028-03-01T09:00+01:00',
    upcoming: ['keep-in-touch 2028-05-09T08:00+02:00 2028-05-23T18:00+02:00 2029-02-28T18:00+01:00'],
  },
  'in touch, and again ten weeks later': {
    where: berlin,
    story: {
      outcome: {outcome: 'let-go', at: '2026-03-13T11:00+01:00'},
      sent: [['2026-05-22T09:00+02:00', 'keep-in-touch']],
    },
    now: '2026-06-01T09:00+02:00',
    upcoming: ['keep-in-touch 2026-07-31T08:00+02:00 2026-08-14T18:00+02:00 2027-03-13T18:00+01:00'],
  },
  'in touch for a year': {
    where: berlin,
    story: {
      outcome: {outcome: 'let-go', at: '2026-03-13T11:00+01:00'},
      sent: [['2027-01-04T09:00+01:00', 'keep-in-touch']],
    },
    now: '2027-01-05T09:00+01:00',
  },
  'an offer on a Friday': {
    where: newYork,
    story: {outcome: {outcome: 'offer', at: '2026-12-18T16:00-05:00'}},
    now: '2026-12-19T09:00-05:00',
    open: ['offer-reply 2026-12-18T16:00-05:00 2026-12-21T18:00-05:00 –'],
  },
  'an offer on Christmas Eve': {
    where: berlin,
    story: {interviews: met, outcome: {outcome: 'offer', at: '2026-12-24T11:00+01:00'}},
    now: '2026-12-24T12:00+01:00',
    open: ['offer-reply 2026-12-24T11:00+01:00 2026-12-28T18:00+01:00 –'],
  },
  'an offer that was answered': {
    where: berlin,
    story: {
      outcome: {outcome: 'offer', at: '2026-12-21T11:00+01:00'},
      sent: [['2026-12-22T09:00+01:00', 'offer-reply']],
    },
    now: '2026-12-24T12:00+01:00',
  },
  'the night the clocks go forward in New York makes no day shorter': {
    where: newYork,
    story: {
      interviews: [{start: '2026-03-07T12:00-05:00', status: 'held'}],
      note: {},
      actions: [{did: 'note', at: '2026-03-07T13:05-05:00', note: {}}],
    },
    now: '2026-03-07T14:00-05:00',
    open: ['thank-you 2026-03-07T13:00-05:00 2026-03-08T14:00-04:00 2026-03-09T14:00-04:00'],
    upcoming: ['enquiry 2026-03-17T08:00-04:00 2026-03-21T18:00-04:00 2026-04-18T18:00-04:00'],
  },
  'the night they go back in Berlin makes none longer': {
    where: berlin,
    story: {interviews: [{start: '2026-10-25T14:00+01:00', announced: '2026-10-20T09:00+02:00'}]},
    now: '2026-10-24T14:30+02:00',
    upcoming: [
      'prepare 2026-10-24T15:00+02:00 2026-10-25T14:00+01:00 2026-10-25T14:00+01:00',
      'thank-you 2026-10-25T15:00+01:00 2026-10-26T15:00+01:00 2026-10-27T15:00+01:00',
      'note 2026-10-25T15:00+01:00 2026-10-26T15:00+01:00 2026-10-27T15:00+01:00',
      'enquiry 2026-11-03T08:00+01:00 2026-11-08T18:00+01:00 2026-12-06T18:00+01:00',
    ],
  },
  'the night they go forward in Auckland': {
    where: auckland,
    story: {
      interviews: [{start: '2026-09-25T15:00+12:00', status: 'held'}],
      sent: [['2026-09-25T17:00+12:00', 'enquiry']],
    },
    now: '2026-09-26T09:00+12:00',
    open: [
      'thank-you 2026-09-25T16:00+12:00 2026-09-26T16:00+12:00 2026-09-27T17:00+13:00',
      'note 2026-09-25T16:00+12:00 2026-09-26T16:00+12:00 2026-09-27T17:00+13:00',
    ],
    upcoming: ['second-enquiry 2026-10-02T08:00+13:00 2026-10-09T18:00+13:00 2026-11-13T18:00+13:00'],
  },
  'a card three days after the thank-you': {
    where: berlin,
    story: {
      interviews: met,
      note: {traditional: true},
      actions: [{did: 'note', at: '2026-03-10T15:05+01:00', note: {traditional: true}}],
      sent: [['2026-03-10T17:00+01:00', 'thank-you']],
    },
    now: '2026-03-11T09:00+01:00',
    upcoming: [
      'card 2026-03-13T08:00+01:00 2026-03-20T18:00+01:00 2026-03-27T18:00+01:00',
      'enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00',
    ],
  },
  'a card that would fall on a Saturday': {
    where: berlin,
    story: {
      interviews: met,
      note: {dreamJob: true},
      actions: [{did: 'note', at: '2026-03-10T15:05+01:00', note: {dreamJob: true}}],
      sent: [['2026-03-11T09:00+01:00', 'thank-you']],
    },
    now: '2026-03-11T10:00+01:00',
    upcoming: [
      'card 2026-03-16T08:00+01:00 2026-03-23T18:00+01:00 2026-03-30T18:00+02:00',
      'enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00',
    ],
  },
  'a further round takes the place of the first': {
    where: berlin,
    story: {
      interviews: [
        {start: '2026-03-10T14:00+01:00', status: 'held'},
        {start: '2026-03-24T10:00+01:00', announced: '2026-03-16T09:00+01:00'},
      ],
      heard: [['2026-03-16T09:00+01:00', 'interview-confirmed']],
    },
    now: '2026-03-20T09:00+01:00',
    upcoming: [
      'prepare 2026-03-23T10:00+01:00 2026-03-24T10:00+01:00 2026-03-24T10:00+01:00',
      'thank-you 2026-03-24T11:00+01:00 2026-03-25T11:00+01:00 2026-03-26T11:00+01:00',
      'note 2026-03-24T11:00+01:00 2026-03-25T11:00+01:00 2026-03-26T11:00+01:00',
      'enquiry 2026-04-02T08:00+02:00 2026-04-08T18:00+02:00 2026-05-05T18:00+02:00',
    ],
  },
  'a further round that waits for an answer silences the enquiry': {
    where: berlin,
    story: {
      interviews: [
        {start: '2026-03-10T14:00+01:00', status: 'held'},
        {start: '2026-03-24T10:00+01:00', status: 'proposed', announced: '2026-03-19T09:00+01:00'},
      ],
      heard: [['2026-03-19T09:00+01:00', 'interview-invite']],
    },
    now: '2026-03-20T09:00+01:00',
    open: ['reply-to-invitation 2026-03-19T09:00+01:00 2026-03-20T18:00+01:00 2026-03-24T10:00+01:00'],
  },
  'a step put off waits': {
    where: berlin,
    story: {
      interviews: met,
      actions: [
        {did: 'note', at: '2026-03-10T15:05+01:00', note: {}},
        {did: 'snooze', step: 'thank-you', at: '2026-03-10T16:00+01:00', until: '2026-03-11T08:00+01:00'},
      ],
      note: {},
    },
    now: '2026-03-10T17:00+01:00',
    upcoming: [
      'thank-you 2026-03-11T08:00+01:00 2026-03-11T15:00+01:00 2026-03-12T15:00+01:00',
      'enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00',
    ],
  },
  'a skipped step is gone': {
    where: berlin,
    story: {
      interviews: met,
      actions: [
        {did: 'skip', step: 'thank-you', at: '2026-03-10T16:00+01:00'},
        {did: 'skip', step: 'note', at: '2026-03-10T16:00+01:00'},
      ],
    },
    now: '2026-03-10T17:00+01:00',
    upcoming: ['enquiry 2026-03-19T08:00+01:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
  },
  'a pause puts everything off': {
    where: {...berlin, pausedUntil: Date.parse('2026-03-30T08:00+02:00')},
    story: {interviews: met},
    now: '2026-03-20T09:00+01:00',
    upcoming: ['enquiry 2026-03-30T08:00+02:00 2026-03-24T18:00+01:00 2026-04-21T18:00+02:00'],
  },
  'a withdrawn application rests': {
    where: berlin,
    story: {interviews: met, outcome: {outcome: 'withdrawn', at: '2026-03-11T09:00+01:00'}},
    now: '2026-03-11T10:00+01:00',
  },
};

describe('the plan', () => {
  it.each(Object.entries(cases))('%s', (_title, {where, story, now, open = [], upcoming = []}) => {
    const settings = {...defaultSettings, ...where};
    const plan = planFor(applicationOf(story), settings, Date.parse(now));
    const tell = (steps: typeof plan.open) => steps.map(step => told(step, settings.timeZone));
    expect({open: tell(plan.open), upcoming: tell(plan.upcoming)}).toEqual({open, upcoming});
  });
});
