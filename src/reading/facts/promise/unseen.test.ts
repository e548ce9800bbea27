import {expect, it} from 'vitest';
import {factsOf} from '../sample-facts';

/** Sentences apart from the examples the rules were made from; written on Wednesday, 4 March 2026. Null: no promise. */
const unseen: readonly [text: string, date: string | null][] = [
  [
    'We’re wrapping up interviews this week and plan to share our decision by Wednesday, March 18.',
    '2026-03-18',
  ],
  ['You’ll hear back from me no later than Monday.', '2026-03-09'],
  ['Our HR team is going to contact you within seven business days.', '2026-03-13'],
  ['We expect to reach a decision in about ten days.', '2026-03-14'],
  ['The panel will meet on Thursday and you can expect an answer by Friday afternoon.', '2026-03-06'],
  ['I’ll circle back by the end of the month at the latest.', '2026-03-31'],
  ['We hope to inform all candidates of the outcome before the end of March.', '2026-03-31'],
  ['It may take us two to three weeks to complete the process and get back to you.', '2026-03-25'],
  ['Feedback will be sent to you by 12 March.', '2026-03-12'],
  ['Please allow ten working days for a response.', '2026-03-18'],
  [
    'We’d like to make an offer to one of the candidates by late March, so you should know by then.',
    '2026-03-31',
  ],
  ['I will give you a call on Monday to let you know the result.', '2026-03-09'],
  ['We anticipate making our final selection by April 10th, 2026.', '2026-04-10'],
  ['Bear with us; you should hear something by the end of next month.', '2026-04-30'],
  ['We’ll get back to you in the first week of April.', '2026-04-07'],
  ['Someone from the team will reach out in the next two weeks with next steps.', '2026-03-18'],
  ['The decision should be made within the next 14 days.', '2026-03-18'],
  ['We aim to respond to every applicant within 3 weeks.', '2026-03-25'],
  ['Hiring decisions are expected by the 20th.', '2026-03-20'],
  ['We will let you know our decision by close of business on March 11.', '2026-03-11'],
  ['Thanks again for your time today! I’ll update you by Tuesday.', '2026-03-10'],
  ['You will be hearing from us in a week or so.', '2026-03-11'],
  ['We will be making a decision in early April.', '2026-04-07'],
  [
    'I am meeting the last candidates on Monday, 9 March and will be back to you by Thursday, 12 March.',
    '2026-03-12',
  ],
  ['We’ll be in touch shortly.', null],
  ['Once the other interviews are done, we will get back to you.', null],
  ['Please confirm by tomorrow.', null],
  ['If there is a fit, somebody will call you within a week.', null],
  ['Candidates may apply at most three times within 12 months.', null],
  [
    'Due to the volume of applications, only shortlisted candidates will be contacted within two weeks.',
    null,
  ],
  ['The assessment should be completed within 72 hours.', null],
  ['We offer 30 days of vacation and you can work from abroad for three weeks.', null],
  ['We will reimburse your travel within 30 days.', null],
  ['Have a great week!', null],
];

it('reads nearly every date, and invents hardly any', () => {
  let [named, right, wrong] = [0, 0, 0];
  const missed: string[] = [];
  for (const [text, date] of unseen) {
    const found = factsOf({text, kind: 'post-interview'}).promise?.date ?? null;
    if (date !== null) named += 1;
    if (found !== null && found === date) right += 1;
    if (found !== null && found !== date) wrong += 1;
    if (found !== date) missed.push(`${text} → ${found}, not ${date}`);
  }
  console.log(`promises: ${named} named, ${right} right, ${wrong} wrong`);
  if (process.env.SHOW) console.log(missed.join('\n'));
  expect((right + wrong) / named).toBeGreaterThanOrEqual(0.85);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.93);
});
