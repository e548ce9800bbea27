import {readFileSync} from 'node:fs';
import path from 'node:path';
import {createBinaryModuleFromUrl} from 'harper.js';
import {beforeAll, describe, expect, it} from 'vitest';
import {readDrafts} from '../letters/checks/examples/read-drafts';
import {createEnglishChecker, type EnglishChecker} from './english-checker';
import type {QuotedSlip} from './slip';

const wasm = new URL('harper_wasm_slim_bg.wasm', import.meta.resolve('harper.js/slimBinary')).href;
const lines = (file: string): string[] =>
  readFileSync(path.join(import.meta.dirname, 'examples', file), 'utf8')
    .trim()
    .split('\n');

let checker: EnglishChecker;
beforeAll(async () => {
  checker = await createEnglishChecker(createBinaryModuleFromUrl(wasm, 'slim'));
});

/** What is said of each text of which anything is. */
async function said(texts: readonly string[]): Promise<{text: string; slips: QuotedSlip[]}[]> {
  const all = [];
  for (const text of texts) all.push({text, slips: await checker.check(text, [])});
  return all.filter(({slips}) => slips.length > 0);
}

describe('the English checker', () => {
  it('says nothing of good sentences, full as they are of names, abbreviations and the English of several countries', async () => {
    expect(lines('good.txt').length).toBeGreaterThan(60);
    expect(await said(lines('good.txt'))).toEqual([]);
  });

  it('says nothing of drafts that are well spelt, whatever else may be said of them', async () => {
    const drafts = ['worked', 'held-out'].flatMap(readDrafts).filter(({label}) => label === 'good');
    const texts = drafts.map(({text}) => text).filter(text => /\b(?:the|you|I|for) /.test(text));
    expect(texts.length).toBeGreaterThan(60);
    expect(await said(texts)).toEqual([]);
  });

  it('mends nine of ten slips', async () => {
    const missed: unknown[] = [];
    for (const line of lines('bad.txt')) {
      const [text = '', right = ''] = line.split(' | ');
      const slips = await checker.check(text, []);
      const mended = slips.reduce((all, {quote, mend}) => all.replace(quote, mend), text);
      if (mended !== right) missed.push({line, slips});
    }
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(lines('bad.txt').length / 10);
  });

  it('takes no name of the conversation for a slip, in small letters either', async () => {
    const text = 'I liked what anika said about foodshair.';
    expect(await checker.check(text, ['Anika Rao', 'Foodshair'])).toEqual([]);
  });

  it('quotes words that are found first where the slip is', async () => {
    const text = 'We have the plan you has seen, and he have it too.';
    const slips = await checker.check(text, []);
    const mended = slips.reduce((all, {quote, mend}) => all.replace(quote, mend), text);
    expect(slips.map(({quote}) => quote)).toEqual(['has', 'he have']);
    expect(mended).toBe('We have the plan you have seen, and he has it too.');
  });
});
