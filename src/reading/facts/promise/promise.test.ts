import {describe, expect, it} from 'vitest';
import {factsOf} from '../sample-facts';

type Row = [text: string, date: string];

/** Written on Wednesday, 4 March 2026, in Berlin. */
const read = (text: string) => factsOf({text, kind: 'post-interview'});

describe('a promise', () => {
  it.each<Row>([
    ['We will get back to you by Friday.', '2026-03-06'],
    ["We'll be in touch by 20 March.", '2026-03-20'],
    ['You will hear from us by the end of next week.', '2026-03-13'],
    ['We will let you know by the end of this week.', '2026-03-06'],
    ['I expect to have a decision by the end of the month.', '2026-03-31'],
    ['You can expect to hear from us within ten working days.', '2026-03-18'],
    ['We will contact you within 5 business days.', '2026-03-11'],
    ['We aim to make a decision on or before 4/17.', '2026-04-17'],
    ['Please give us two weeks to decide.', '2026-03-18'],
    ['We should have an answer early next month.', '2026-04-07'],
    ['We hope to come back to you mid-April.', '2026-04-15'],
    ['You should hear back in a couple of weeks.', '2026-03-18'],
    ['It usually takes us one to two weeks to make a decision.', '2026-03-18'],
    ['We will update you before March 27.', '2026-03-27'],
    ['We are going to decide next week.', '2026-03-13'],
    ['Our team will reach out to you within the next 3 days.', '2026-03-07'],
    ['I will follow up with you tomorrow.', '2026-03-05'],
    ['You will receive feedback by Tuesday, 10 March at the latest.', '2026-03-10'],
    ['We plan to get back to all candidates by March 31st.', '2026-03-31'],
    ['A decision will be made by the middle of March.', '2026-03-15'],
    ['The hiring committee will make a final decision on March 19.', '2026-03-19'],
    ['We will be in contact in the week of March 16.', '2026-03-20'],
    ['Please allow up to three weeks for us to get back to you.', '2026-03-25'],
    ['I should know more by Thursday next week.', '2026-03-12'],
    ['We need about a week to review everything and will let you know.', '2026-03-11'],
    ['You can expect an update within 48 hours.', '2026-03-06'],
    ['We will let you know by Friday whether you are through to the next round.', '2026-03-06'],
    ['We will inform you of the outcome no later than 2026-03-24.', '2026-03-24'],
    ['I hope to have news for you at the beginning of April.', '2026-04-07'],
    ['We will get back to you in 2-3 weeks.', '2026-03-25'],
    ['Expect to hear from me by EOD Friday.', '2026-03-06'],
    ['My colleague Jo will call you on Monday with our decision.', '2026-03-09'],
    ['We will respond within a fortnight.', '2026-03-18'],
    ['We intend to notify candidates by the end of April.', '2026-04-30'],
    ['I will revert by Monday, 9th March.', '2026-03-09'],
    ['You will be notified of the result in mid-March.', '2026-03-15'],
    ['We will have a decision within a month.', '2026-04-04'],
    ['We should be able to give you feedback the week after next.', '2026-03-20'],
    [
      'Thank you for coming in yesterday. The panel meets on Monday, so you will hear from us by Wednesday, March 11.',
      '2026-03-11',
    ],
    ['Our timeline: decision by 25 March.', '2026-03-25'],
  ])('%s', (text, date) => {
    expect(read(text).promise?.date).toBe(date);
  });
});

describe('no promise', () => {
  it.each([
    'We will be in touch soon.',
    'We will get back to you after the holidays.',
    'We will let you know once we have met everybody.',
    'Please complete the test within 5 days.',
    'You can apply again within six months.',
    "If you don't hear from us within two weeks, please consider your application unsuccessful.",
    'If you are selected, we will contact you within 10 days.',
    'Please let us know by Friday whether you accept.',
    'It was great to meet you on Tuesday.',
    'Could you send us your references by Friday?',
    'The position starts on April 1.',
    'We will keep your details on file for six months.',
    'I am on vacation until March 16.',
    'The link expires in 7 days.',
    'Should your profile be a match, we will contact you within two weeks.',
    'We will send you the calendar invitation by tomorrow.',
    'You will hear from us in the coming days.',
    'We received your application on March 2 and will review it carefully.',
    'You would work from home two days a week.',
    'We have been in business for ten years and will be happy to tell you more.',
  ])('%s', text => {
    expect(read(text).promise).toBeNull();
  });

  it('in an invitation: the time of the call', () => {
    expect(
      factsOf({kind: 'interview-confirmed', text: 'I will call you on Tuesday, 10 March at 2pm.'}).promise,
    ).toBeNull();
  });

  it('in one’s own mail', () => {
    expect(factsOf({own: true, text: 'I will get back to you by Friday.'}).promise).toBeNull();
  });
});

describe('a promise taken back', () => {
  it.each([
    'We will let you know once we have met everybody.',
    'I will be in touch as soon as we have interviewed the other candidates.',
    'The process is taking longer than expected, so I will update you when we have a decision.',
  ])('%s', text => {
    expect(read(text)).toMatchObject({promise: null, promiseWithdrawn: true});
  });
});

describe('asked to wait', () => {
  it.each<Row>([
    ['Please wait until the end of March before you follow up.', '2026-03-31'],
    ['Kindly hold off until Friday, 13 March.', '2026-03-13'],
    ['Please bear with us until 20 March.', '2026-03-20'],
    ["Please don't contact us before April 1.", '2026-04-01'],
  ])('%s', (text, date) => {
    expect(read(text)).toMatchObject({waitUntil: date, promise: null});
  });
});
