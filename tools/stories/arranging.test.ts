import {describe, expect, it} from 'vitest';
import {from, type Story, sent, type Telling, tell, thread} from './story';

const maya = 'Maya Chen <maya.chen@acme.example>';
const bo = 'Bo Li <bo.li@acme.example>';

const invitation = from(
  maya,
  '2026-03-02 10:15',
  `Hi Sam,

Thanks again for your application for the Data Analyst position at Acme. We enjoyed reading it and would like to invite you to a video interview with our team.

Would one of these times work for you?

- Tuesday, 10 March, 14:00
- Wednesday, 11 March, 10:00
- Thursday, 12 March, 16:30

Please let me know which one suits you best.

Best regards,
Maya Chen
Head of Analytics, Acme`,
);
const fixed = from(
  maya,
  '2026-03-02 10:15',
  `Dear Sam,

We would like to invite you to an interview for the Data Analyst role at Acme on Tuesday, 10 March 2026 at 14:00. Please let me know if this works for you.

Kind regards,
Maya Chen
Acme`,
);
const accepting = sent(
  maya,
  '2026-03-02 17:30',
  'Hi Maya,\n\nThank you for the invitation. Wednesday, 11 March at 10:00 works for me.\n\nBest,\nSam',
);
const yes = sent(
  maya,
  '2026-03-02 17:30',
  'Hi Maya,\n\nThat works for me, thank you. I look forward to it.\n\nBest,\nSam',
);
const confirming = from(
  maya,
  '2026-03-03 09:00',
  `Hi Sam,

Wonderful, you are confirmed for Wednesday, 11 March at 10:00. You will meet Bo Li, our lead analyst, and me. The interview will take about 45 minutes.

Best,
Maya`,
);
const t = (...messages: Parameters<typeof thread>[2]) =>
  thread('t1', 'Interview for Data Analyst at Acme', messages);

type Expected = Partial<Telling['applications'][number]> & {conversations?: string[]};

