import {describe, expect, it} from 'vitest';
import type {SampleMail} from '../sample-facts';
import {factsOf} from '../sample-facts';
import {timesOf} from './times-of';

type Row = [text: string, ...expected: string[]];

const check =
  (mail: Partial<SampleMail>) =>
  (text: string, ...expected: string[]): void => {
    expect(timesOf({kind: 'interview-invite', ...mail, text})).toEqual(expected);
  };

/** Written on Wednesday, 4 March 2026, 9:00 in Berlin. */
describe('the times an invitation offers', () => {
  it.each<Row>([
    ['Would Tuesday, 10 March at 2pm suit you?', '2026-03-10T14:00 proposed'],
    ['Could you do Tue 10 or Wed 11 March at 2pm?', '2026-03-10T14:00 proposed', '2026-03-11T14:00 proposed'],
    [
      'Are you free Mon 3pm, Tue 4pm, or Thu 10am?',
      '2026-03-05T10:00 proposed',
      '2026-03-09T15:00 proposed',
      '2026-03-10T16:00 proposed',
    ],
    ['Would Tuesday, the 10th, at 3 work for you?', '2026-03-10T15:00 proposed'],
    ['Can we talk tomorrow at 3?', '2026-03-05T15:00 proposed'],
    ['Does Thursday 3:30-4:15pm ET work for the interview?', '2026-03-05T21:30+45 proposed'],
    ['Would 10 March 2026 at 14:00 London time suit you for a call?', '2026-03-10T15:00 proposed'],
    ['How about 2 PM ET / 11 AM PT on Thursday, 12 March?', '2026-03-12T19:00 proposed'],
    ['Would you be available for a 45-minute call on March 10 at 9.30am?', '2026-03-10T09:30+45 proposed'],
    ['Could we meet next Tuesday at noon?', '2026-03-10T12:00 proposed'],
    [
      'Are you free at 10, 11 or 2pm on Friday?',
      '2026-03-06T10:00 proposed',
      '2026-03-06T11:00 proposed',
      '2026-03-06T14:00 proposed',
    ],
    [
      'We would like to invite you to an interview.\n\nDate: Tuesday, March 10, 2026\nTime: 2:00 PM - 3:00 PM CET\nLocation: Zoom',
      '2026-03-10T14:00+60 proposed',
    ],
    [
      'We would like to meet you. Please pick one of these slots:\n- Monday, 9 March, 10:00-10:45\n- Tuesday, 10 March, 14:00-14:45\n- Wednesday, 11 March, 16:30-17:15',
      '2026-03-09T10:00+45 proposed',
      '2026-03-10T14:00+45 proposed',
      '2026-03-11T16:30+45 proposed',
    ],
    [
      'Which of these would work?\n\nTuesday 10 March:\n* 10:00\n* 14:00\n\nWednesday 11 March:\n* 9:30',
      '2026-03-10T10:00 proposed',
      '2026-03-10T14:00 proposed',
      '2026-03-11T09:30 proposed',
    ],
    [
      'Jo would like to see you on 12 March, 4 pm, at our office. Does that suit you?',
      '2026-03-12T16:00 proposed',
    ],
    [
      'I could do 2pm on Tuesday or 3pm on Wednesday. Which do you prefer?',
      '2026-03-10T14:00 proposed',
      '2026-03-11T15:00 proposed',
    ],
    ['Would this Friday at 11 work for a quick chat with my manager?', '2026-03-06T11:00 proposed'],
    [
      'Are you around next week, either Monday at 2pm or Thursday at 4:30pm?',
      '2026-03-09T14:00 proposed',
      '2026-03-12T16:30 proposed',
    ],
    ['Could you come in on 03/10 at 2:00 PM EST?', '2026-03-10T19:00 proposed'],
    ['Please let me know if 2026-03-12 15:00 works for you.', '2026-03-12T15:00 proposed'],
    ['Could we speak on the 12th at 4pm?', '2026-03-12T16:00 proposed'],
    [
      'Would March 10th or 11th at 1:30 PM work for an interview?',
      '2026-03-10T13:30 proposed',
      '2026-03-11T13:30 proposed',
    ],
    ['Do you have half an hour on Friday at 9:15 for a call?', '2026-03-06T09:15+30 proposed'],
    [
      "We would like to invite you to a one-hour interview on Thursday 12 March at 10 o'clock. Please confirm.",
      '2026-03-12T10:00+60 proposed',
    ],
    ['Would Friday, March 13th, 2026 at 11:00 AM Pacific Time suit you?', '2026-03-13T19:00 proposed'],
    ['Are you available Thursday between 2 and 3pm for an interview?', '2026-03-05T14:00+60 proposed'],
    ['Could you make 5:30 pm IST on Monday, 9 March?', '2026-03-09T13:00 proposed'],
    ['Would 16:00 GMT+1 on 9 March work?', '2026-03-09T16:00 proposed'],
    ['How about Monday 9 March at 10am (UK time)?', '2026-03-09T11:00 proposed'],
    ['Can you do Monday the 9th at 8:30 a.m. Eastern?', '2026-03-09T13:30 proposed'],
    ['Would the day after tomorrow at 4 p.m. be convenient?', '2026-03-06T16:00 proposed'],
    [
      'I have openings on Tue, Mar 10 at 1:00 PM, Wed, Mar 11 at 3:00 PM and Fri, Mar 13 at 9:00 AM (all times CET). Let me know which works.',
      '2026-03-10T13:00 proposed',
      '2026-03-11T15:00 proposed',
      '2026-03-13T09:00 proposed',
    ],
    [
      'All times are in Eastern Time. Please choose one: Tuesday March 10, 11am; Wednesday March 11, 2pm.',
      '2026-03-10T16:00 proposed',
      '2026-03-11T19:00 proposed',
    ],
    ['Would 14:30 - 15:15 on Thursday, 12.03.2026 be ok?', '2026-03-12T14:30+45 proposed'],
    ['Are you free for a call on Saturday the 7th around 11?', '2026-03-07T11:00 proposed'],
    ['Would Tuesday, March 10, from 3 to 4 pm be good for you?', '2026-03-10T15:00+60 proposed'],
    // Weekday and date disagree.
    ['Would Tuesday, March 11 at 3pm suit you?'],
    ['Please come on 11.03.2026 (Tuesday) at 3pm.'],
    ['Please come on 10.03.2026 (Tuesday) at 3pm.', '2026-03-10T15:00 proposed'],
    ['Can you do Saturday 14th 11-3? We pay for the 14 hours.', '2026-03-14T11:00+240 proposed'],
    [
      'Can you swing by either Tue 3/10 at 10 or Fri 3/13 around 1pm?',
      '2026-03-10T10:00 proposed',
      '2026-03-13T13:00 proposed',
    ],
    ['Come by Thursday, say 8am, and we can talk about the job.', '2026-03-05T08:00 proposed'],
    ['can u do sat 3/7 at 9 for a quick talk', '2026-03-07T09:00 proposed'],
    ['can we do a quick call tmrw 930am?', '2026-03-05T09:30 proposed'],
    ['Be at slip C14 Fri 0700 so we can talk.', '2026-03-06T07:00 proposed'],
    ['Report for your interview Friday, March 6, 2026, 1400 hrs.', '2026-03-06T14:00 proposed'],
    [
      'Spend the morning of Thursday 12 March with us. You teach a lesson at 9.15am and then have an interview. We expect to finish at 12.30.',
      '2026-03-12T09:15+195 proposed',
    ],
    ['You are to appear for an interview on Friday 13th March by 10am.', '2026-03-13T10:00 proposed'],
    ['Please confirm your interview on Friday 13 March by 10am.'],
    ['Your interview is on Tuesday 10 March at 10:30. The office opens at 9.', '2026-03-10T10:30 proposed'],
    [
      'Can we talk on Friday at 10? I have a call at 4 today, so please reply before that.',
      '2026-03-06T10:00 proposed',
    ],
    ["I'm out on a boat at 1. Can you do tomorrow at 10?", '2026-03-05T10:00 proposed'],
    ['Could we meet a week on Tuesday at 3pm?', '2026-03-17T15:00 proposed'],
    ['Can you come on Friday at half 5?', '2026-03-06T17:30 proposed'],
    [
      'I have you down for Monday the 9th at 12:30 PM Eastern with Joe. Would that suit?',
      '2026-03-09T17:30 proposed',
    ],

    [
      'We would love to meet you. The interview could take place on 9 or 10 March at 9:00. Which do you prefer?',
      '2026-03-09T09:00 proposed',
      '2026-03-10T09:00 proposed',
    ],
    [
      'Can you meet us at 10:00 on March 9, 10 or 12?',
      '2026-03-09T10:00 proposed',
      '2026-03-10T10:00 proposed',
      '2026-03-12T10:00 proposed',
    ],
    ['Let me know if Wed Mar 18 @ 4p.m. works', '2026-03-18T16:00 proposed'],
    ['Is Monday 23 March at 12:00 okay? The talk takes 30 mins.', '2026-03-23T12:00+30 proposed'],
    ['Would tomorrow morning at 10 be too soon for a phone call?', '2026-03-05T10:00 proposed'],
    ['Could we chat at 5 in the afternoon on Thursday?', '2026-03-05T17:00 proposed'],
    ['Would Thursday, April 2 at 10am ET work?', '2026-04-02T16:00 proposed'],
    ['Would Monday, 30 March at 9:00 suit you?', '2026-03-30T09:00 proposed'],
    ['Could you join us at 10am PST on March 16?', '2026-03-16T18:00 proposed'],
    ['Are you free Monday 16 March at 3pm New York time?', '2026-03-16T20:00 proposed'],
    ['Would 7pm Singapore time on 10 March be possible?', '2026-03-10T12:00 proposed'],
    ['Could you do 11:00–11:30 CET on Thursday?', '2026-03-05T11:00+30 proposed'],
    ['How does Friday, Mar. 6 at 2:15 sound?', '2026-03-06T14:15 proposed'],
  ])('%s', check({}));
});

