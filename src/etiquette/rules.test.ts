import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {stepNames} from '../domain/step';
import {rules} from './rules';
import {knownIn, moment} from './rules/example';

const all = rules.map(({rule}) => rule);
const examples = rules.flatMap(({rule, examples}) =>
  examples.map((example, index) => ({
    title: `${rule.id}, example ${index + 1}: ${example.doing} at ${example.at} is ${example.verdict}`,
    rule,
    example,
  })),
);

describe('the catalogue of rules', () => {
  it('names every file in rules/, by its name', () => {
    const files = readdirSync('src/etiquette/rules').filter(
      file => !['rule.ts', 'example.ts'].includes(file),
    );
    expect(all.map(({id}) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('shows both verdicts of every rule', () => {
    for (const {rule, examples} of rules)
      expect([rule.id, new Set(examples.map(({verdict}) => verdict)).size]).toEqual([rule.id, 2]);
  });

  it('has a rule for every step but the kind answer to a cancellation, which nothing holds back', () => {
    const spokenOf = new Set(all.flatMap(({about}) => about));
    expect(stepNames.filter(step => !spokenOf.has(step))).toEqual(['cancelled-reply']);
  });

  it('gives a reason in a sentence', () => {
    for (const {rule, example} of examples) expect(rule.because(knownIn(example))).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('an example', () => {
  it.each(examples)('of $title', ({rule, example}) => {
    const deed = {doing: example.doing, at: moment(example.at)};
    const holdingBack = all.filter(other => !other.allows(deed, knownIn(example))).map(({id}) => id);
    const expected = example.verdict === 'held back' ? [rule.id, ...(example.also ?? [])] : [];
    expect(holdingBack.sort()).toEqual(expected.sort());
  });
});