const stories: [string, Story, Expected][] = [
  [
    'slots offered wait for an answer',
    {now: '2026-03-02 11:00', threads: [t(invitation)]},
    {
      conversations: ['t1 interview-invite'],
      is: 'Acme · Data Analyst · invited · t1',
      interviews: ['03-10 14:00–15:00 proposed', '03-11 10:00–11:00 proposed', '03-12 16:30–17:30 proposed'],
      people: ['Maya Chen'],
      open: ['reply-to-invitation 03-02 10:15 | 03-03 18:00 | 03-10 14:00'],
      upcoming: [],
    },
  ],
  [
    'one slot is taken',
    {now: '2026-03-02 18:00', threads: [t(invitation, accepting)]},
    {
      is: 'Acme · Data Analyst · scheduled · t1',
      interviews: ['03-11 10:00–11:00 confirmed'],
      open: [],
    },
  ],
  [
    'the confirmation tells how long and with whom',
    {now: '2026-03-03 12:00', threads: [t(invitation, accepting, confirming)]},
    {
      conversations: ['t1 interview-confirmed'],
      is: 'Acme · Data Analyst · scheduled · t1',
      interviews: ['03-11 10:00–10:45 confirmed'],
      people: ['Maya Chen', 'Bo Li'],
      open: [],
    },
  ],
  [
    'the day before it is time to prepare',
    {now: '2026-03-10 12:00', threads: [t(invitation, accepting, confirming)]},
    {open: ['prepare 03-10 10:00 | 03-11 10:00 | 03-11 10:00']},
  ],
  [
    'a fixed time that asks for a yes',
    {now: '2026-03-02 12:00', threads: [t(fixed)]},
    {
      is: 'Acme · Data Analyst · invited · t1',
      interviews: ['03-10 14:00–15:00 proposed'],
      open: ['reply-to-invitation 03-02 10:15 | 03-03 18:00 | 03-10 14:00'],
    },
  ],
  [
    'a plain yes settles the only time',
    {now: '2026-03-02 18:00', threads: [t(fixed, yes)]},
    {is: 'Acme · Data Analyst · scheduled · t1', interviews: ['03-10 14:00–15:00 confirmed'], open: []},
  ],
  [
    'an invitation without a time stays open for two weeks',
    {
      now: '2026-03-06 12:00',
      threads: [
        t(
          from(
            maya,
            '2026-03-06 09:00',
            'Hi Sam,\n\nWe would love to invite you to a first interview for the Data Analyst position at Acme. Could you send me a few times next week that would suit you?\n\nBest,\nMaya Chen\nAcme',
          ),
        ),
      ],
    },
    {
      is: 'Acme · Data Analyst · invited · t1',
      interviews: [],
      open: ['reply-to-invitation 03-06 09:00 | 03-09 18:00 | 03-20 18:00'],
    },
  ],
  [
    'the applicant’s own suggestions are no interview until one is agreed to',
    {
      now: '2026-03-07 12:00',
      threads: [
        t(
          from(
            maya,
            '2026-03-06 09:00',
            'Hi Sam,\n\nWe would love to invite you to a first interview for the Data Analyst position at Acme. When would you be available next week?\n\nBest,\nMaya Chen\nAcme',
          ),
          sent(
            maya,
            '2026-03-06 11:00',
            'Hi Maya,\n\nI would be available on Tuesday, 10 March at 11:00 or on Wednesday, 11 March at 15:00.\n\nBest,\nSam',
          ),
        ),
      ],
    },
    {is: 'Acme · Data Analyst · invited · t1', interviews: [], open: []},
  ],
  [
    'they agree to one of the applicant’s times',
    {
      now: '2026-03-08 12:00',
      threads: [
        t(
          from(
            maya,
            '2026-03-06 09:00',
            'Hi Sam,\n\nWe would love to invite you to a first interview for the Data Analyst position at Acme. When would you be available next week?\n\nBest,\nMaya Chen\nAcme',
          ),
          sent(
            maya,
            '2026-03-06 11:00',
            'Hi Maya,\n\nI would be available on Tuesday, 10 March at 11:00 or on Wednesday, 11 March at 15:00.\n\nBest,\nSam',
          ),
          from(
            maya,
            '2026-03-06 15:00',
            'Hi Sam,\n\nGreat, let us go with Wednesday, 11 March at 15:00. I have booked it.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {is: 'Acme · Data Analyst · scheduled · t1', interviews: ['03-11 15:00–16:00 confirmed'], open: []},
  ],
  [
    'moved to a new settled time',
    {
      now: '2026-03-09 12:00',
      threads: [
        t(
          fixed,
          yes,
          from(
            maya,
            '2026-03-09 09:00',
            'Hi Sam,\n\nI am sorry, something came up and we have to move your interview from Tuesday, 10 March at 14:00 to Thursday, 12 March at 11:00. I have updated the calendar invitation.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      conversations: ['t1 reschedule'],
      is: 'Acme · Data Analyst · scheduled · t1',
      interviews: ['03-12 11:00–12:00 confirmed'],
    },
  ],
  [
    'moved to a time that asks for a yes',
    {
      now: '2026-03-09 12:00',
      threads: [
        t(
          fixed,
          yes,
          from(
            maya,
            '2026-03-09 09:00',
            'Hi Sam,\n\nUnfortunately I need to reschedule our interview on Tuesday. Would Thursday, 12 March at 11:00 work for you instead?\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      is: 'Acme · Data Analyst · invited · t1',
      interviews: ['03-12 11:00–12:00 proposed'],
      open: ['reply-to-invitation 03-09 09:00 | 03-10 18:00 | 03-12 11:00'],
    },
  ],
  [
    'moved without a new time',
    {
      now: '2026-03-09 12:00',
      threads: [
        t(
          fixed,
          yes,
          from(
            maya,
            '2026-03-09 09:00',
            'Hi Sam,\n\nI am so sorry, but we have to postpone our interview on Tuesday, 10 March at 14:00. Could you let me know when you are free next week?\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      is: 'Acme · Data Analyst · invited · t1',
      interviews: ['03-10 14:00–15:00 moved'],
      open: ['reply-to-invitation 03-09 09:00 | 03-10 18:00 | 03-23 18:00'],
    },
  ],
  [
    'moved twice is one interview',
    {
      now: '2026-03-12 08:00',
      threads: [
        t(
          fixed,
          yes,
          from(
            maya,
            '2026-03-09 09:00',
            'Hi Sam,\n\nSorry, we need to reschedule your interview to Thursday, 12 March at 11:00. You will get an updated invitation.\n\nBest,\nMaya',
          ),
          from(
            maya,
            '2026-03-11 16:00',
            'Hi Sam,\n\nApologies again. We have to move tomorrow’s interview once more: it will now take place on Monday, 16 March at 15:00.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {is: 'Acme · Data Analyst · scheduled · t1', interviews: ['03-16 15:00–16:00 confirmed'], open: []},
  ],
  [
    'cancelled, with a kind answer to write',
    {
      now: '2026-03-09 12:00',
      threads: [
        t(
          fixed,
          yes,
          from(
            maya,
            '2026-03-09 09:00',
            'Hi Sam,\n\nI am afraid we have to cancel the interview on Tuesday, 10 March at 14:00, as the position has been put on hold. We will get back to you if that changes.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {
      conversations: ['t1 cancelled'],
      interviews: ['03-10 14:00–15:00 cancelled'],
      open: ['cancelled-reply 03-09 09:00 | 03-10 18:00 | 03-16 18:00'],
    },
  ],
  [
    'the applicant asks to move, they agree',
    {
      now: '2026-03-06 12:00',
      threads: [
        t(
          fixed,
          yes,
          sent(
            maya,
            '2026-03-05 09:00',
            'Hi Maya,\n\nI am very sorry, but I have to ask you to reschedule our interview on Tuesday. Would Friday, 13 March at 10:00 be possible instead?\n\nBest,\nSam',
          ),
          from(
            maya,
            '2026-03-05 14:00',
            'Hi Sam,\n\nNo problem at all. Friday, 13 March at 10:00 is fine for us.\n\nBest,\nMaya',
          ),
        ),
      ],
    },
    {is: 'Acme · Data Analyst · scheduled · t1', interviews: ['03-13 10:00–11:00 confirmed'], open: []},
  ],
  [
    'an agenda of one day is one visit',
    {
      now: '2026-03-05 12:00',
      threads: [
        t(
          from(
            maya,
            '2026-03-05 09:00',
            `Hi Sam,

Your on-site interview for the Data Analyst position at Acme is confirmed for Thursday, 12 March 2026:

10:00 - 10:45 Bo Li, Lead Analyst
10:45 - 11:30 Ida Nord, Product Manager
11:30 - 12:00 Maya Chen, Head of Analytics

Please report to reception at Lindenstr. 4, Berlin.

Best,
Maya Chen
Acme`,
          ),
        ),
      ],
    },
    {is: 'Acme · Data Analyst · scheduled · t1', interviews: ['03-12 10:00–12:00 confirmed']},
  ],
  [
    'the calendar’s invitation settles it, in a thread of its own',
    {
      now: '2026-03-03 12:00',
      threads: [
        t(fixed),
        thread(
          't2',
          'Invitation: Interview Data Analyst - Acme @ Tue Mar 10, 2026 2pm - 2:45pm (CET) (sam@example.org)',
          [
            from(
              maya,
              '2026-03-03 10:00',
              `You have been invited to the following event.

Interview Data Analyst - Acme
When Tue Mar 10, 2026 2pm – 2:45pm Central European Time - Berlin
Where Video call
Who maya.chen@acme.example - organizer, sam@example.org`,
              {attachments: ['invite.ics']},
            ),
          ],
        ),
      ],
    },
    {is: 'Acme · Data Analyst · scheduled · t1+t2', interviews: ['03-10 14:00–14:45 confirmed'], open: []},
  ],
  [
    'a colleague takes over in the thread',
    {
      now: '2026-03-03 12:00',
      threads: [
        t(
          invitation,
          accepting,
          from(
            bo,
            '2026-03-03 09:30',
            'Hi Sam,\n\nI am taking over from Maya. Your interview is scheduled for Wednesday, 11 March at 10:00.\n\nBest,\nBo Li\nLead Analyst, Acme',
          ),
        ),
      ],
    },
    {
      is: 'Acme · Data Analyst · scheduled · t1',
      people: ['Maya Chen', 'Bo Li'],
      interviews: ['03-11 10:00–11:00 confirmed'],
    },
  ],
];

describe('arranging an interview', () => {
  it.each(stories)('%s', (_name, story, {conversations, ...expected}) => {
    const telling = tell(story);
    if (conversations) expect(telling.conversations).toEqual(conversations);
    expect(telling.applications).toHaveLength(1);
    expect(telling.applications[0]).toMatchObject(expected);
  });
});
