import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/action';
import {berlinTime, from, type Story, sent, type Telling, tell, thread} from './story';

const maya = 'Maya Chen <maya.chen@acme.example>';
const bo = 'Bo Li <bo.li@acme.example>';

/** Held on Tuesday, 10 March 2026, 14:00 to 15:00. */
const scheduled = from(
  maya,
  '2026-03-03 09:00',
  `Hi Sam,

Your interview for the Data Analyst position at Acme is confirmed for Tuesday, 10 March 2026, 14:00 - 15:00. We will meet by video.

Best regards,
Maya Chen
Head of Analytics, Acme`,
);
const thanks = sent(
  maya,
  '2026-03-11 09:30',
  'Hi Maya,\n\nThank you for taking the time to speak with me yesterday. I enjoyed hearing about the forecasting project and I am even more interested in the role.\n\nBest,\nSam',
);
const enquiry = (when: string) =>
  sent(
    maya,
    when,
    'Hi Maya,\n\nI hope you are well. I wanted to ask whether there is any news about the Data Analyst position and if you have an update on the timeline.\n\nBest,\nSam',
  );
const t = (...messages: Parameters<typeof thread>[2]) =>
  thread('t1', 'Interview for Data Analyst at Acme', messages);
const did = (when: string, action: object): Action => ({at: berlinTime(when), ...action}) as Action;

type Expected = Partial<Telling['applications'][number]> & {conversations?: string[]};

