import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
const id = 'afterword@afterword.example';
const uuid = '0c6f2c1e-7d54-4f6b-9b1a-5f0f2a6c7b33';
const mail = `From: Maya Chen <maya.chen@acme.example>
To: Sam Lee <sam@example.org>
Date: Mon, 02 Mar 2026 10:15:00 +0000
Subject: Interview for Data Analyst
Content-Type: text/plain

Hi Sam,

Your interview for the Data Analyst position at Acme is confirmed for Tuesday, 10 March at 14:00.

Best regards,
Maya Chen
Acme
`;
const draft = `Dear Maya,

Thank you for the oppurtunity to talk about the Data Analyst role. I am looking forward to hear from you.

Sam`;

let firefox: Firefox;

test.skip(!binary, 'Firefox is not installed');

test.beforeAll(async () => {
  firefox = await launchFirefox(binary ?? '', {
    'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
  });
  await firefox.install(path.resolve(process.env.FIREFOX_EXTENSION ?? 'dist/firefox'));
});
test.afterAll(() => firefox?.close());

test('in Firefox: the event page has spelling looked at in a thread of its own', async () => {
  // The dictionary is large, and the first look has to open it.
  test.slow();
  const page = await firefox.open(`moz-extension://${uuid}/src/desk/index.html`);
  type Answer = {
    ok: boolean;
    value: {conversations?: {conversation: object}[]; remarks?: {quote: string; mend: string}[]};
  };
  const ask = (name: string, payload: object): Promise<Answer> =>
    firefox.evaluate(
      page,
      (asked: string, given: object) =>
        (
          globalThis as unknown as {browser: {runtime: {sendMessage(message: object): Promise<Answer>}}}
        ).browser.runtime.sendMessage({ask: asked, with: given}),
      name,
      payload,
    );
  const added = await ask('mail-added', {kind: 'mail', text: mail, application: null});
  expect(added).toMatchObject({ok: true});
  const conversation = added.value.conversations?.[0]?.conversation;
  const found = await ask('spelling-checked', {
    conversation,
    to: [{name: 'Maya Chen', address: 'maya.chen@acme.example'}],
    subject: 'Re: Interview',
    text: draft,
    attachments: null,
    asked: true,
  });
  expect(found).toMatchObject({ok: true, value: {by: 'us'}});
  expect(found.value.remarks?.map(({quote, mend}) => ({quote, mend}))).toEqual([
    {quote: 'oppurtunity', mend: 'opportunity'},
    {quote: 'hear', mend: 'hearing'},
  ]);
});
