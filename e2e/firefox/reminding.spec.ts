import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {invitationFrom} from '../worker/seen-conversation';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
const id = 'afterword@afterword.example';
const uuid = '4f6c2b1e-8a57-4d0b-9c63-2f1f9a5d7e12';
const desk = `moz-extension://${uuid}/src/desk/index.html`;
const hour = 3_600_000;
/** Monday, 10:00 in London, where the user is. */
const monday = Date.UTC(2026, 2, 2, 10);

let firefox: Firefox;
let folder: string;

test.skip(!binary, 'Firefox is not installed');

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'afterword-fox-'));
  cpSync(path.resolve(process.env.EXTENSION_FIREFOX ?? 'dist/firefox'), folder, {recursive: true});
  firefox = await launchFirefox(binary ?? '', {
    'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
    'network.dns.forceResolve': '127.0.0.1',
    // The browser's own prompt cannot be pressed from here: this answers it with yes, as soon as it is asked within a click.
    'extensions.webextOptionalPermissionPrompts': false,
    // Notifications of the desktop cannot be counted.
    'alerts.useSystemBackend': false,
    'extensions.background.idle.timeout': 700,
  });
  await firefox.install(folder);
});
test.afterEach(async () => {
  await firefox?.close();
  rmSync(folder, {recursive: true, force: true});
});

interface Api {
  runtime: {sendMessage(message: unknown): Promise<{ok: boolean; value: never; problem?: string}>};
  notifications?: {getAll(): Promise<object>; clear(id: string): Promise<boolean>};
  permissions: {contains(of: {permissions: string[]}): Promise<boolean>};
  storage: {session: {set(items: object): Promise<void>}};
}

async function ask<Value>(page: string, name: string, payload: object = {}): Promise<Value> {
  const answer = await firefox.evaluate(
    page,
    (request: string, given: object) =>
      (globalThis as unknown as {browser: Api}).browser.runtime.sendMessage({ask: request, with: given}),
    name,
    payload,
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.problem}`);
  return answer.value;
}

const standing = (page: string): Promise<string[]> =>
  firefox.evaluate(page, async () => {
    const {notifications} = (globalThis as unknown as {browser: Api}).browser;
    return Object.keys((await notifications?.getAll()) ?? {});
  });

test('in Firefox: reminders come once they were allowed in a click, once a day, and not again', async () => {
  const page = await firefox.open(`${desk}#/settings`);
  const box = () =>
    firefox.evaluate(page, () => {
      const section = document.getElementById('reminders')?.parentElement;
      const place = section?.querySelector('input')?.getBoundingClientRect();
      return place ? {x: place.x + place.width / 2, y: place.y + place.height / 2} : null;
    });
  await expect.poll(box).not.toBeNull();
  await firefox.evaluate(
    page,
    (clockOffset: number) =>
      (globalThis as unknown as {browser: Api}).browser.storage.session.set({clockOffset}),
    monday - Date.now(),
  );
  await ask(page, 'conversation-seen', invitationFrom('Northlight', monday - hour));
  expect(await ask(page, 'reminding-wanted')).toEqual({permitted: false, notify: false, names: false});

  await firefox.evaluate(page, () => document.getElementById('reminders')?.scrollIntoView());
  const place = await box();
  await firefox.click(page, place?.x ?? 0, place?.y ?? 0);
  await expect
    .poll(() => ask(page, 'reminding-wanted'))
    .toEqual({permitted: true, notify: true, names: false});
  await expect.poll(() => standing(page)).toEqual(['due 2026-03-02']);

  await firefox.evaluate(page, () =>
    (globalThis as unknown as {browser: Api}).browser.notifications?.clear('due 2026-03-02'),
  );
  // Its answer is the last thing a telling does.
  await ask(page, 'reminding-changed', {notify: true});
  expect(await standing(page)).toEqual([]);
});
