import {expect, it} from 'vitest';
import type {SampleMail} from '../sample-facts';
import {timesOf} from './times-of';

/** Mails that the rules were not made from. They are counted, not mended one by one: a rule made for one of them would spoil the measure. */
const unseen: readonly [mail: SampleMail & {kind: NonNullable<SampleMail['kind']>}, ...starts: string[]][] = [
  [
    {
      kind: 'interview-invite',
      text: 'The team was impressed by your background and would love to have you in for a chat. How would Thursday, March 12th at 1 PM sound?',
    },
    '2026-03-12T13:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'We have three openings next week: Monday at 10 AM, Tuesday at 1:30 PM and Friday at 4 PM. Which one would you like?',
    },
    '2026-03-09T10:00',
    '2026-03-10T13:30',
    '2026-03-13T16:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Please let me know which of the following suits you best:\n1) 9 March 2026, 10.00am\n2) 10 March 2026, 2.30pm\n3) 11 March 2026, 4.00pm',
      timeZone: 'Europe/London',
      at: '2026-03-04T09:00:00+00:00',
      country: 'GB',
    },
    '2026-03-09T10:00',
    '2026-03-10T14:30',
    '2026-03-11T16:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Would you have time for a 30 min intro call on 3/12 at 11am PT?',
      timeZone: 'America/Los_Angeles',
      at: '2026-03-04T09:00:00-08:00',
      country: 'US',
    },
    '2026-03-12T11:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Are you able to come to our Leeds office on 05/03/2026 at 3pm?',
      from: 'Tom Ward <tom.ward@northmill.co.uk>',
      timeZone: 'Europe/London',
      at: '2026-03-02T09:00:00+00:00',
      country: 'GB',
    },
    '2026-03-05T15:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Can you talk at 6 PM IST on Friday? It should take 45 minutes.',
      timeZone: 'Asia/Kolkata',
      at: '2026-03-04T09:00:00+05:30',
      country: 'IN',
    },
    '2026-03-06T18:00',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'You’re all set! Your phone screen with Jo Park is on Monday, March 9, 2026 from 11:30 AM to 12:00 PM EDT.',
      timeZone: 'America/New_York',
      at: '2026-03-04T09:00:00-05:00',
      country: 'US',
    },
    '2026-03-09T11:30',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'Interview Details\n\nDate: 11 March 2026\nTime: 09:30 CET\nDuration: 1 hour\nFormat: Microsoft Teams',
    },
    '2026-03-11T09:30',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'Looking forward to meeting you this Friday at 10:15! Just ask for Priya at the front desk.',
    },
    '2026-03-06T10:15',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'Hi Sam, thanks for getting back so quickly. Let’s go with Tuesday 2pm then. I’ll send a Meet link shortly.',
    },
    '2026-03-10T14:00',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'Your interview day on March 19 looks like this:\n\n09:00 Welcome and office tour\n09:30 Technical interview with Bo Lindqvist\n10:30 Break\n10:45 Product interview with Ana Silva\n11:45 Lunch with the team\n12:45 End',
    },
    '2026-03-19T09:00',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'As agreed, I will ring you on your mobile at 16:45 on Thursday (12 March).',
    },
    '2026-03-12T16:45',
  ],
  [
    {
      kind: 'reschedule',
      text: 'Apologies, a client meeting has been put in my diary for Tuesday. Could we push our conversation back to Wednesday the 11th at 2.15pm?',
    },
    '2026-03-11T14:15',
  ],
  [
    {
      kind: 'reschedule',
      text: 'Your interview time has changed.\nPrevious time: Tue, Mar 10, 2:00 PM CET\nNew time: Thu, Mar 12, 4:00 PM CET',
    },
    '2026-03-10T14:00',
    '2026-03-12T16:00',
  ],
  [
    {
      kind: 'reschedule',
      text: 'We would like to bring our meeting forward by a day, to Monday 9 March at 11:00. Please confirm that this is fine.',
    },
    '2026-03-09T11:00',
  ],
  [
    {
      kind: 'cancelled',
      text: 'Please note that your interview scheduled for Thursday, March 12 at 3:00 PM CET has been canceled.',
    },
    '2026-03-12T15:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Do any of these work?\n• Mon 3/9 1-2pm ET\n• Tue 3/10 11am-12pm ET\n• Wed 3/11 3:30-4:30pm ET',
      timeZone: 'America/New_York',
      at: '2026-03-04T09:00:00-05:00',
      country: 'US',
    },
    '2026-03-09T13:00',
    '2026-03-10T11:00',
    '2026-03-11T15:30',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Would either Wednesday 25 March at noon or Thursday 26 March at 9 work for a second interview?',
    },
    '2026-03-25T12:00',
    '2026-03-26T09:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'I was hoping we could connect for 20 minutes sometime tomorrow, say 4:15 PM your time?',
    },
    '2026-03-05T16:15',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'My manager would like to see you on Monday, 30th March, 2026 at 10:00 hrs. Kindly revert.',
      timeZone: 'Asia/Kolkata',
      at: '2026-03-24T10:00:00+05:30',
      country: 'IN',
    },
    '2026-03-30T10:00',
  ],
  [
    {kind: 'interview-invite', text: 'Could you do a video call on Sunday 29 March at 18:00 CEST?'},
    '2026-03-29T18:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Would Tuesday, November 3rd at 9am Pacific work?',
      at: '2026-10-21T12:00:00+02:00',
    },
    '2026-11-03T18:00',
  ],
  [
    {kind: 'interview-invite', text: 'How about January 8th at 2 PM?', at: '2026-12-18T12:00:00+01:00'},
    '2027-01-08T14:00',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'When\nThursday Mar 12, 2026 ⋅ 10am – 11am (Central European Time - Berlin)\n\nJoining info\nmeet.google.com/abc',
      subject: 'Invitation: Sam Lee <> Acme @ Thu Mar 12, 2026 10am - 11am (CET) (sam@example.org)',
    },
    '2026-03-12T10:00',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'When: Wednesday, March 11, 2026 4:00 PM-4:45 PM (UTC-05:00) Eastern Time (US & Canada).\nWhere: Microsoft Teams Meeting\n\n*~*~*~*~*~*~*~*~*~*',
      timeZone: 'America/New_York',
      at: '2026-03-04T09:00:00-05:00',
      country: 'US',
    },
    '2026-03-11T16:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'We’d like to schedule your final round for the 17th. It would start at 1:00 PM and finish by 4:30 PM. Does that work?',
    },
    '2026-03-17T13:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Please call me on Friday between 10 and 11 to have a first conversation.',
    },
    '2026-03-06T10:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Are you free Thursday (3/12) at 9:00 a.m. or Friday (3/13) at 1:00 p.m.?',
      timeZone: 'America/Chicago',
      at: '2026-03-04T09:00:00-06:00',
      country: 'US',
    },
    '2026-03-12T09:00',
    '2026-03-13T13:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Maya can meet you any of these times (CET): 10 March 9:00, 10 March 13:00, 12 March 17:00.',
    },
    '2026-03-10T09:00',
    '2026-03-10T13:00',
    '2026-03-12T17:00',
  ],
  [
    {kind: 'interview-invite', text: 'Could we set up a call for this coming Monday at 12:30pm?'},
    '2026-03-09T12:30',
  ],
  [{kind: 'interview-invite', text: 'Would 8 in the morning on Tuesday be too early?'}, '2026-03-10T08:00'],
  [
    {kind: 'interview-invite', text: 'Our panel is available on March 24, 2026, at 14h00. Let me know.'},
    '2026-03-24T14:00',
  ],
  [
    {kind: 'interview-confirmed', text: 'Just a reminder that we are meeting today at 3:30 PM.'},
    '2026-03-04T15:30',
  ],
  [
    {
      kind: 'interview-confirmed',
      text: 'Reminder: Your interview with Acme is tomorrow, March 5, at 1:00 PM CET. Join here: https://zoom.us/j/9876543210',
    },
    '2026-03-05T13:00',
  ],
  [
    {
      kind: 'interview-invite',
      text: 'To pick a time, please use my calendar. Slots are open until 13 March, 18:00.',
    },
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Please send three time slots in the week of March 9 that suit you, 45 minutes each.',
    },
  ],
  [
    {
      kind: 'post-interview',
      text: 'Great speaking with you yesterday at 11. We hope to have news by Friday, March 13 at the latest.',
    },
  ],
  [
    {
      kind: 'post-interview',
      text: 'Thanks again for coming in. Our office is closed on Monday and reopens Tuesday at 9:00.',
    },
  ],
  [
    {
      kind: 'interview-invite',
      text: 'Kindly confirm by tomorrow, 12:00 noon, whether you are still interested.',
    },
  ],
  [{kind: 'assessment', text: 'You have until March 10 at 5 PM ET to finish the coding test.'}],
];

it('finds nearly every start, and invents hardly any', () => {
  let [named, right, wrong] = [0, 0, 0];
  const missed: string[] = [];
  for (const [mail, ...starts] of unseen) {
    const found = timesOf(mail).map(time => time.slice(0, 16));
    named += starts.length;
    const hits = found.filter(start => starts.includes(start)).length;
    right += hits;
    wrong += found.length - hits;
    if (hits < starts.length || found.length > hits) missed.push(`${mail.text} → ${found.join(', ')}`);
  }
  console.log(`starts: ${named} named, ${right} right, ${wrong} wrong`);
  if (process.env.SHOW) console.log(missed.join('\n'));
  expect(right / named).toBeGreaterThanOrEqual(0.9);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
});
