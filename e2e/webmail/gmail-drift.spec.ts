import {readFileSync} from 'node:fs';
import {expect, test} from 'playwright/test';
import {createPageReader, type PageReader} from '../../tools/page-reader';
import {type Drifted, everyDrift, nameOf, type Report, wrongIn} from './drift';

let reader: PageReader;
test.beforeAll(async () => {
  reader = await createPageReader();
});
test.afterAll(() => reader.close());

for (const [name, address] of [
  ['gmail-conversation', 'u/0/#inbox/19ac8532c2790000'],
  ['gmail-list', 'u/0/#inbox'],
  ['gmail-split-pane-ru', 'u/0/#inbox'],
  [
    'gmail-view-off-ar',
    'u/0/d/AbCd/#inbox/WhctKLbvMMtqQDtWjXZmBgVRRPCmQgKBVNQZjkRzSFBwBbtHFxJjCCSPFztbTjLzDPQrPQq',
  ],
  ['gmail-composes', 'u/0/#inbox'],
] as const)
  test(`whatever one thing Gmail renames, ${name} is read right, less, or not at all`, async () => {
    const page = await reader.open(
      readFileSync(`e2e/webmail/pages/${name}.html`, 'utf8'),
      `https://mail.google.com/mail/${address}`,
    );
    const truth = (await page.evaluate('readPage.readPage(document)')) as Report;
    const drifts = (await page.evaluate(everyDrift('.a3s'))) as Drifted[];
    expect(await page.evaluate('readPage.readPage(document)')).toEqual(truth);
    await page.close();
    expect(drifts.length).toBeGreaterThan(30);
    const wrong = drifts.flatMap(one =>
      wrongIn(one.report, truth).map(what => `${nameOf(one.drifts)} → ${what}`),
    );
    expect(wrong).toEqual([]);
  });
