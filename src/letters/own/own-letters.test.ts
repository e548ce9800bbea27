import {describe, expect, it} from 'vitest';
import {hour} from '../../domain/instant';
import type {OwnLetter} from '../../domain/own-letter';
import {lettersFor} from '../letters';
import {unknownManner} from '../manner';
import {purposeOfLetter} from '../purpose-of-letter';
import {application, interview, luis, maya, met, planWith, settings, textOf} from '../testing/samples';

const own = (more: Partial<OwnLetter> = {}): OwnLetter => ({
  for: 'thank-you.first-round',
  title: null,
  language: 'en',
  tone: 'neutral',
  subject: 'Thanks, {name}',
  text: 'Good day {name},\n\n{keyPoint}, [a|b].\n\n{me}',
  ...more,
});

const offered = (letters: OwnLetter[], more = {}, app = application()) =>
  lettersFor(app, planWith('thank-you'), {settings, now: met + 3 * hour, own: letters, ...more});

describe('a letter of the user’s own', () => {
  it('stands in the place of the house’s, in its own words, filled', () => {
    const [first, second] = offered([own()]);
    expect(first).toMatchObject({
      id: 'thank-you.first-round.neutral.own-1',
      title: 'Thank-you note (neutral)',
      subject: 'Thanks, Maya',
      suggested: true,
    });
    expect(first && textOf(first)).toBe(
      'Good day Maya,\n\nhow you moved the reports off the old warehouse, [a|b].\n\nSam Lee',
    );
    expect(second?.id).toBe('thank-you.first-round.warm');
    expect(purposeOfLetter(first?.id ?? '')).toBe('thank-you');
  });

  it('under a name stands before the house’s of that tone, in the order given', () => {
    const titles = offered([own({title: 'Short'}), own({title: 'Long'})]).map(({title}) => title);
    expect(titles.slice(0, 3)).toEqual(['Short (neutral)', 'Long (neutral)', 'Thank-you note (neutral)']);
  });

  it.each<[string, Partial<OwnLetter>, boolean]>([
    ['of another occasion', {for: 'papers'}, false],
    ['of another language', {language: 'de', tone: 'formal'}, false],
    ['for readers on other terms', {terms: 'familiar'}, false],
    ['for these readers', {terms: 'polite'}, true],
  ])('%s: offered first? %o', (_what, more, there) => {
    expect(offered([own(more)])[0]?.id.includes('own')).toBe(there);
  });

  it('in German comes in a German conversation', () => {
    const letters = [own({language: 'de', tone: 'warm', terms: 'familiar', title: 'Kurz'})];
    const manner = {...unknownManner, language: 'de', familiar: true};
    expect(offered(letters, {manner})[0]?.title).toBe('Kurz (warm)');
    expect(offered(letters, {manner: {...manner, familiar: false}}).map(({title}) => title)).not.toContain(
      'Kurz (warm)',
    );
  });

  it('several in the place of the panel’s are given one to each', () => {
    const app = application({interviews: [interview({people: [maya, luis]})], people: [maya, luis]});
    const letters = ['One', 'Two'].map(word => own({for: 'thank-you.panel', text: `${word} {name} {me}`}));
    const [one, two] = lettersFor(app, planWith('thank-you', {to: [maya, luis]}), {
      settings,
      now: met + 3 * hour,
      own: letters,
    });
    expect([one && textOf(one), two && textOf(two)]).toEqual(['One Maya Sam Lee', 'Two Luis Sam Lee']);
  });
});