describe('a time that stands', () => {
  it.each<Row>([
    ['Your interview is confirmed for Tuesday, March 10, 2026 at 2:00 PM.', '2026-03-10T14:00 confirmed'],
    [
      'You are scheduled to meet with Maya Chen on Thursday, 12 March from 10:00 to 11:00.',
      '2026-03-12T10:00+60 confirmed',
    ],
    ['I have booked you in for Monday 9 March at 15:30. See you then!', '2026-03-09T15:30 confirmed'],
    ['Great, Tuesday at 2pm works for us. See you then.', '2026-03-10T14:00 confirmed'],
    [
      'Confirming our call tomorrow at 4:30 pm. Let me know if you have any questions.',
      '2026-03-05T16:30 confirmed',
    ],
    [
      'This is to confirm your interview.\nWhen: Tuesday, March 10, 2026 2:00 PM-3:00 PM (GMT+01:00) Amsterdam, Berlin, Bern, Rome\nWhere: Teams',
      '2026-03-10T14:00+60 confirmed',
    ],
    [
      'We look forward to seeing you on Wednesday, March 11 at 9:00 a.m. Please arrive at 8:45 and bring a photo ID.',
      '2026-03-11T09:00 confirmed',
    ],
    [
      'Your interview is on Thursday 12 March at 10am. Please arrive 15 minutes early. If you cannot make it, call us at 030 1234567.',
      '2026-03-12T10:00 confirmed',
    ],
    [
      'Your on-site is set for Thursday, March 12. Agenda:\n9:30 - 10:15 Luis Ortega, Engineering Manager\n10:15 - 11:00 Ana Silva, Staff Engineer\n11:15 - 12:00 Bo Lindqvist, Product',
      '2026-03-12T09:30+150 confirmed',
    ],
    [
      'You will meet Luis at 10:00, Ana at 11:00 and Tom from 13:00 to 14:00 on Friday 13 March.',
      '2026-03-13T10:00+240 confirmed',
    ],
    [
      'Your interview has been scheduled.\n\nTuesday, 10 March 2026\n14:00 – 15:00 (Europe/Berlin)\nGoogle Meet',
      '2026-03-10T14:00+60 confirmed',
    ],
    [
      'Thank you for your quick answer. I am happy to confirm Monday, 9 March, 11:00 with Jo Park.',
      '2026-03-09T11:00 confirmed',
    ],
    [
      "Perfect, let's speak on Friday at 13:00. I will call you on your mobile.",
      '2026-03-06T13:00 confirmed',
    ],
    ['Your interview will take place on 2 April 2026, 10:00 (CEST), via Zoom.', '2026-04-02T10:00 confirmed'],
    ['Interview details: Monday, March 16, 2026, 1:00pm - 1:45pm (EDT)', '2026-03-16T18:00+45 confirmed'],
    [
      'We have confirmed your virtual interview for Friday, March 20th at 3:00 PM EDT / 12:00 PM PDT.',
      '2026-03-20T20:00 confirmed',
    ],
    ['Your interview is scheduled for October 26, 2026 at 10:00 AM CET.', '2026-10-26T10:00 confirmed'],
  ])('%s', check({kind: 'interview-confirmed'}));

  it('is a calendar invitation that asks nothing', () => {
    expect(
      timesOf({
        subject: 'Invitation: Interview with Acme @ Tue Mar 10, 2026 2pm - 3pm (CET) (sam@example.org)',
        text: 'You have been invited to the following event.\n\nWhen\nTue Mar 10, 2026 2pm – 3pm Central European Time - Berlin',
        kind: 'interview-confirmed',
      }),
    ).toEqual(['2026-03-10T14:00+60 confirmed']);
  });
});

