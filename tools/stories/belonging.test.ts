import {describe, expect, it} from 'vitest';
import type {Action} from '../../src/domain/action';
import {berlinTime, from, type Story, sent, type Telling, tell, thread} from './story';

const maya = 'Maya Chen <maya.chen@acme.example>';
const kim = 'Kim Roe <kim.roe@talentbridge.example>';
const ats = 'Acme Careers <no-reply@us.greenhouse-mail.io>';

const analyst = thread('analyst', 'Interview for Data Analyst at Acme', [
  from(
    maya,
    '2026-03-03 09:00',
    'Hi Sam,\n\nWe would like to invite you to an interview for the Data Analyst position at Acme on Tuesday, 10 March at 14:00. Does that suit you?\n\nBest regards,\nMaya Chen\nAcme',
  ),
]);
const engineer = thread('engineer', 'Interview for Data Engineer at Acme', [
  from(
    'Bo Li <bo.li@acme.example>',
    '2026-03-04 09:00',
    'Hi Sam,\n\nWe would like to invite you to an interview for the Data Engineer position at Acme on Thursday, 12 March at 10:00. Does that suit you?\n\nBest regards,\nBo Li\nAcme',
  ),
]);
const received = thread('received', 'Thank you for applying to Acme', [
  from(
    ats,
    '2026-02-20 10:00',
    'Hi Sam,\n\nThank you for applying to the Data Analyst position at Acme. We have received your application and will review it carefully. If you are selected for an interview, we will contact you.\n\nAcme Careers',
  ),
]);
const refusal = (role: string) =>
  thread('refusal', `Your application to ${role} at Acme`, [
    from(
      ats,
      '2026-03-30 10:00',
      `Hi Sam,\n\nThank you for your interest in the ${role} position at Acme. Unfortunately, we have decided to move forward with other candidates. We wish you every success.\n\nAcme Careers`,
    ),
  ]);
const throughAgency = thread('agency', 'Data Analyst at Acme - interview', [
  from(
    kim,
    '2026-03-03 09:00',
    'Hi Sam,\n\nGood news: my client Acme would like to interview you for the Data Analyst role on Tuesday, 10 March at 14:00. Please confirm that this works for you.\n\nKind regards,\nKim Roe\nSenior Recruiter, TalentBridge Recruitment',
  ),
]);
const did = (when: string, action: object): Action => ({at: berlinTime(when), ...action}) as Action;
const ref = (key: string) => ({webmail: 'gmail' as const, account: 'sam@example.org', key});

