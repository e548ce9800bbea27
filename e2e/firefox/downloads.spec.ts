import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {invitationFrom} from '../worker/seen-conversation';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
const id = 'afterword@afterword.example';
const uuid = '4f6c2b1e-8a57-4d0b-9c63-2f1f9a5d7e13';

let firefox: Firefox;
let folder: string;

test.skip(!binary, 'Firefox is not installed');

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'afterword-downloads-'));
  firefox = await launchFirefox(binary ?? '', {
    'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
    'network.dns.forceResolve': '127.0.0.1',
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
  });
  await firefox.install(path.resolve(process.env.EXTENSION_FIREFOX ?? 'dist/firefox'));
});
test.afterAll(async () => {
  await firefox?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** The text of the one file with that ending, once it is whole. */
const saved = (ending: string): string => {
  const name = readdirSync(folder).find(file => file.endsWith(ending));
  return name ? readFileSync(path.join(folder, name), 'utf8') : '';
};

test('in Firefox: a backup, the table and the calendar are saved as files', async () => {
  const page = await firefox.open(`moz-extension://${uuid}/src/desk/index.html#/your-data`);
  await firefox.evaluate(
    page,
    (sighting: object) =>
      (
        globalThis as unknown as {browser: {runtime: {sendMessage(message: object): Promise<unknown>}}}
      ).browser.runtime.sendMessage({ask: 'conversation-seen', with: sighting}),
    invitationFrom('Northlight', Date.now() - 3_600_000),
  );
  const press = (name: string) =>
    firefox.evaluate(
      page,
      (words: string) => {
        const button = [...document.querySelectorAll('button')].find(
          ({textContent}) => textContent === words,
        );
        button?.click();
        return button !== undefined;
      },
      name,
    );
  await expect.poll(() => press('Save a backup')).toBe(true);
  await expect.poll(() => saved('.json')).toContain('"format": "afterword-backup"');
  expect(JSON.parse(saved('.json')).conversations).toHaveLength(1);
  expect(await press('Save the table (CSV)')).toBe(true);
  await expect.poll(() => saved('.csv')).toContain('Northlight');
  expect(await press('Save the calendar (ICS)')).toBe(true);
  await expect.poll(() => saved('.ics')).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\s*$/);
});
