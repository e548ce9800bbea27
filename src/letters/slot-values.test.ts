import {describe, expect, it} from 'vitest';
import {elapsedDay, hour} from '../domain/instant';
import {lettersFor} from './letters';
import {application, first, interview, luis, maya, met, planWith, settings, textOf} from './testing/samples';

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
    expect(textOf(letter)).toContain('from Maya');
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
      hint: expect.stringContaining('talked about'),
    });
  });
});
