import {describe, expect, it} from 'vitest';
import {factsOf, type SampleMail} from '../sample-facts';

type Row = [about: string, mail: SampleMail, employer: string | null, role: string | null];

const rows: Row[] = [
  [
    'subject at',
    {
      subject: 'Your application to Data Analyst at Northwind Traders',
      from: 'no-reply@us.greenhouse-mail.io',
      text: 'Hi Sam, thank you for your interest. Unfortunately we have decided to move forward with other candidates.',
    },
    'Northwind Traders',
    'Data Analyst',
  ],
  [
    'interview with',
    {
      subject: 'Interview with Contoso',
      from: 'Priya Raman <priya@contoso.com>',
      text: 'Hi Sam, would Tuesday at 2pm work?',
    },
    'Contoso',
    null,
  ],
  [
    'bar update',
    {
      subject: 'Contoso | Application update',
      from: 'no-reply@hire.lever.co',
      text: 'Hi Sam, thank you for applying.',
    },
    'Contoso',
    null,
  ],
  [
    'hiring team',
    {subject: 'Thank you', from: 'Ramp Hiring Team <no-reply@ashbyhq.com>', text: 'Thanks for applying.'},
    'Ramp',
    null,
  ],
  [
    'workday @',
    {
      subject: 'Your application',
      from: '"Workday @ Intel Notification" <intel@myworkday.com>',
      text: 'Thank you for your application to the Process Engineer position (JR0123456).',
    },
    'Intel',
    'Process Engineer',
  ],
  [
    'bracket',
    {
      subject: 'Quick chat',
      from: 'Maya Chen (Acme) <maya@mail.lever.co>',
      text: 'Are you free tomorrow at 3?',
    },
    'Acme',
    null,
  ],
  [
    'at in sender',
    {
      subject: 'Next steps',
      from: 'Maya at Globex <maya@globex.io>',
      text: 'Hello Sam, we would like to invite you to a call.',
    },
    'Globex',
    null,
  ],
  [
    'careers',
    {
      subject: 'Application received',
      from: 'Initech Careers <noreply@successfactors.eu>',
      text: 'Dear Sam, we received your application for the position of Senior Accountant.',
    },
    'Initech',
    'Senior Accountant',
  ],
  [
    'signature',
    {
      subject: 'Your interview',
      from: 'Jonas Weber <j.weber@gmx.de>',
      text: 'Hi Sam,\n\nlooking forward to Tuesday.\n\nBest regards,\nJonas Weber\nHead of Analytics, Brightwave GmbH',
    },
    'Brightwave',
    null,
  ],
  [
    'here at',
    {
      subject: 'Hello from us',
      from: 'Ana Silva <ana.silva@outlook.com>',
      text: 'Hi Sam, here at Umbra Labs we are growing. Would you be open to a chat about the Platform Engineer role?',
    },
    'Umbra Labs',
    'Platform Engineer',
  ],
  [
    'agency',
    {
      subject: 'Data Engineer role with our client',
      from: 'Tom Reed <tom.reed@reedsearch-recruitment.co.uk>',
      text: 'Hi Sam, our client Vandelay Industries would like to interview you for the Data Engineer position.\n\nBest,\nTom Reed\nRecruitment Consultant\nReedsearch Recruitment',
    },
    'Vandelay Industries',
    'Data Engineer',
  ],
  [
    'agency, client unnamed',
    {
      subject: 'New opportunity',
      from: 'Lena Vogt <lena.vogt@hays.de>',
      text: 'Hi Sam, our client, a leading fintech, is looking for a Product Manager.\n\nLena Vogt\nHays',
    },
    null,
    'Product Manager',
  ],
  [
    'linkedin',
    {
      subject: 'Sam, your application was sent to Hooli',
      from: 'LinkedIn <jobs-noreply@linkedin.com>',
      text: 'Your application was sent to Hooli.',
    },
    'Hooli',
    null,
  ],
  [
    'thank you for applying',
    {
      subject: 'Thank you for applying to Stark Industries',
      from: 'notification@smartrecruiters.com',
      text: 'Dear Sam, thanks for applying for Mechanical Engineer.',
    },
    'Stark Industries',
    'Mechanical Engineer',
  ],
  [
    'domain only',
    {
      subject: 'Chat next week?',
      from: 'Maya Chen <maya@wonka.com>',
      text: 'Hi Sam, can we talk on Tuesday at 2pm?',
    },
    'Wonka',
    null,
  ],
  [
    'two-word domain',
    {
      subject: 'Interview',
      from: 'Li Wei <li.wei@blueharbor.com>',
      text: 'Hi Sam, Blue Harbor would love to meet you.',
    },
    'Blue Harbor',
    null,
  ],
  [
    'initials',
    {
      subject: 'Interview for Nurse',
      from: 'Kim Lee <klee@mgh.org>',
      text: 'You applied to Mercy General Hospital. We would like to meet you.',
    },
    'Mercy General Hospital',
    'Nurse',
  ],
  [
    'legal form',
    {
      subject: 'Interview with Kessler & Sohn GmbH',
      from: 'Ute Kessler <kessler@kessler-sohn.de>',
      text: 'Dear Sam, please come on Tuesday at 10.',
    },
    'Kessler & Sohn',
    null,
  ],
  [
    'hackerrank',
    {
      subject: 'Pied Piper invited you to HackerRank',
      from: 'HackerRank Team <support@hackerrankforwork.com>',
      text: 'Pied Piper has invited you to attempt the test. Thank you for your interest in Pied Piper.',
    },
    'Pied Piper',
    null,
  ],
  [
    'free mail, nothing',
    {subject: 'Hello', from: 'Jo <jo@gmail.com>', text: 'Can we talk tomorrow at 3pm about the job?'},
    null,
    null,
  ],
  [
    'google itself',
    {
      subject: 'Interview with Google',
      from: 'Dana Wu <danawu@google.com>',
      text: 'Hi Sam, I am a recruiter at Google. Your interview for Software Engineer III is set.',
    },
    'Google',
    'Software Engineer III',
  ],
  [
    'zoom link',
    {
      subject: 'Interview with Soylent',
      from: 'Al <al@soylent.com>',
      text: 'We will meet with Zoom. Join at Zoom Meeting.',
    },
    'Soylent',
    null,
  ],
  [
    'possessive',
    {
      subject: 'Next steps',
      from: 'Jane Doe <jane@talent.tyrell.com>',
      text: "Welcome to Tyrell's recruitment process. You applied for our Genetic Designer role.",
    },
    'Tyrell',
    'Genetic Designer',
  ],
  [
    'mwd',
    {
      subject: 'Senior Data Analyst (m/w/d) - Interview',
      from: 'HR Team <hr@acme.de>',
      text: 'Dear Sam, thank you for applying at ACME.',
    },
    'ACME',
    'Senior Data Analyst',
  ],
  [
    'req id',
    {
      subject: 'Application for Backend Developer (R12345)',
      from: 'Globex Recruiting <globex@myworkday.com>',
      text: 'We have received your application.',
    },
    'Globex',
    'Backend Developer',
  ],
  [
    'role in body',
    {
      subject: 'Your application',
      from: 'Initech <no-reply@applytojob.com>',
      text: 'Thank you for applying for the role of Customer Success Manager at Initech.',
    },
    'Initech',
    'Customer Success Manager',
  ],
  [
    'as a',
    {
      subject: 'Good news',
      from: 'Sue <sue@oceanic.com>',
      text: 'We would love for you to join Oceanic Airlines as a Cabin Crew Supervisor.',
    },
    'Oceanic Airlines',
    'Cabin Crew Supervisor',
  ],
  [
    'small letters',
    {
      subject: 'interview',
      from: 'Raj Patel <raj@cyberdyne.com>',
      text: 'Hi, we liked your profile for the junior data engineer position. Could we talk at 4pm tomorrow?',
    },
    'Cyberdyne',
    'Junior Data Engineer',
  ],
  [
    'role dash company',
    {
      subject: 'UX Designer – Massive Dynamic – Interview Invitation',
      from: 'noreply@candidates.workablemail.com',
      text: 'Hi Sam, we would like to invite you.',
    },
    'Massive Dynamic',
    'UX Designer',
  ],
  [
    're chain',
    {
      subject: 'Re: Marketing Manager role',
      from: 'Bea Lund <bea.lund@dunder.com>',
      text: 'Thanks Sam, see you Friday at 10.\n\nBea Lund\nPeople Partner at Dunder',
    },
    'Dunder',
    'Marketing Manager',
  ],
  [
    'university',
    {
      subject: 'Postdoc interview',
      from: 'Prof. Anna Berg <berg@uni-oslo.example>',
      text: 'Dear Sam, thank you for applying to the University of Oslo for the position of Research Fellow.',
    },
    'University of Oslo',
    'Research Fellow',
  ],
  [
    'behalf of',
    {
      subject: 'Interview invitation',
      from: 'Sara Cole <sara@morganpeople.com>',
      text: 'I am writing on behalf of Aperture Science to invite you to an interview for Test Engineer.',
    },
    'Aperture Science',
    'Test Engineer',
  ],
  [
    'personio',
    {
      subject: 'Ihre application',
      from: 'Nordlicht via Personio <nordlicht@m.personio.de>',
      text: 'Dear Sam, thank you for your application as Office Manager.',
    },
    'Nordlicht',
    'Office Manager',
  ],
  [
    'teamtailor',
    {
      subject: 'Thanks for your application',
      from: 'Klarheit <no-reply@klarheit.teamtailor-mail.com>',
      text: 'Hi Sam! Thanks for applying for the Growth Marketer position.',
    },
    'Klarheit',
    'Growth Marketer',
  ],
  [
    'icims',
    {
      subject: 'Thank you',
      from: 'globalfoods+autoreply@talent.icims.com',
      text: 'Thank you for applying to Global Foods for the Plant Supervisor position, req 2024-1234.',
    },
    'Global Foods',
    'Plant Supervisor',
  ],
  [
    'offer',
    {
      subject: 'Offer – Staff Engineer',
      from: 'Mo Ali <mo@hooli.com>',
      text: 'We are delighted to offer you the position of Staff Engineer at Hooli.',
    },
    'Hooli',
    'Staff Engineer',
  ],
  [
    'company in the sentence',
    {
      subject: 'Moving forward',
      from: 'Recruiting <recruiting@vehement.com>',
      text: 'Thank you for your interest in Vehement Capital Partners and the Investment Analyst role.',
    },
    'Vehement Capital Partners',
    'Investment Analyst',
  ],
  [
    'interview for … at',
    {
      subject: 'Interview for Product Designer at Sirius Cybernetics',
      from: 'Zed <zed@sirius.com>',
      text: 'Hi, are you free on Monday at 9am?',
    },
    'Sirius Cybernetics',
    'Product Designer',
  ],
  [
    'I am from',
    {
      subject: 'Hello',
      from: 'Gina Torres <gina.t@firefly.co>',
      text: 'My name is Gina Torres from Firefly Logistics. I saw your application for Dispatcher and would like to speak with you.',
    },
    'Firefly Logistics',
    'Dispatcher',
  ],
  [
    'comma inc',
    {
      subject: 'Your application with Gekko, Inc.',
      from: 'careers@gekko.com',
      text: 'Thank you for applying for the Trading Assistant opening.',
    },
    'Gekko',
    'Trading Assistant',
  ],
  [
    'meeting a person',
    {
      subject: 'Interview with Maya Chen',
      from: 'Maya Chen <maya.chen@acme.com>',
      text: 'Confirmed for Tuesday at 2pm.',
    },
    'Acme',
    null,
  ],
  [
    'sender dash',
    {
      subject: 'Your interview',
      from: 'Acme Corp - Talent Acquisition <ta@acme.com>',
      text: 'Your interview is confirmed.',
    },
    'Acme',
    null,
  ],
  [
    'position title line',
    {
      subject: 'Interview confirmation',
      from: 'hr@monsters.com',
      text: 'Dear Sam,\n\nPosition: Scare Floor Coordinator\nCompany: Monsters Incorporated\nDate: 12 March 2026, 10:00',
    },
    'Monsters',
    'Scare Floor Coordinator',
  ],
  [
    'team sign-off',
    {
      subject: 'Update',
      from: 'noreply@jobvite.com',
      text: 'Dear Sam, we are still reviewing applications.\n\nKind regards,\nThe Bluth Company Recruiting Team',
    },
    'Bluth',
    null,
  ],
  [
    'own mail',
    {
      subject: 'Thank you',
      own: true,
      to: ['Maya Chen <maya@acme.com>'],
      text: 'Dear Maya, thank you for the interview at Acme yesterday for the Data Analyst role.',
    },
    'Acme',
    'Data Analyst',
  ],
];

describe('employer and role', () => {
  it.each(rows)('%s', (_about, mail, employer, role) => {
    const facts = factsOf(mail);
    expect([facts.employer, facts.role]).toEqual([employer, role]);
  });

  it('keeps the agency apart', () => {
    expect(
      factsOf({
        subject: 'Interview at Vandelay Industries',
        from: 'Tom Reed <tom.reed@hays.com>',
        text: 'Hi Sam, Vandelay Industries would like to meet you.\n\nTom Reed\nSenior Consultant, Hays',
      }),
    ).toMatchObject({employer: 'Vandelay Industries', agency: 'Hays'});
  });
});
