import {describe, expect, it} from 'vitest';
import type {Letter} from '../contract';
import type {Application} from '../domain/application';
import {elapsedDay, hour} from '../domain/instant';
import type {Interview} from '../domain/interview';
import {defaultSettings} from '../domain/settings';
import type {Plan, StepName} from '../domain/step';
import {catalogue} from './en/catalogue';
import {partsOf, type TemplatePart, tones} from './letter-template';
import {lettersFor} from './letters';
import {purposeOfLetter} from './purpose-of-letter';
import {slotNames} from './slots';

const met = Date.UTC(2026, 2, 10, 13);
const settings = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE', userName: 'Sam Lee'};
const maya = {name: 'Maya Chen', address: 'maya.chen@acme.example', title: 'Head of Analytics'};
const luis = {name: 'Luis Ortega', address: 'luis@acme.example'};

const interview = (more: Partial<Interview> = {}): Interview => ({
  start: met,
  end: met + hour,
  status: 'held',
  announcedAt: met - 5 * elapsedDay,
  changedAt: null,
  zone: null,
  zoneNamed: false,
  uncertain: false,
  channel: 'video',
  people: [maya],
  quote: '',
  ...more,
});

const application = (more: Partial<Application> = {}): Application => ({
  id: 'gmail:sam@example.org:1',
  employer: 'Acme',
  role: 'Data Analyst',
  stage: 'interviewed',
  conversations: [{webmail: 'gmail', account: 'sam@example.org', key: '1'}],
  people: [maya],
  interviews: [interview()],
  promise: {date: '2026-03-20', quote: '', madeAt: met},
  waitUntil: null,
  papersOwed: [{what: 'two references', by: null, byDay: null, quote: '', askedAt: met}],
  events: [],
  actions: [],
  note: {keyPoints: ['how you moved the reports off the old warehouse.']},
  outcome: null,
  seenAt: met,
  ...more,
});

const planWith = (step: StepName, more: Partial<Plan['open'][number]> = {}): Plan => ({
  open: [{step, from: met, by: met + elapsedDay, until: null, because: 'It is the day for it.', ...more}],
  upcoming: [],
});

const letters = (app: Application, plan: Plan, now = met + 3 * hour): Letter[] =>
  lettersFor(app, plan, {settings, now});
const textOf = ({body}: Letter): string =>
  body.map(piece => (typeof piece === 'string' ? piece : `[${piece.slot}]`)).join('');
const first = (app: Application, plan: Plan, now?: number): Letter => {
  const [letter] = letters(app, plan, now);
  if (!letter) throw new Error('no letter');
  return letter;
};

const texts = catalogue.flatMap(({id, tones: byTone}) =>
  tones.flatMap(tone => {
    const text = (byTone as Partial<Record<string, string>>)[tone];
    return text === undefined ? [] : [{id: `${id}.${tone}`, text}];
  }),
);
const middleOf = (text: string): string => text.split('\n\n').slice(1, -1).join(' ');
const isSlot = (part: TemplatePart): part is Extract<TemplatePart, {slot: string}> => 'slot' in part;

