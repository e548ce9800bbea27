import {expect, it} from 'vitest';
import {factsOf, type SampleMail} from '../sample-facts';

/** Mails apart from the examples the rules were made from: a rule is mended for a whole class of them, never for one. */
const unseen: readonly [mail: SampleMail, employer: string | null, role: string | null][] = [
  [
    {
      subject: 'Important information about your application to Lumen Health',
      from: 'Lumen Health <noreply@myworkday.com>',
      text: 'Dear Sam,\n\nThank you for your interest in the Clinical Data Manager opportunity at Lumen Health. After careful consideration, we have chosen to pursue other applicants.\n\nRegards,\nLumen Health Talent Acquisition',
    },
    'Lumen Health',
    'Clinical Data Manager',
  ],
  [
    {
      subject: 'Following up | Sam Lee',
      from: 'Erik Olsen <erik@fjordbank.no>',
      text: 'Hi Sam,\n\nI work with recruiting at Fjordbank and wanted to set up a short call about our open Risk Analyst position. Does Thursday at 10 suit you?\n\nErik Olsen\nTalent Partner',
    },
    'Fjordbank',
    'Risk Analyst',
  ],
  [
    {
      subject: 'Your availability',
      from: 'Nadia Haddad <nadia.haddad@cedarworks.com>',
      text: 'Hello Sam,\n\nWe enjoyed your application for QA Engineer and would like to set up a phone screen.\n\nKind regards\nNadia Haddad | Recruiter | Cedarworks',
    },
    'Cedarworks',
    'QA Engineer',
  ],
  [
    {
      subject: 'Update on your application - Mobile Developer',
      from: 'Tessellate Talent Team <no-reply@us.greenhouse-mail.io>',
      text: 'Hi Sam, we are still reviewing candidates for the Mobile Developer role and will be in touch.',
    },
    'Tessellate',
    'Mobile Developer',
  ],
  [
    {
      subject: 'Telephone interview with Ridgeway Foods',
      from: 'Paul King <p.king@ridgewayfoods.co.uk>',
      text: 'Dear Sam, further to your application for the post of Warehouse Supervisor, I would like to arrange a telephone interview.',
    },
    'Ridgeway Foods',
    'Warehouse Supervisor',
  ],
  [
    {
      subject: 'Thank you for your interest in Quill & Co',
      from: 'jobs@quillandco.com',
      text: 'Dear Sam, we have received your application for the Junior Copywriter vacancy.',
    },
    'Quill',
    'Junior Copywriter',
  ],
  [
    {
      subject: 'Interview Confirmation: Solutions Architect - Nimbus',
      from: 'Nimbus Recruiting <recruiting@nimbus.dev>',
      text: 'You are confirmed for Tuesday at 9:00.',
    },
    'Nimbus',
    'Solutions Architect',
  ],
  [
    {
      subject: 'Great meeting you',
      from: 'Hannah Kim <hannah.kim@oakleaf.ai>',
      text: 'Hi Sam, it was lovely to talk about how the data team at Oakleaf works. We will get back to you next week.',
    },
    'Oakleaf',
    null,
  ],
  [
    {
      subject: 'Re: Application for Teaching Assistant',
      from: 'Dr. Ruth Allen <r.allen@stmarys.ac.uk>',
      text: 'Dear Sam, thank you for applying to St Marys College. Could you come in on Monday at 11?',
    },
    'St Marys College',
    'Teaching Assistant',
  ],
  [
    {
      subject: 'Candidate update',
      from: 'Apex Talent Partners <hello@apextalent.com>',
      text: 'Hi Sam,\n\nGood news: our client Halcyon Robotics would like to move you to the next stage for Controls Engineer.\n\nJess Moore\nApex Talent Partners',
    },
    'Halcyon Robotics',
    'Controls Engineer',
  ],
  [
    {
      subject: 'Opportunity',
      from: 'Dev Shah <dev.shah@techstaffing.in>',
      text: 'Hi Sam, I am recruiting for one of our clients, a global bank, for a Java Developer role.\n\nDev Shah\nTechStaffing Solutions',
    },
    null,
    'Java Developer',
  ],
  [
    {
      subject: 'Invitation: Interview - Sam Lee / Polaris Energy @ Wed Mar 11, 2026 3pm - 4pm (CET)',
      from: 'Olga Marin <olga.marin@polaris-energy.com>',
      text: 'Polaris Energy technical interview',
    },
    'Polaris Energy',
    null,
  ],
  [
    {
      subject: 'Coding test for Backend Engineer at Mosaic',
      from: 'Mosaic <support@codility.com>',
      text: 'Mosaic has invited you to a test.',
    },
    'Mosaic',
    'Backend Engineer',
  ],
  [
    {
      subject: 'We received your application',
      from: 'Verdant <notifications@app.bamboohr.com>',
      text: 'Hi Sam, thanks for applying to be a Field Biologist with Verdant.',
    },
    'Verdant',
    'Field Biologist',
  ],
  [
    {
      subject: 'Job application',
      from: 'Sunil Rao <sunil.rao@zenith-infra.in>',
      text: 'Dear Sam, your profile has been shortlisted for Site Engineer at Zenith Infra Pvt Ltd. Kindly attend the interview on 12/03/2026 at 11:00 AM.',
    },
    'Zenith Infra',
    'Site Engineer',
  ],
  [
    {
      subject: 'Interview',
      from: 'Carla Ruiz <carla.ruiz@gmail.com>',
      text: 'Hi Sam, this is Carla from Bluebird Bakery. We liked your resume for the Store Manager job. Can you stop by Friday at 3pm?',
    },
    'Bluebird Bakery',
    'Store Manager',
  ],
  [
    {
      subject: 'Your application to Senior Product Manager, Payments at Ledgerly',
      from: 'no-reply@ashbyhq.com',
      text: 'Unfortunately we will not be moving forward.',
    },
    'Ledgerly',
    'Senior Product Manager, Payments',
  ],
  [
    {
      subject: 'Next steps with Orchid Bio',
      from: 'Orchid Bio Hiring Team <no-reply@ashbyhq.com>',
      text: 'Hi Sam, thanks for speaking with Anna about our Lab Technician opening.',
    },
    'Orchid Bio',
    'Lab Technician',
  ],
  [
    {
      subject: 'Offer of employment',
      from: 'Greg Stone <greg.stone@irongate.com>',
      text: 'Dear Sam, on behalf of Irongate Security I am pleased to offer you the role of Network Administrator.',
    },
    'Irongate Security',
    'Network Administrator',
  ],
  [
    {
      subject: 'reference request',
      from: 'Mia Fox <mia.fox@lantern.org>',
      text: 'Hi Sam, before we make a final decision on the Program Coordinator position, could you send two references?\n\nMia Fox\nHR Manager, Lantern Foundation',
    },
    'Lantern Foundation',
    'Program Coordinator',
  ],
  [
    {
      subject: 'Sam, Brightside viewed your application',
      from: 'LinkedIn <jobs-noreply@linkedin.com>',
      text: 'Your application for Sales Representative at Brightside was viewed.',
    },
    'Brightside',
    'Sales Representative',
  ],
  [
    {
      subject: 'Interview schedule',
      from: 'Recruiting Coordination <scheduling@goodtime.io>',
      text: 'Hi Sam, here is the schedule for your interview with Hyperion for the Site Reliability Engineer role.',
    },
    'Hyperion',
    'Site Reliability Engineer',
  ],
  [
    {
      subject: 'Graduate Scheme – Assessment Centre',
      from: 'Early Careers <earlycareers@harcourt-lane.com>',
      text: 'Dear Sam, congratulations, you have been invited to the Harcourt Lane assessment centre.',
    },
    'Harcourt Lane',
    null,
  ],
  [
    {
      subject: 'Rescheduling our chat',
      from: 'Ben from Tidepool <ben@tidepool.com>',
      text: 'Sorry Sam, something came up. Can we move our chat?',
    },
    'Tidepool',
    null,
  ],
  [
    {
      subject: 'Application status',
      from: 'Vortex Systems Careers <careers@vortexsystems.com>',
      text: 'Dear Sam, thank you for applying for our Embedded Software Engineer (Ref. 88213) vacancy. Unfortunately...',
    },
    'Vortex Systems',
    'Embedded Software Engineer',
  ],
  [
    {
      subject: 'Hello!',
      from: 'Ivy Chan <ivy@pennywise.app>',
      text: 'Hey Sam, I run design here at Pennywise. Loved your portfolio. Up for a chat on Friday at 2?',
    },
    'Pennywise',
    null,
  ],
  [
    {
      subject: 'Zoom interview',
      from: 'Amir Aziz <amir.aziz@delta-pharma.com>',
      text: 'Dear Sam, the Zoom interview for the Regulatory Affairs Specialist position is on Monday at 3pm.',
    },
    'Delta Pharma',
    'Regulatory Affairs Specialist',
  ],
  [
    {
      subject: 'Your Kestrel application',
      from: 'Kestrel People Team <people@kestrel.io>',
      text: 'We are reviewing it.',
    },
    'Kestrel',
    null,
  ],
  [
    {
      subject: 'Position: Executive Assistant to the CEO',
      from: 'Laura Bell <laura.bell@summitgroup.com>',
      text: 'Dear Sam, Summit Group invites you to an interview.',
    },
    'Summit Group',
    'Executive Assistant to the CEO',
  ],
  [
    {
      subject: 'Second round',
      from: 'Felix Braun <felix.braun@posteo.de>',
      text: 'Hi Sam, the second round will be with our CTO.',
    },
    null,
    null,
  ],
  [
    {
      subject: 'Data Scientist interview - Quantia',
      from: 'Quantia Hiring <hiring@quantia.com>',
      text: 'Let us know your availability.',
    },
    'Quantia',
    'Data Scientist',
  ],
  [
    {
      subject: 'Thanks from Meadow & Finch',
      from: 'Meadow & Finch <no-reply@breezy-mail.com>',
      text: 'Thanks for applying to the Barista position at Meadow & Finch!',
    },
    'Meadow & Finch',
    'Barista',
  ],
];

it('names employer and role for most, and a wrong one for few', () => {
  const tally = {employer: [0, 0, 0], role: [0, 0, 0]};
  const missed: string[] = [];
  for (const [mail, employer, role] of unseen) {
    const facts = factsOf(mail);
    count(tally.employer, facts.employer, employer);
    count(tally.role, facts.role, role);
    if (facts.employer !== employer || facts.role !== role)
      missed.push(`${mail.subject}: ${facts.employer} / ${facts.role}, not ${employer} / ${role}`);
  }
  console.log('named, right, wrong:', JSON.stringify(tally));
  if (process.env.SHOW) console.log(missed.join('\n'));
  for (const [named = 0, right = 0, wrong = 0] of Object.values(tally)) {
    expect((right + wrong) / named).toBeGreaterThanOrEqual(0.8);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.9);
  }
});

function count(sums: number[], found: string | null, expected: string | null): void {
  if (expected !== null) sums[0] = (sums[0] ?? 0) + 1;
  if (found === null) return;
  const at = found === expected ? 1 : 2;
  sums[at] = (sums[at] ?? 0) + 1;
}
