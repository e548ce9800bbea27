import {readFileSync} from 'node:fs';
import {expect, type Page, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';

let script: string;
test.beforeAll(async () => {
  script = await buildScript('e2e/webmail/third/harbour.ts', 'harbour');
});

async function open(page: Page): Promise<void> {
  await page.setContent(readFileSync('e2e/webmail/third/harbour.html', 'utf8'));
  await page.evaluate(`${script};
    window.stopping = new AbortController();
    window.webmail = harbour.createHarbour(document);
    window.harbour = harbour;
    window.heard = [];
    webmail.rememberCarets(stopping.signal);
    webmail.watchSent(({phase, conversation, text}) => heard.push({phase, conversation, text}), stopping.signal);
    undefined`);
}

/** That nothing but a folder is needed to read a site and to write in it is shown by one that nobody has heard of. */
test('a third webmail is a folder: it is read, written in, and seen sending, with what the others share', async ({
  page,
}) => {
  await open(page);
  expect(await page.evaluate('harbour.reportPage(webmail)')).toMatchObject({
    account: 'robin.vale@example.org',
    state: 'open',
    list: [
      {key: 't1', subject: 'Your interview', unread: false},
      {key: 't2', unread: true},
    ],
    conversation: {
      key: 't1',
      messages: [
        {from: {address: 'maya.chen@larkspur.example'}, text: 'Hi Robin,\n\nWe will decide by Friday.'},
      ],
    },
    compose: [{mode: 'reply', conversation: 't1', editor: true, send: true}],
  });

  await page.locator('.write').click();
  await page.keyboard.press('Control+End');
  const insert = `webmail.insert(webmail.readComposes().boxes[0], 'Thank you.\\nRobin').then(r => r.ok || r.problem)`;
  expect(await page.evaluate(insert)).toBe(true);
  expect(await page.locator('.write').innerText()).toMatch(/^Dear Maya,\s*Thank you\.\s+Robin\s*$/);
  await page.keyboard.press('Control+z');
  expect(await page.locator('.write').innerText()).toMatch(/^Dear Maya,\s*$/);

  await page.locator('.send').click();
  await page.evaluate(
    `document.querySelector('form').replaceWith(Object.assign(document.createElement('p'), {className: 'sent'}))`,
  );
  await expect
    .poll(() => page.evaluate('heard'))
    .toEqual(
      ['intended', 'probably', 'confirmed'].map(phase => ({phase, conversation: 't1', text: 'Dear Maya,'})),
    );
});
