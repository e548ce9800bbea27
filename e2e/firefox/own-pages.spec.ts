import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
const id = 'afterword@afterword.example';
const uuid = '7b0f7c52-31a4-4a55-8f4e-0f6a3c1d9e21';

let firefox: Firefox;

test.skip(!binary, 'Firefox is not installed');

test.beforeAll(async () => {
  firefox = await launchFirefox(binary ?? '', {
    'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
  });
  await firefox.install(path.resolve('dist/firefox'));
});
test.afterAll(() => firefox?.close());

for (const [address, heading] of [
  ['desk/index.html#/board', 'Board'],
  ['desk/index.html#/season', 'Season'],
  ['desk/index.html#/settings', 'Settings'],
  ['welcome/index.html', 'For the days after an interview'],
])
  test(`in Firefox: ${address} shows itself, with what the worker answers`, async () => {
    const page = await firefox.open(`moz-extension://${uuid}/src/${address}`);
    await expect
      .poll(() => firefox.evaluate(page, () => document.querySelector('h1')?.textContent ?? ''))
      .toBe(heading);
    await expect
      .poll(() =>
        firefox.evaluate(page, () =>
          /One moment|could not look this up/.test(
            document.querySelector('main')?.textContent ?? 'One moment',
          ),
        ),
      )
      .toBe(false);
  });