describe('an agenda', () => {
  const parts = '9:30 - 10:15 Jo Hill\n10:15 - 11:00 Maya Chen, head of analytics\n11:10 - 12:00 Lunch';
  const day = 'Date: Tuesday, 10 March 2026';

  it.each<Row>([
    [
      `This confirms your interview.\n\n${day}\n\nAgenda\n${parts}\n\nQuestions? Call me.`,
      '2026-03-10T09:30+150 confirmed',
    ],
    [
      `Your interview is confirmed. Please choose your lunch.\n\n${day}\n\nYour schedule\n${parts}`,
      '2026-03-10T09:30+150 confirmed',
    ],
  ])('is one interview: %s', check({kind: 'interview-confirmed'}));

  it('is none where the times are a choice', () => {
    expect(
      timesOf({
        kind: 'interview-invite',
        text: `Which of these slots suits you?\n\n${day}\n9:30 - 10:15\n10:15 - 11:00\n11:00 - 11:45`,
      }),
    ).toHaveLength(3);
  });
});

describe('a move', () => {
  it.each<Row>([
    [
      'We have to move your interview from Tuesday 10 March at 2pm to Wednesday 11 March at 3pm.',
      '2026-03-10T14:00 moved-from',
      '2026-03-11T15:00 confirmed',
    ],
    [
      "Unfortunately Maya can't make Tuesday at 2pm. Would Thursday, 12 March at 4pm work instead?",
      '2026-03-10T14:00 moved-from',
      '2026-03-12T16:00 proposed',
    ],
    [
      'Sorry for the change: your interview is now on Wednesday, March 11 at 10:00 AM.',
      '2026-03-11T10:00 confirmed',
    ],
    [
      'Your interview originally scheduled for March 10 at 2pm has been rescheduled.\nNew time: March 12, 11:00 AM - 12:00 PM',
      '2026-03-10T14:00 moved-from',
      '2026-03-12T11:00+60 confirmed',
    ],
    [
      'Maya is ill, so we have to postpone the interview on Tuesday, 10 March at 14:00. We will send a new time.',
      '2026-03-10T14:00 moved-from',
    ],
    [
      'Could we do Friday 13 March at 9:30 instead of Tuesday 10 March at 14:00?',
      '2026-03-10T14:00 moved-from',
      '2026-03-13T09:30 proposed',
    ],
    ['Something has come up. Can we reschedule to Monday 16 March at 1pm?', '2026-03-16T13:00 proposed'],
    [
      'Your interview has been rescheduled.\n\nOld time\nTuesday, March 10, 2026, 2:00 PM - 2:30 PM\n\nNew time\nThursday, March 12, 2026, 11:00 AM - 11:30 AM',
      '2026-03-10T14:00+30 moved-from',
      '2026-03-12T11:00+30 confirmed',
    ],
    [
      'The time of your interview has changed.\n\nOriginal:\nTuesday 10 March, 2 pm\n\nNow:\nFriday 13 March, 9:30 am',
      '2026-03-10T14:00 moved-from',
      '2026-03-13T09:30 confirmed',
    ],
    [
      "Tuesday's 2pm with Jo needs to be moved, apologies. Would Friday 13 March at 9:30 suit you?",
      '2026-03-10T14:00 moved-from',
      '2026-03-13T09:30 proposed',
    ],
  ])('%s', check({kind: 'reschedule'}));

  it('without a new time says only that it moves', () => {
    expect(
      factsOf({
        kind: 'reschedule',
        text: 'I have to reschedule our interview. I will be in touch with a new time.',
      }),
    ).toMatchObject({interviews: [], interviewChange: 'moved'});
  });
});