const stories: [string, Story, Expected][] = [
  [
    'right after it ended',
    {now: '2026-03-10 16:00', threads: [t(scheduled)]},
    {
      is: 'Acme · Data Analyst · interviewed · t1',
      interviews: ['03-10 14:00–15:00 held'],
      open: [
        'thank-you 03-10 15:00 | 03-11 15:00 | 03-12 15:00',
        'note 03-10 15:00 | 03-11 15:00 | 03-12 15:00',
      ],
      // Seven working days after the 10th: 11, 12, 13, 16, 17, 18, 19.
      upcoming: ['enquiry 03-19 08:00 | 03-24 18:00 | 04-21 18:00'],
    },
  ],
  [
    'thanked: the note waits a while, then they decide',
    {now: '2026-03-11 10:00', threads: [t(scheduled, thanks)]},
    {
      open: ['note 03-10 15:00 | 03-11 15:00 | 03-12 15:00'],
      upcoming: ['enquiry 03-19 08:00 | 03-24 18:00 | 04-21 18:00'],
    },
  ],
  [
    'written down with a promised day and a dream job: a card as an extra',
    {
      now: '2026-03-11 10:00',
      threads: [t(scheduled, thanks)],
      actions: [did('2026-03-10 15:30', {did: 'note', note: {promise: '2026-03-20', dreamJob: true}})],
    },
    {
      promise: '2026-03-20',
      open: [],
      // Thank-you on Wednesday 11th, three days later is Saturday 14th, so Monday. Promise Friday 20th plus two working days is Tuesday.
      upcoming: [
        'card 03-16 08:00 | 03-23 18:00 | 03-30 18:00',
        'enquiry 03-24 08:00 | 03-31 18:00 | 05-01 18:00',
      ],
    },
  ],
  [
    'they promise a day in a mail',
    {
      now: '2026-03-12 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-11 14:00',
            'Hi Sam,\n\nThank you for the conversation yesterday, we enjoyed it. We will get back to you with a decision by Friday, 20 March.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      conversations: ['t1 post-interview'],
      promise: '2026-03-20',
      upcoming: ['enquiry 03-24 08:00 | 03-31 18:00 | 05-01 18:00'],
    },
  ],
  [
    'end of next week counts from the mail',
    {
      now: '2026-03-12 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-11 14:00',
            'Hi Sam,\n\nIt was great talking to you. You will hear from us by the end of next week.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {promise: '2026-03-20'},
  ],
  [
    'no decision yet, and a new day',
    {
      now: '2026-03-25 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-11 14:00',
            'Hi Sam,\n\nThank you for the conversation yesterday. We will get back to you by Friday, 20 March.\n\nBest,\nMaya',
          ),
          from(
            maya,
            '2026-03-23 09:00',
            'Hi Sam,\n\nI am sorry for the delay. We have not made a decision yet, as one interviewer is away. We will let you know by Tuesday, 31 March.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      conversations: ['t1 awaiting'],
      promise: '2026-03-31',
      // Two working days after the 31st is Thursday 2 April; five more, with Good Friday and Easter Monday free: 7, 8, 9, 10, 13 April.
      upcoming: ['enquiry 04-02 08:00 | 04-13 18:00 | 05-12 18:00'],
    },
  ],
  [
    'asked once, they are silent',
    {now: '2026-03-20 10:00', threads: [t(scheduled, thanks, enquiry('2026-03-19 09:00'))]},
    {
      enquiriesSent: 1,
      open: [],
      upcoming: ['second-enquiry 03-26 08:00 | 04-02 18:00 | 05-07 18:00'],
    },
  ],
  [
    'asked twice, then let it go',
    {
      now: '2026-04-15 10:00',
      threads: [t(scheduled, thanks, enquiry('2026-03-19 09:00'), enquiry('2026-03-27 09:00'))],
    },
    // Ten working days after 27 March, Good Friday and Easter Monday free: 30, 31, 1, 2, 7, 8, 9, 10, 13, 14 April.
    {enquiriesSent: 2, open: ['let-go 04-14 08:00 | – | –'], upcoming: []},
  ],
  [
    'an answer starts the count again',
    {
      now: '2026-03-26 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          enquiry('2026-03-19 09:00'),
          from(
            maya,
            '2026-03-20 11:00',
            'Hi Sam,\n\nThanks for checking in. We are still interviewing other candidates and have not decided yet.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      enquiriesSent: 0,
      // Seven working days after Friday 20 March: 23, 24, 25, 26, 27, 30, 31 March.
      upcoming: ['enquiry 03-31 08:00 | 04-03 18:00 | 05-01 18:00'],
    },
  ],
  [
    'out of office is no answer',
    {
      now: '2026-03-20 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          enquiry('2026-03-19 09:00'),
          from(
            maya,
            '2026-03-19 09:01',
            'Thank you for your message. I am out of the office until 30 March with limited access to email. In urgent cases please contact my colleague Bo Li.',
          ),
        ),
      ],
    },
    {
      conversations: ['t1 interview-confirmed'],
      enquiriesSent: 1,
      upcoming: ['second-enquiry 03-26 08:00 | 04-02 18:00 | 05-07 18:00'],
    },
  ],
  [
    'they ask for papers by a day',
    {
      now: '2026-03-12 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-11 14:00',
            'Hi Sam,\n\nThank you for yesterday. Could you please send us two references by Friday, 13 March?\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      conversations: ['t1 material-request'],
      papers: ['references by 03-13 18:00'],
      open: [
        'note 03-10 15:00 | 03-11 15:00 | 03-12 15:00',
        'papers 03-11 14:00 | 03-13 18:00 | 04-12 18:00',
      ],
    },
  ],
  [
    'the papers are sent',
    {
      now: '2026-03-13 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-11 14:00',
            'Hi Sam,\n\nThank you for yesterday. Could you please send us two references by Friday, 13 March?\n\nBest,\nMaya',
          ),
          sent(
            maya,
            '2026-03-12 18:00',
            'Hi Maya,\n\nPlease find my two references attached.\n\nBest,\nSam',
            ['references.pdf'],
          ),
        ),
      ],
    },
    {papers: [], open: []},
  ],
  [
    'a refusal by a person is answered with thanks',
    {
      now: '2026-03-18 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-17 14:00',
            'Dear Sam,\n\nThank you for taking the time to interview with us. Unfortunately, we have decided to move forward with another candidate. We wish you all the best.\n\nKind regards,\nMaya',
          ),
        ),
      ],
    },
    {
      conversations: ['t1 rejection'],
      is: 'Acme · Data Analyst · rejected · t1',
      open: ['rejection-reply 03-17 14:00 | 03-19 18:00 | 03-31 18:00'],
      // 70 days after 17 March is Tuesday 26 May; Whit Monday is the 25th.
      upcoming: ['keep-in-touch 05-26 08:00 | 06-09 18:00 | 03-17 18:00'],
    },
  ],
  [
    'the applicant system refuses three weeks later: thank the person one knows',
    {
      now: '2026-03-31 10:00',
      threads: [
        t(scheduled, thanks),
        thread('t2', 'Update on your application', [
          from(
            'Acme Hiring Team <no-reply@us.greenhouse-mail.io>',
            '2026-03-30 10:00',
            'Dear Sam,\n\nThank you for your interest in Acme and the Data Analyst position. After careful consideration we have decided not to move forward with your application.\n\nAcme Hiring Team',
          ),
        ]),
      ],
    },
    {
      conversations: ['t1 interview-confirmed', 't2 rejection'],
      is: 'Acme · Data Analyst · rejected · t1+t2',
      people: ['Maya Chen'],
      // Two working days after Monday 30 March.
      open: ['rejection-reply 03-30 10:00 | 04-01 18:00 | 04-13 18:00'],
    },
  ],
  [
    'an offer wants a prompt answer',
    {
      now: '2026-03-18 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-17 14:00',
            'Dear Sam,\n\nWe are delighted to offer you the position of Data Analyst at Acme. Please find the contract attached and let us know your decision.\n\nKind regards,\nMaya',
            {attachments: ['contract.pdf']},
          ),
        ),
      ],
    },
    {
      conversations: ['t1 offer'],
      is: 'Acme · Data Analyst · offer · t1',
      open: ['offer-reply 03-17 14:00 | 03-18 18:00 | –'],
    },
  ],
  [
    'a second round is a new invitation',
    {
      now: '2026-03-17 10:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-16 14:00',
            'Hi Sam,\n\nWe would like to invite you to a second interview with our director, Ida Nord. Would Thursday, 19 March at 10:00 suit you?\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      conversations: ['t1 interview-invite'],
      is: 'Acme · Data Analyst · invited · t1',
      interviews: ['03-10 14:00–15:00 held', '03-19 10:00–11:00 proposed'],
      promise: null,
      open: ['reply-to-invitation 03-16 14:00 | 03-17 18:00 | 03-19 10:00'],
    },
  ],
  [
    'the promised call came',
    {
      now: '2026-03-24 12:00',
      threads: [
        t(
          scheduled,
          thanks,
          from(
            maya,
            '2026-03-11 14:00',
            'Hi Sam,\n\nThank you for the conversation yesterday. We will get back to you by Friday, 20 March.\n\nBest,\nMaya',
          ),
        ),
      ],
      actions: [did('2026-03-20 16:00', {did: 'call', direction: 'in'})],
    },
    // The clock starts again with the call: seven working days after Friday 20 March.
    {promise: null, open: [], upcoming: ['enquiry 03-31 08:00 | 04-03 18:00 | 05-01 18:00']},
  ],
  [
    'a different colleague answers in another thread',
    {
      now: '2026-03-25 10:00',
      threads: [
        t(scheduled, thanks, enquiry('2026-03-19 09:00')),
        thread('t2', 'Data Analyst position', [
          from(
            bo,
            '2026-03-20 09:00',
            'Hi Sam,\n\nMaya is on leave, so I am answering for Acme. We have not made a decision on the Data Analyst interviews yet and will let you know by 27 March.\n\nBest,\nBo Li\nAcme',
          ),
        ]),
      ],
    },
    {is: 'Acme · Data Analyst · interviewed · t1+t2', promise: '2026-03-27', enquiriesSent: 0},
  ],
  [
    'let go by the user',
    {
      now: '2026-04-20 10:00',
      threads: [t(scheduled, thanks)],
      actions: [did('2026-04-18 10:00', {did: 'outcome', outcome: 'let-go'})],
    },
    // 70 days after Saturday 18 April is Saturday 27 June, so Monday.
    {
      is: 'Acme · Data Analyst · rested · t1',
      open: [],
      upcoming: ['keep-in-touch 06-29 08:00 | 07-13 18:00 | 04-18 18:00'],
    },
  ],
  [
    'a pace for universities doubles the wait',
    {now: '2026-03-12 16:00', threads: [t(scheduled, thanks)], settings: {pace: 'public'}},
    // Fourteen working days after 10 March: 11–13, 16–20, 23–27, 30 March.
    {upcoming: ['enquiry 03-30 08:00 | 04-07 18:00 | 04-21 18:00']},
  ],
  [
    'put off by the user',
    {
      now: '2026-03-19 10:00',
      threads: [t(scheduled, thanks)],
      actions: [
        did('2026-03-19 09:00', {did: 'snooze', step: 'enquiry', until: berlinTime('2026-03-23 09:00')}),
      ],
    },
    {open: [], upcoming: ['enquiry 03-23 09:00 | 03-24 18:00 | 04-21 18:00']},
  ],
];

describe('after an interview', () => {
  it.each(stories)('%s', (_name, story, {conversations, ...expected}) => {
    const telling = tell(story);
    if (conversations) expect(telling.conversations).toEqual(conversations);
    expect(telling.applications).toHaveLength(1);
    expect(telling.applications[0]).toMatchObject(expected);
  });
});
