import {describe, expect, it} from 'vitest';
import type {Application} from '../domain/application';
import {elapsedDay, hour} from '../domain/instant';
import type {Plan} from '../domain/step';
import {lettersFor} from './letters';
import {unknownManner} from './manner';
import {purposeOfLetter} from './purpose-of-letter';
import {
  application,
  first,
  interview,
  letters,
  luis,
  maya,
  met,
  planWith,
  settings,
  textOf,
} from './testing/samples';

describe('what comes first', () => {
  const rejected = application({stage: 'rejected', outcome: {outcome: 'rejected', at: met, canAnswer: true}});
  const panel = application({interviews: [interview({people: [maya, luis]})]});
  const later = application({
    interviews: [interview({start: met - 9 * elapsedDay, end: met - 9 * elapsedDay + hour}), interview()],
  });
  const unaddressed = application({interviews: [interview({people: [{...luis, address: null}]})]});
  const invited = application({
    stage: 'invited',
    interviews: [
      interview({status: 'proposed', start: met + 5 * elapsedDay, end: met + 5 * elapsedDay + hour}),
    ],
  });
  const unhappy = application({note: {wentBadly: true}});
  const called = application({interviews: [interview({channel: 'phone'})]});
  const agency = {...maya, agency: true};
  const throughAgency = application({interviews: [interview({people: [agency]})], people: [agency]});
  it.each<[string, Application, Plan, number, string, string?]>([
    ['after a call', called, planWith('thank-you'), 3 * hour, 'thank-you.phone-screen'],
    ['to an agency', throughAgency, planWith('thank-you'), 3 * hour, 'thank-you.agency'],
    ['after a first round', application(), planWith('thank-you'), 3 * hour, 'thank-you.first-round'],
    ['after a later round', later, planWith('thank-you'), 3 * hour, 'thank-you.later-round'],
    ['after a panel', panel, planWith('thank-you'), 3 * hour, 'thank-you.panel', '.1'],
    ['a day later', application(), planWith('thank-you'), 30 * hour, 'thank-you.late'],
    ['when it went badly', unhappy, planWith('thank-you'), 3 * hour, 'thank-you.second-thought'],
    [
      'when only the coordinator can be written to',
      unaddressed,
      planWith('thank-you'),
      3 * hour,
      'thank-you.pass-on',
    ],
    ['after the promised day', application(), planWith('enquiry'), 12 * 24 * hour, 'enquiry.promised-date'],
    [
      'when no day was promised',
      application({promise: null}),
      planWith('enquiry'),
      12 * 24 * hour,
      'enquiry.no-date',
    ],
    ['for a last enquiry', application(), planWith('second-enquiry'), 20 * 24 * hour, 'second-enquiry'],
    [
      'after a rejection',
      rejected,
      planWith('rejection-reply'),
      50 * hour,
      'rejection-reply.after-interview',
    ],
    [
      'after a rejection unmet',
      {...rejected, interviews: []},
      planWith('rejection-reply'),
      0,
      'rejection-reply.before-interview',
    ],
    ['with papers owed', application(), planWith('papers'), 3 * hour, 'papers'],
    ['with an invitation for a time', invited, planWith('reply-to-invitation'), 0, 'invitation.accept'],
    [
      'when asked for times',
      {...invited, interviews: []},
      planWith('reply-to-invitation'),
      0,
      'invitation.offer-times',
    ],
    ['with an offer', application({stage: 'offer'}), planWith('offer-reply'), 0, 'offer.time-to-decide'],
    ['after a cancellation', application(), planWith('cancelled-reply'), 0, 'cancelled-reply'],
    [
      'to say hello',
      application({stage: 'in-touch'}),
      planWith('keep-in-touch'),
      0,
      'keep-in-touch.their-news',
    ],
  ])('%s', (_when, app, plan, after, id, copy = '') => {
    expect(first(app, plan, met + after)).toMatchObject({
      id: `${id}.neutral${copy}`,
      suggested: true,
      because: 'It is the day for it.',
    });
  });

  it('nothing is suggested when nothing is due, and only the first ever is', () => {
    expect(letters(application(), {open: [], upcoming: []}).filter(({suggested}) => suggested)).toEqual([]);
    expect(letters(application(), planWith('thank-you')).filter(({suggested}) => suggested)).toHaveLength(1);
  });

  it.each([
    [{}, 'neutral'],
    [{traditional: true}, 'formal'],
    [{large: true}, 'formal'],
  ])('the tone for an employer noted as %j is %s', (note, tone) => {
    expect(first(application({note}), planWith('thank-you')).id).toBe(`thank-you.first-round.${tone}`);
  });

  it('each letter is there once', () => {
    const ids = letters(application(), planWith('thank-you')).map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('letters that do no step', () => {
  const hasIn = (app: Application, id: string, now: number): boolean =>
    letters(app, {open: [], upcoming: []}, now).some(letter => letter.id.startsWith(`${id}.`));
  const coming = application({
    stage: 'scheduled',
    interviews: [interview({status: 'confirmed', start: met + elapsedDay, end: met + elapsedDay + hour})],
  });
  it.each<[string, Application, number, boolean]>([
    ['withdraw', application(), met, true],
    ['withdraw', application({stage: 'rejected'}), met, false],
    ['reschedule', coming, met, true],
    ['reschedule', application(), met + elapsedDay, false],
    ['no-show', coming, met + elapsedDay + hour / 2, true],
    ['no-show', coming, met, false],
    ['no-show', coming, met + 9 * elapsedDay, false],
    ['another-offer', application(), met + elapsedDay, true],
    ['feedback', application({stage: 'rejected'}), met, true],
    ['phone-script', application(), met, false],
    ['card', application(), met, false],
  ])('%s', (id, app, now, there) => {
    expect(hasIn(app, id, now)).toBe(there);
  });

  it.each(['call', 'card'] as const)('what is for a %s comes only where it is wanted', use => {
    const wanted = lettersFor(application(), planWith('enquiry'), {
      settings,
      now: met + 3 * hour,
      uses: [use],
    });
    expect(new Set(wanted.map(letter => letter.use))).toEqual(new Set([use]));
  });
});

it('writes to each of a panel, in other words and of what each talked about', () => {
  const app = application({
    interviews: [interview({people: [maya, luis]})],
    people: [maya, luis],
    note: {keyPoints: ['Luis: the warehouse', 'Maya: the tests']},
  });
  const [toMaya, toLuis] = letters(app, planWith('thank-you', {to: [maya, luis]}));
  expect([toMaya?.title, toLuis?.title]).toEqual([
    'Thank-you note to one of several: Maya (neutral)',
    'Thank-you note to one of several: Luis (neutral)',
  ]);
  expect(toMaya && textOf(toMaya)).toContain('the tests');
  expect(toLuis && textOf(toLuis)).toContain('the warehouse');
  const [later] = letters(app, planWith('thank-you', {to: [luis]}));
  expect(later && textOf(later)).toBe(toLuis && textOf(toLuis));
});

it('greets by the form people sign with', () => {
  const manner = {...unknownManner, signatures: new Map([[maya.address, 'May']])};
  const [letter] = lettersFor(application(), planWith('enquiry'), {settings, now: met + 3 * hour, manner});
  expect(letter && textOf(letter)).toMatch(/^Dear May,/);
});

it('is in English, and says so, where a conversation is in a language we do not write', () => {
  const manner = {...unknownManner, language: 'und'};
  const [letter] = lettersFor(application(), planWith('enquiry'), {settings, now: met + 3 * hour, manner});
  expect(letter).toMatchObject({language: 'en-GB', title: expect.stringContaining('in English')});
});

it('offers to connect only in a thank-you and only when switched on', () => {
  const on = {settings: {...settings, offerToConnect: true}, now: met + 3 * hour};
  const texts = lettersFor(application(), planWith('thank-you'), on).map(
    letter => [letter.step, textOf(letter)] as const,
  );
  expect(new Set(texts.filter(([, text]) => text.includes('LinkedIn')).map(([step]) => step))).toEqual(
    new Set(['thank-you']),
  );
  expect(
    letters(application(), planWith('thank-you')).some(letter => textOf(letter).includes('LinkedIn')),
  ).toBe(false);
});

it.each([
  ['thank-you.late.warm', 'thank-you'],
  ['enquiry.no-date.formal', 'enquiry'],
  ['second-enquiry.neutral', 'enquiry'],
  ['enquiry', null],
  ['', null],
])('a mail that began as %s is a %s', (letter, purpose) => {
  expect(purposeOfLetter(letter)).toBe(purpose);
});
