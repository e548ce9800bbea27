import {readFileSync} from 'node:fs';
import {expect, test} from 'playwright/test';
import {buildScript, createPageReader, type PageReader} from '../../tools/page-reader';
import {launchWithExtension} from '../extension';
import type {Report} from './drift';

const html = (name: string) => readFileSync(`e2e/webmail/pages/${name}.html`, 'utf8');
const inbox = 'https://outlook.office.com/mail/inbox';

/** What looks like a mailbox and is none, or none that can be answered from. */
const elsewhere = [
  'https://outlook.office.com/calendar/view/week',
  'https://outlook.office.com/people/',
  'https://outlook.office365.com/owa/?path=/mail/inbox',
  'https://outlook.live.com/files/',
  'https://outlook.cloud.microsoft/host/8a1c2f/mail',
  'https://outlook.office.com/mail/inbox?hostApp=teams',
  'https://outlook.office.com/mail/opxdeeplink/compose/1?hostApp=teams',
];

let reader: PageReader;
test.beforeAll(async () => {
  reader = await createPageReader();
});
test.afterAll(() => reader.close());

async function read(name: string, url: string): Promise<Report> {
  const page = await reader.open(html(name), url);
  const report = (await page.evaluate('readPage.readPage(document)')) as Report;
  await page.close();
  return report;
}

const nothing = {account: null, list: [], state: 'none', unreadable: false, conversation: null, compose: []};

for (const url of elsewhere)
  test(`${url} is no mailbox: nothing is read there, and nothing is missed`, async () => {
    expect(await read('outlook-conversation', inbox)).toMatchObject({state: 'open', unreadable: false});
    expect(await read('outlook-conversation', url)).toMatchObject({...nothing, problems: []});
  });

test('an Outlook of a company’s own is another page: nothing is read in it, and it has not changed', async () => {
  for (const url of ['https://mail.larkspur.example/owa/', inbox])
    expect(await read('outlook-on-premises', url)).toMatchObject({...nothing, list: [], compose: []});
});

/** The page as a window of its own shows it: one mail, no list, no account. */
const alone = `document.querySelectorAll('#LeftRail, [data-app-section="MessageList"], #MailList, [role="tree"]').forEach(part => part.remove());`;
const unclaimed = {account: null, list: [], compose: [], unreadable: false};

for (const url of [
  `${inbox}?popoutv2=1&version=20260301`,
  'https://outlook.live.com/mail/0/deeplink/read/AAMkAGFmdGVyd29yZA%3D%3D',
])
  test(`a mail alone at ${url} names no account: nothing is said of it, and the page has not changed`, async () => {
    const page = await reader.open(html('outlook-item-2025-de'), url);
    const report = await page.evaluate(`${alone} readPage.readPage(document)`);
    await page.close();
    expect(report).toMatchObject({...unclaimed, state: 'unproven'});
  });

test('a mail in a window without an address is not claimed either', async ({page}) => {
  await page.setContent(html('outlook-item-2025-de'));
  await page.evaluate(
    `${alone} ${await buildScript('src/webmail/read-page.ts', 'readPage')}; window.readPage = readPage; undefined`,
  );
  expect(page.url()).toBe('about:blank');
  expect(await page.evaluate('readPage.readPage(document)')).toMatchObject({
    ...unclaimed,
    webmail: 'outlook',
    state: 'unproven',
  });
});

/** What nobody could take for anything but an interview. */
const plain =
  'I am pleased to confirm your interview for the Data Analyst position at Larkspur Works on Wednesday 18 November 2026 from 14:00 to 15:00.';

test('the extension leaves such pages as they are', async () => {
  const browser = await launchWithExtension();
  try {
    await browser.context.route(/^https:\/\/(outlook|mail)\./, route =>
      route.request().isNavigationRequest()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: /owa/.test(route.request().url())
              ? html('outlook-on-premises')
              : html('outlook-conversation').replace('We will decide by Friday.</div>', `${plain}</div>`),
          })
        : route.abort(),
    );
    const pages = [];
    for (const url of [...elsewhere, 'https://mail.larkspur.example/owa/']) {
      const page = await browser.context.newPage();
      await page.goto(url);
      pages.push(page);
    }
    const mailbox = await browser.context.newPage();
    await mailbox.goto(inbox);
    await expect(mailbox.locator('[data-afterword="card"]')).toHaveCount(1);
    for (const page of pages) expect(await page.locator('[data-afterword]').count(), page.url()).toBe(0);
  } finally {
    await browser.close();
  }
});