const stories: [string, Story, string[], string[]][] = [
  [
    'two roles at one employer',
    {now: '2026-03-05 09:00', threads: [analyst, engineer]},
    ['analyst interview-invite', 'engineer interview-invite'],
    ['Acme · Data Analyst · invited · analyst', 'Acme · Data Engineer · invited · engineer'],
  ],
  [
    'the refusal of one leaves the other',
    {now: '2026-03-31 09:00', threads: [analyst, engineer, refusal('Data Engineer')]},
    ['analyst interview-invite', 'engineer interview-invite', 'refusal rejection'],
    ['Acme · Data Analyst · invited · analyst', 'Acme · Data Engineer · rejected · engineer+refusal'],
  ],
  [
    'an acknowledgement comes along',
    {now: '2026-03-05 09:00', threads: [analyst, received]},
    ['analyst interview-invite', 'received application-ack, not ours'],
    ['Acme · Data Analyst · invited · received+analyst'],
  ],
  [
    'an acknowledgement alone is nothing',
    {now: '2026-03-05 09:00', threads: [received]},
    ['received application-ack, not ours'],
    [],
  ],
  [
    'a refusal without an interview is a process',
    {now: '2026-03-31 09:00', threads: [received, refusal('Data Analyst')]},
    ['received application-ack, not ours', 'refusal rejection'],
    ['Acme · Data Analyst · rejected · received+refusal'],
  ],
  [
    'through an agency',
    {now: '2026-03-05 09:00', threads: [throughAgency]},
    ['agency interview-invite'],
    ['Acme · Data Analyst · invited · agency'],
  ],
  [
    'the agency’s thread and the employer’s',
    {now: '2026-03-31 09:00', threads: [throughAgency, refusal('Data Analyst')]},
    ['agency interview-invite', 'refusal rejection'],
    ['Acme · Data Analyst · rejected · agency+refusal'],
  ],
  [
    'not an interview, says the user',
    {
      now: '2026-03-05 09:00',
      threads: [analyst],
      actions: [did('2026-03-05 08:00', {did: 'not-interview', conversation: ref('analyst')})],
    },
    ['analyst interview-invite'],
    [],
  ],
  [
    'the user interviews others',
    {
      now: '2026-03-05 09:00',
      threads: [
        thread('hiring', 'Interview for Data Analyst', [
          sent(
            'Ana Lima <ana.lima@mail.example>',
            '2026-03-04 09:00',
            'Dear Ana,\n\nThank you for applying to Acme. We would like to invite you to an interview with our team on Tuesday, 10 March at 14:00. Please let me know if that suits you.\n\nKind regards,\nSam Lee\nTalent Acquisition, Acme',
          ),
        ]),
      ],
    },
    ['hiring other, not ours'],
    [],
  ],
  [
    'hired without having applied, for a fee',
    {
      now: '2026-03-05 09:00',
      threads: [
        thread('scam', 'Congratulations! You are hired', [
          from(
            'HR Department <hr.globaljobs@mail.example>',
            '2026-03-04 09:00',
            'Dear Applicant,\n\nCongratulations! You have been selected for the remote Data Entry position with a weekly salary of $2,500. No interview is needed. To start, send a processing fee of $150 by gift card and your bank details via Telegram.\n\nHR Department',
          ),
        ]),
      ],
    },
    ['scam other, not ours'],
    [],
  ],
  [
    'a journalist’s interview',
    {
      now: '2026-03-05 09:00',
      threads: [
        thread('press', 'Interview request', [
          from(
            'Jo Park <jo.park@daily.example>',
            '2026-03-04 09:00',
            'Dear Mr Lee,\n\nI am a journalist at the Daily and writing an article about open data. Could I interview you by phone on Tuesday at 10:00 for our weekend edition?\n\nBest,\nJo Park',
          ),
        ]),
      ],
    },
    ['press other, not ours'],
    [],
  ],
  [
    'a look-alike’s refusal changes nothing of the real process',
    {
      now: '2026-03-12 09:00',
      threads: [
        analyst,
        thread('forged', 'Your application to Data Analyst at Acme', [
          from(
            'Maya Chen <maya.chen@acrne.example>',
            '2026-03-11 10:00',
            'Hi Sam,\n\nThank you for your interest in the Data Analyst position at Acme. Unfortunately, we have decided to move forward with other candidates.\n\nMaya Chen\nAcme',
          ),
        ]),
      ],
    },
    ['analyst interview-invite', 'forged rejection'],
    ['Acme · Data Analyst · invited · analyst', 'Acme · Data Analyst · rejected · forged'],
  ],
];

describe('what belongs to which process', () => {
  it.each(stories)('%s', (_name, story, conversations, applications) => {
    const telling: Telling = tell(story);
    expect(telling.conversations).toEqual(conversations);
    expect(telling.applications.map(({is}) => is)).toEqual(applications);
  });

  it('a panel is thanked one by one', () => {
    const panel = thread('panel', 'Interview for Data Analyst at Acme', [
      from(
        maya,
        '2026-03-03 09:00',
        'Hi Sam,\n\nThis is to confirm your interview for the Data Analyst position at Acme on Tuesday, 10 March 2026 at 14:00. You will meet Bo Li (Lead Analyst) and Ida Nord (Product Manager).\n\nBest regards,\nMaya Chen\nAcme',
      ),
      sent(
        'Bo Li <bo.li@acme.example>',
        '2026-03-10 18:00',
        'Hi Bo,\n\nThank you for your time today. I enjoyed our conversation about forecasting.\n\nBest,\nSam',
      ),
    ]);
    const [application] = tell({now: '2026-03-10 19:00', threads: [panel]}).applications;
    expect(application?.people).toEqual(expect.arrayContaining(['Maya Chen', 'Bo Li', 'Ida Nord']));
    expect(application?.open).toContain('thank-you 03-10 15:00 | 03-11 15:00 | 03-12 15:00');
  });
});
