import {describe, expect, it} from 'vitest';
import {readExamples} from './kinds/examples/read-examples';
import {related} from './kinds/weigh';
import {couldBeAboutHiring} from './notice';

const sets = ['en', 'en-2', 'en-3', 'en-4', 'en-5', 'en-6', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

describe('the first notice', () => {
  it('misses next to nothing that is about hiring', () => {
    const examples = sets
      .flatMap(readExamples)
      .filter(({kind, userIsEmployer, after}) => related.has(kind) && !userIsEmployer && after === null);
    const missed = examples.filter(({subject, text}) => !couldBeAboutHiring(`${subject}\n${text}`));
    expect(examples.length).toBeGreaterThan(400);
    expect(
      missed.length,
      missed.map(({subject, text}) => `${subject}: ${text}`).join('\n\n'),
    ).toBeLessThanOrEqual(examples.length * 0.03);
  });

  it.each([
    'Your parcel is on its way\nIt will be with you soon.',
    'Happy birthday!\nLove from all of us.',
    'Rechnung 4711\nAnbei die Rechnung.',
    '',
  ])('lets other mail alone: %s', text => {
    expect(couldBeAboutHiring(text)).toBe(false);
  });
});