describe('a cancellation', () => {
  it.each<Row>([
    [
      'I am sorry to tell you that the interview on Tuesday 10 March at 2pm is cancelled.',
      '2026-03-10T14:00 cancelled',
    ],
    ['We need to cancel our call tomorrow at 15:00, as the role is on hold.', '2026-03-05T15:00 cancelled'],
  ])('%s', check({kind: 'cancelled'}));

  it('without a time says only that it is off', () => {
    expect(factsOf({kind: 'cancelled', text: 'We have to cancel your interview.'})).toMatchObject({
      interviews: [],
      interviewChange: 'cancelled',
    });
  });
});

describe('no interview time', () => {
  it.each<Row>([
    ['Please let us know by Friday, 6 March at 5pm whether you would like to come.'],
    ['Are you free on Tuesday? Tell me a time that suits you.'],
    ['You can reach me at the office Monday to Friday, 9:00-17:00.'],
    ['Please book a slot before Thursday 12:00 using my calendar link.'],
    ['The link is valid until March 10, 2026 11:59 PM.'],
    ['My phone number is 030 1234 5678, extension 14.'],
    ['We would like to invite you to an interview in the week of 16 March.'],
    ['We received your application on March 2 at 10:15.'],
    ['Please send me your availability for next week, Monday to Thursday.'],
    ['The role needs 3 years of experience and pays 60.000 to 70.000.'],
    ['Please reply by 3pm tomorrow.'],
    ['Which day next week is best for you? We could do Tuesday or Thursday.'],
    ['I will be out of the office until Monday 9 March, 9:00.'],
    ['It was great to talk to you on Tuesday at 2pm.'],
    ['The deadline for the test is Sunday, March 8 at 23:59.'],
    ['Dial +49 30 567 12 34 and enter 12 34 56#.'],
  ])('%s', check({}));

  it.each<Row>([
    ['Thank you for the call yesterday at 3pm. You will hear from us by Friday at 5pm.'],
    [
      'Thanks for coming in on Tuesday, 3 March at 10:00. The team will meet on Thursday at 9:00 to compare notes.',
    ],
  ])('after an interview: %s', check({kind: 'post-interview'}));
});

describe('an applicant', () => {
  const own = {own: true, subject: 'Re: Interview'} as const;
  it.each<Row>([
    ['Tuesday, 10 March at 2pm works for me. See you then.', '2026-03-10T14:00 accepted'],
    ['Would it be possible to move it to Thursday, 12 March at 10am?', '2026-03-12T10:00 proposed'],
    [
      'I am available on Monday 9 March at 11:00 or Tuesday 10 March at 16:00.',
      '2026-03-09T11:00 proposed',
      '2026-03-10T16:00 proposed',
    ],
    ['I am happy to confirm our interview on Friday 6 March at 9:30.', '2026-03-06T09:30 accepted'],
    ['Unfortunately Tuesday at 2pm does not work for me.'],
    ['Thank you for your time yesterday at 2pm.'],
  ])('%s', check(own));
});
