import {describe, expect, it} from 'vitest';
import {answerDraft} from './answer-draft';
import {exampleLines} from './example-lines';

const silent = new Set(['good', 'elsewhere']);

const results = (folder: string) =>
  Promise.all(
    exampleLines(folder).map(async ({draft, line}) => {
      const {checks} = JSON.parse(await answerDraft(line)) as {checks: {check: string}[]};
      return {...draft, names: checks.map(({check}) => check)};
    }),
  );

describe.each(['worked', 'held-out', 'later', 'last'])('the %s example drafts', async folder => {
  const all = await results(folder);
  const bad = all.filter(({label}) => !silent.has(label));
  const good = all.filter(({label}) => silent.has(label));

  it('are many', () => {
    expect(bad.length).toBeGreaterThanOrEqual(15);
    expect(good.length).toBeGreaterThanOrEqual(15);
  });

  it('are named by the right check in nine of ten', () => {
    const missed = bad.filter(({label, names}) => !names.includes(label));
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(bad.length / 10);
  });

  it('are left in peace, when good, in nineteen of twenty', () => {
    const disturbed = good.filter(({names}) => names.length > 0);
    expect(disturbed.length, JSON.stringify(disturbed, null, 1)).toBeLessThanOrEqual(good.length / 20);
  });

  it('are never spoken of when they go to others', () => {
    const others = all.filter(({label}) => label === 'elsewhere');
    expect(others.flatMap(({names}) => names)).toEqual([]);
  });
});

describe('the unseen example drafts, never looked at while phrases are written, only counted', async () => {
  const all = await results('unseen');

  it('are left in peace when good', () => {
    expect(all.filter(({label, names}) => silent.has(label) && names.length > 0)).toEqual([]);
  });

  it('are named by the right check in more than half', () => {
    const bad = all.filter(({label}) => !silent.has(label));
    expect(bad.filter(({label, names}) => names.includes(label)).length).toBeGreaterThan(bad.length / 2);
  });
});
