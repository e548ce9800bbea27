import path from 'node:path';
import {expect, test} from 'playwright/test';
import type {BackupPiece, Ownership, RestoreRead} from '../../src/contract';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {invitationFrom} from '../worker/seen-conversation';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
const id = 'afterword@afterword.example';
const uuid = '4f6c2b1e-8a57-4d0b-9c63-2f1f9a5d7e11';
const desk = `moz-extension://${uuid}/src/desk/index.html#/your-data`;

let firefox: Firefox;

test.skip(!binary, 'Firefox is not installed');

test.beforeAll(async () => {
  firefox = await launchFirefox(binary ?? '', {
    'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
    'network.dns.forceResolve': '127.0.0.1',
  });
  await firefox.install(path.resolve(process.env.EXTENSION_FIREFOX ?? 'dist/firefox'));
});
test.afterAll(() => firefox?.close());

interface Api {
  runtime: {sendMessage(message: unknown): Promise<{ok: boolean; value: unknown; problem?: string}>};
  storage: {sync: {get(keys: null): Promise<object>}};
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
  return answer.value as Value;
}

test('in Firefox: data are backed up, brought back and shared', async () => {
  const page = await firefox.open(desk);
  const heading = () => firefox.evaluate(page, () => document.querySelector('h1')?.textContent);
  await expect.poll(heading).toBe('Your data');
  await ask(page, 'conversation-seen', invitationFrom('Northlight', Date.now() - 3_600_000));
  const {text} = await ask<BackupPiece>(page, 'backup-piece-wanted', {after: null});
  expect(JSON.parse(text).conversations).toHaveLength(1);

  await ask(page, 'restore-begun');
  await ask(page, 'restore-piece-told', {index: 0, text: text.replaceAll('northlight', 'northlicht')});
  expect(await ask<RestoreRead>(page, 'restore-read')).toMatchObject({
    read: true,
    preview: {conversations: 1},
  });
  expect(await ask<Ownership>(page, 'restore-done', {how: 'merge'})).toMatchObject({conversations: 2});

  const {sharing} = await ask<Ownership>(page, 'sharing-changed', {
    on: true,
    passphrase: 'correct horse battery',
  });
  expect(sharing).toEqual({on: true, sealed: true, trouble: null});
  const items = await firefox.evaluate(page, () =>
    (globalThis as unknown as {browser: Api}).browser.storage.sync.get(null),
  );
  expect(Object.keys(items).length).toBeGreaterThan(1);
  expect(JSON.stringify(items)).not.toContain('Northlight');
});
