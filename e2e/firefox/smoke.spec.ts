import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {startPracticeServer} from '../practice/server';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
const id = 'afterword@afterword.example';
const uuid = '4f6c2b1e-8a57-4d0b-9c63-2f1f9a5d7e10';
const popup = `moz-extension://${uuid}/src/popup/index.html`;

/** A Monday morning; the interview that is opened below is on the Wednesday after, from four to five. */
const start = Date.parse('2026-03-02T09:00:00Z');
const afterInterview = Date.parse('2026-03-04T17:30:00Z');

let server: Awaited<ReturnType<typeof startPracticeServer>>;
let firefox: Firefox;

test.skip(!binary, 'Firefox is not installed');

test.beforeAll(async () => {
  server = await startPracticeServer({start});
  firefox = await launchFirefox(binary ?? '', {
    'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.port}`,
    'extensions.background.idle.timeout': 700,
  });
  await firefox.install(path.resolve('dist/firefox'));
});

test.afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

interface Api {
  runtime: {
    getBackgroundPage(): Promise<{awakeSince?: number}>;
    sendMessage(
      message: unknown,
    ): Promise<{ok: boolean; value: {applications: number; due: unknown[]}; now: number}>;
  };
  action: {getBadgeText(details: object): Promise<string>};
  storage: {session: {set(items: object): Promise<void>}};
}

/** Asks the worker from one of the extension's own pages. */
const ask = (page: string, name: string) =>
  firefox.evaluate(
    page,
    (request: string) =>
      (globalThis as unknown as {browser: Api}).browser.runtime.sendMessage({ask: request, with: {}}),
    name,
  );

test('in Firefox: a sighting is stored, the badge counts, and a stopped worker wakes with all it knew', async () => {
  const own = await firefox.open(popup);
  const mail = await firefox.open('https://mail.google.com/mail/u/0/#inbox');
  await expect
    .poll(() => firefox.evaluate(mail, () => document.querySelectorAll('tr.zA').length))
    .toBeGreaterThan(10);
  const opened = await firefox.evaluate(mail, () => {
    const practice = (globalThis as unknown as {practice: {open(key: string): void}}).practice;
    practice.open('acme-confirmed');
  });
  expect(opened).toBeNull();
  await expect.poll(async () => (await ask(own, 'health')).value.applications).toBe(1);
  await firefox.evaluate(
    own,
    (clockOffset: number) =>
      (globalThis as unknown as {browser: Api}).browser.storage.session.set({clockOffset}),
    afterInterview - Date.now(),
  );
  const badge = () =>
    firefox.evaluate(own, () => (globalThis as unknown as {browser: Api}).browser.action.getBadgeText({}));
  await expect.poll(badge).toBe('1');

  // A word left in the worker's memory is gone once it was stopped; asking too often would keep it awake.
  await firefox.evaluate(own, async () => {
    (await (globalThis as unknown as {browser: Api}).browser.runtime.getBackgroundPage()).awakeSince = 1;
  });
  const stillAwake = () =>
    firefox.evaluate(
      own,
      async () =>
        (await (globalThis as unknown as {browser: Api}).browser.runtime.getBackgroundPage()).awakeSince !==
        undefined,
    );
  await expect.poll(stillAwake, {intervals: [1_500], timeout: 20_000}).toBe(false);
  expect((await ask(own, 'health')).value.applications).toBe(1);
  expect(await badge()).toBe('1');
});
