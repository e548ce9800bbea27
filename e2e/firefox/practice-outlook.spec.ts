import {expect, test} from 'playwright/test';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {startPracticeServer} from '../practice/server';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
let server: Awaited<ReturnType<typeof startPracticeServer>>;
let firefox: Firefox;

test.skip(!binary, 'Firefox is not installed');

test.beforeAll(async () => {
  server = await startPracticeServer({start: Date.parse('2026-03-10T09:30:00Z')});
  firefox = await launchFirefox(binary ?? '', {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.port}`,
  });
});

test.afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('in Firefox: a mail is opened in the practice Outlook, answered in its editor, and sent', async () => {
  const page = await firefox.open('https://outlook.office.com/mail/');
  const count = (selector: string) =>
    firefox.evaluate(page, (wanted: string) => document.querySelectorAll(wanted).length, selector);
  const click = (selector: string) =>
    firefox.evaluate(
      page,
      (wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(),
      selector,
    );
  await expect.poll(() => count('#MailList [data-convid]')).toBeGreaterThan(5);
  await firefox.evaluate(page, () => window.practice.open('brackwater-after-interview'));
  await expect.poll(() => count('.quick button')).toBe(3);
  await click('.quick button');
  await expect.poll(() => count('[id^="editorParent_"] [contenteditable="true"] #Signature')).toBe(1);
  await firefox.type(page, 'Thank you.');
  const written = () =>
    firefox.evaluate(
      page,
      () => document.querySelector('[id^="editorParent_"] div > div')?.textContent ?? '',
    );
  await expect.poll(written).toBe('Thank you.');
  await click('[data-testid="ComposeSendButton"] button');
  await expect
    .poll(() => firefox.evaluate(page, () => window.practice.sent().map(({text, to}) => ({text, to}))))
    .toEqual([{text: 'Thank you.', to: ['maya.chen@brackwater.example']}]);
});
