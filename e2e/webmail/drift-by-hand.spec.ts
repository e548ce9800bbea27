import {readFileSync} from 'node:fs';
import {expect, test} from 'playwright/test';
import {createPageReader, type PageReader} from '../../tools/page-reader';
import {type Drifted, everyDrift, nameOf, type Report, wrongIn} from './drift';

let reader: PageReader;
test.beforeAll(async () => {
  reader = await createPageReader();
});
test.afterAll(() => reader.close());

const gmail = {at: 'https://mail.google.com/mail/', bodies: '.a3s'};
const outlook = {at: 'https://outlook.office.com/mail/', bodies: '[id^="UniqueMessageBody"]'};

for (const [{at, bodies}, name, address] of [
  [gmail, 'gmail-conversation', 'u/0/#inbox/19ac8532c2790000'],
  [gmail, 'gmail-list', 'u/0/#inbox'],
  [gmail, 'gmail-split-pane-ru', 'u/0/#inbox'],
  [
    gmail,
    'gmail-view-off-ar',
    'u/0/d/AbCd/#inbox/WhctKLbvMMtqQDtWjXZmBgVRRPCmQgKBVNQZjkRzSFBwBbtHFxJjCCSPFztbTjLzDPQrPQq',
  ],
  [gmail, 'gmail-composes', 'u/0/#inbox'],
  [outlook, 'outlook-conversation', 'inbox'],
  [outlook, 'outlook-item-2025-de', '0/'],
  [outlook, 'outlook-new-mail', 'inbox'],
] as const)
  test(`whatever one or two things are renamed, ${name} is read right, less, or not at all`, async () => {
    const page = await reader.open(readFileSync(`e2e/webmail/pages/${name}.html`, 'utf8'), `${at}${address}`);
    const truth = (await page.evaluate('readPage.readPage(document)')) as Report;
    const drifts = (await page.evaluate(everyDrift(bodies, 500, 99))) as Drifted[];
    expect(await page.evaluate('readPage.readPage(document)')).toEqual(truth);
    await page.close();
    expect(drifts.length).toBeGreaterThan(530);
    const wrong = drifts.flatMap(one =>
      wrongIn(one.report, truth).map(what => `${nameOf(one.drifts)} → ${what}`),
    );
    expect(wrong).toEqual([]);
  });
