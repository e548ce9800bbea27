import path from 'node:path';
import {expect, test} from 'playwright/test';
import type {CatchUp} from '../../src/contract';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {correspondence} from '../practice/correspondence/correspondence';
import {daysFrom} from '../practice/correspondence/days';
import {startPracticeServer} from '../practice/server';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
const id = 'afterword@afterword.example';
const uuid = '4f6c2b1e-8a57-4d0b-9c63-2f1f9a5d7e14';
const start = Date.parse('2026-03-02T09:00:00Z');
const webmails = [
  {name: 'Gmail', inbox: 'https://mail.google.com/mail/u/0/#inbox', rows: 'tr.zA'},
  {name: 'Outlook', inbox: 'https://outlook.office.com/mail/', rows: '#MailList [data-convid]'},
];

/** Of whose rows nobody could doubt that they are about an interview. */
const sure = correspondence
  .map(script => script.write(daysFrom(start, 'Europe/London')))
  .filter(
    ({mailbox, aboutInterview, subject}) =>
      mailbox === 'first' && aboutInterview && /interview/i.test(subject),
  );

let server: Awaited<ReturnType<typeof startPracticeServer>>;
let firefox: Firefox;

test.skip(!binary, 'Firefox is not installed');

test.beforeEach(async () => {
  server = await startPracticeServer({start});
  firefox = await launchFirefox(binary ?? '', {
    'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.port}`,
  });
  await firefox.install(path.resolve(process.env.EXTENSION_FIREFOX ?? 'dist/firefox'));
});
test.afterEach(async () => {
  await firefox?.close();
  await server?.close();
});

interface Api {
  runtime: {sendMessage(message: unknown): Promise<{ok: boolean; value: unknown}>};
  storage: {session: {set(items: object): Promise<void>}};
}

for (const {name, inbox, rows} of webmails)
  test(`in Firefox: looking back in ${name} finds what is about hiring, opens nothing, and puts the page back`, async () => {
    test.setTimeout(150_000);
    const mail = await firefox.open(inbox);
    await expect
      .poll(() => firefox.evaluate(mail, (wanted: string) => document.querySelectorAll(wanted).length, rows))
      .toBeGreaterThan(5);
    const address = await firefox.evaluate(mail, () => location.href);
    const unread = () =>
      firefox.evaluate(mail, () =>
        window.practice
          .state()
          .filter(one => one.unread)
          .map(({key}) => key),
      );
    const before = await unread();
    expect(before.length).toBeGreaterThan(0);
    const desk = await firefox.open(`moz-extension://${uuid}/src/desk/index.html#/catch-up`);
    await firefox.evaluate(
      desk,
      (clockOffset: number) =>
        (globalThis as unknown as {browser: Api}).browser.storage.session.set({clockOffset}),
      start - Date.now(),
    );
    const begin = () =>
      firefox.evaluate(desk, () => {
        const button = [...document.querySelectorAll('button')].find(
          ({textContent}) => textContent === 'Look back',
        );
        button?.click();
        return button !== undefined;
      });
    await expect.poll(begin).toBe(true);
    const caughtUp = () =>
      firefox.evaluate(
        desk,
        async () =>
          (
            await (globalThis as unknown as {browser: Api}).browser.runtime.sendMessage({
              ask: 'catch-up-wanted',
              with: {},
            })
          ).value as CatchUp,
      );
    await expect.poll(async () => (await caughtUp()).state, {timeout: 120_000}).toBe('ended');
    const subjects = (await caughtUp()).found.map(({subject}) => subject);
    expect(sure.length).toBeGreaterThan(3);
    for (const {subject} of sure) expect(subjects).toContain(subject);
    expect(await firefox.evaluate(mail, () => location.href)).toBe(address);
    expect(await unread()).toEqual(before);
  });
