import {createBinaryModuleFromUrl} from 'harper.js';
import {expect, it} from 'vitest';
import {createEnglishChecker} from '../../src/spelling/english-checker';
import {lettersPage} from './letters-page';

const wasm = new URL('harper_wasm_slim_bg.wasm', import.meta.resolve('harper.js/slimBinary')).href;

it('nothing is to be said of the spelling and grammar of any English letter', async () => {
  const letters = [...lettersPage().matchAll(/<article lang="en.*?<p class="body">(.*?)<\/p>/gs)].map(
    ([, body = '']) =>
      body
        .replace(/<\/?mark>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
  );
  expect(letters.length).toBeGreaterThan(60);
  const checker = await createEnglishChecker(createBinaryModuleFromUrl(wasm, 'slim'));
  const said = [];
  for (const letter of letters)
    said.push(...(await checker.check(letter, [])).map(slip => ({...slip, letter})));
  expect(said).toEqual([]);
});