describe.each(texts)('the letter $id', ({text}) => {
  it('has only slots that can be asked for', () => {
    const slots = partsOf(text).filter(isSlot);
    expect(slots.filter(({slot}) => !slotNames.includes(slot))).toEqual([]);
    // A brace outside a slot is a slot misspelt.
    expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  it('is three to six sentences and short enough to be read at once', () => {
    const sentences = middleOf(text)
      .split(/[.?](?:\s|$)/)
      .filter(Boolean);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(6);
    expect(text.split(/\s+/).length).toBeGreaterThan(35);
    expect(text.split(/\s+/).length).toBeLessThan(130);
  });

  it('greets, closes with the user’s name, and holds something of this one application', () => {
    expect(text).toMatch(/^(?:Hi|Dear) \{name\},\n\n/);
    expect(text).toMatch(/\n\n(?:Warm regards|Kind regards|Yours sincerely),\n\{me\}$/);
    const specific = [
      'keyPoint',
      'time',
      'otherTimes',
      'papers',
      'decideBy',
      'startDay',
      'theirNews',
      'myNews',
      'role',
    ];
    expect(partsOf(text).some(part => 'slot' in part && specific.includes(part.slot))).toBe(true);
  });

  it('says nothing a recruiter has read a thousand times, and neither begs, accuses nor flatters', () => {
    expect(text).not.toMatch(
      /I hope this|finds you well|just (?:checking|wanted)|touch(?:ing)? base|follow(?:ing)? up|circl(?:e|ing) back|taking the time|excited|thrilled|passionate|honou?red|still haven|not heard|no reply|ignored|please let me know as soon|desperate|amazing|incredible|perfect fit|dream|!/i,
    );
  });
});

describe('what comes first', () => {
  const rejected = application({stage: 'rejected', outcome: {outcome: 'rejected', at: met, canAnswer: true}});
  const panel = application({interviews: [interview({people: [maya, luis]})]});
  const later = application({
    interviews: [interview({start: met - 9 * elapsedDay, end: met - 9 * elapsedDay + hour}), interview()],
  });
  const unaddressed = application({interviews: [interview({people: [{...luis, address: null}]})]});
  const unhappy = application({note: {wentBadly: true}});
  it.each<[string, Application, Plan, number, string]>([
    ['after a first round', application(), planWith('thank-you'), 3 * hour, 'thank-you.first-round'],
    ['after a later round', later, planWith('thank-you'), 3 * hour, 'thank-you.later-round'],
    ['after a panel', panel, planWith('thank-you'), 3 * hour, 'thank-you.panel'],
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
    [
      'with an invitation',
      application({stage: 'invited'}),
      planWith('reply-to-invitation'),
      0,
      'invitation.accept',
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
  ])('%s', (_when, app, plan, after, id) => {
    expect(first(app, plan, met + after)).toMatchObject({
      id: `${id}.neutral`,
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

describe('what is known', () => {
  it('fills a letter; only what nobody knows yet is asked', () => {
    const letter = first(application(), planWith('enquiry'), met + 12 * elapsedDay);
    expect(textOf(letter)).toBe(`Dear Maya,

You expected a decision on the Data Analyst role by Friday 20 March. May I ask where things stand? My interest has not changed since we spoke on Tuesday 10 March; one point in particular has stayed with me: how you moved the reports off the old warehouse. If the date has moved, it would help me to know the new one.

Kind regards,
Sam Lee`);
  });

  it.each([
    [3 * hour, 'today'],
    [20 * hour, 'yesterday'],
    [3 * elapsedDay, 'on Tuesday'],
    [6 * elapsedDay, 'on Monday 9 March'],
    [9 * elapsedDay, 'on Tuesday 10 March'],
  ])('names the day they met %i ms later as "%s"', (after, day) => {
    const at = after === 6 * elapsedDay ? met - elapsedDay : met;
    const app = application({interviews: [interview({start: at, end: at + hour})]});
    expect(textOf(first(app, planWith('enquiry'), met + after))).toContain(`since we spoke ${day};`);
  });

  it('counts days in the user’s zone', () => {
    const late = Date.UTC(2026, 2, 10, 23, 30);
    const app = application({interviews: [interview({start: late, end: late + hour})]});
    expect(textOf(first(app, planWith('enquiry'), late + 4 * elapsedDay))).toContain(
      'since we spoke on Wednesday;',
    );
  });

  it.each([
    ['Maya Chen', 'neutral', 'Dear Maya,'],
    ['Maya Chen', 'formal', 'Dear Maya Chen,'],
    ['Dr. Chen', 'neutral', 'Dear Dr. Chen,'],
    ['M. Chen', 'warm', 'Hi M. Chen,'],
    [null, 'neutral', 'Dear [name],'],
  ] as const)('greets %s in a %s letter with "%s"', (name, tone, greeting) => {
    const app = application({interviews: [interview({people: [{...maya, name}]})], people: []});
    const [letter] = lettersFor(app, planWith('thank-you'), {
      settings: {...settings, tone},
      now: met + 3 * hour,
    });
    expect(letter && textOf(letter)).toMatch(new RegExp(`^${greeting.replace(/[[\]]/g, '\\$&')}`));
  });

  it('writes each of a panel their own, naming the others', () => {
    const app = application({interviews: [interview({people: [maya, luis]})], people: [maya, luis]});
    const letter = first(app, planWith('thank-you', {to: [luis]}));
    expect(textOf(letter)).toContain('Dear Luis,');
    expect(textOf(letter)).toContain('with Maya today');
  });

  it.each([
    ['Europe/Berlin', 'Wednesday 18 March at 14:00'],
    ['America/New_York', 'Wednesday 18 March at 09:00 (GMT-4)'],
  ])('names the hour of an interview on the clock of %s', (zone, time) => {
    const start = Date.UTC(2026, 2, 18, 13);
    const invited = application({
      stage: 'invited',
      interviews: [interview({status: 'proposed', start, end: start + hour, zone, zoneNamed: true})],
    });
    expect(textOf(first(invited, planWith('reply-to-invitation')))).toContain(`I confirm ${time}.`);
  });

  it('leaves the choice among several offered times to the user', () => {
    const offer = (start: number) => interview({status: 'proposed', start, end: start + hour});
    const invited = application({
      stage: 'invited',
      interviews: [offer(met + 5 * elapsedDay), offer(met + 6 * elapsedDay)],
    });
    expect(textOf(first(invited, planWith('reply-to-invitation')))).toContain('I confirm [time].');
  });

  it('is text: braces and markup in a name or note stay what they are', () => {
    const app = application({
      employer: '<b>{me}</b>',
      note: {keyPoints: ['{keyPoint} <img src=x>'], large: true},
    });
    const text = textOf(first(app, planWith('thank-you')));
    expect(text).toContain('<b>{me}</b>');
    expect(text).toContain('{keyPoint} <img src=x>.');
  });

  it('a slot says what is wanted', () => {
    const letter = first(application({note: null}), planWith('thank-you'));
    expect(letter.body.find(piece => typeof piece !== 'string' && piece.slot === 'keyPoint')).toEqual({
      slot: 'keyPoint',
      label: 'What stayed with you',
      hint: expect.stringContaining('colon'),
    });
  });
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
