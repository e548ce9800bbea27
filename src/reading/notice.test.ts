import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readExamples} from './kinds/examples/read-examples';
import {related} from './kinds/weigh';
import {couldBeAboutHiring} from './notice';

const sets = readdirSync('src/reading/kinds/examples').filter(name => !name.endsWith('.ts'));

describe('the first notice', () => {
  it('misses next to nothing that is about hiring', () => {
    const examples = sets
      .flatMap(readExamples)
      .filter(({kind, userIsEmployer, after}) => related.has(kind) && !userIsEmployer && after === null);
    const missed = examples.filter(({subject, text}) => !couldBeAboutHiring(`${subject}\n${text}`));
    expect(examples.length).toBeGreaterThan(900);
    expect(
      missed.length,
      missed.map(({subject, text}) => `${subject}: ${text}`).join('\n\n'),
    ).toBeLessThanOrEqual(examples.length * 0.025);
  });

  it('knows its words in capitals, behind accents and at the very end', () => {
    for (const text of [
      'INTERVIEW',
      'Your INTERVIEWER',
      'Entrevista',
      'Gespräch\nBEWERBUNG',
      'à propos: vacancy',
    ])
      expect(couldBeAboutHiring(text), text).toBe(true);
  });

  it.each(['unhired', 'zoomlens'])('takes no other word for one it knows: %s', word => {
    expect(couldBeAboutHiring(word)).toBe(false);
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
