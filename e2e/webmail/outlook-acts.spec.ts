import {readFileSync} from 'node:fs';
import {expect, type Page, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';

let outlookScript: string;
test.beforeAll(async () => {
  outlookScript = await buildScript('src/webmail/outlook/outlook.ts', 'outlook');
});

/** Evaluates in the world content scripts live in. */
type InExtension = (expression: string) => Promise<unknown>;

/** A hand-written page with Outlook's own kind of editor in its box, and Afterword's side in a world of its own. */
async function open(page: Page, name: string, withModel = true): Promise<InExtension> {
  await page.route('**/*', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(`e2e/webmail/pages/${name}.html`, 'utf8'),
    }),
  );
  await page.goto('https://outlook.office.com/mail/inbox');
  await page.addScriptTag({content: readFileSync('node_modules/roosterjs/dist/rooster-min.js', 'utf8')});
  if (withModel)
    await page.evaluate(`window.editor = roosterjs.createEditor(document.querySelector('[id^="editorParent_"] > div'));
    window.modelText = () => roosterjs.contentModelToText(editor.getContentModelCopy('disconnected'));`);
  const session = await page.context().newCDPSession(page);
  const {frameTree} = await session.send('Page.getFrameTree');
  const {executionContextId: contextId} = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate: InExtension = async expression => {
    const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${outlookScript};
    globalThis.webmail = outlook.createOutlook(document);
    globalThis.stopping = new AbortController();
    globalThis.heard = [];
    globalThis.changes = 0;
    webmail.rememberCarets(stopping.signal);
    webmail.watch(() => { globalThis.changes += 1; }, stopping.signal);
    webmail.watchSent(({phase, conversation, to, text}) => heard.push({phase, conversation, to: to.map(p => p.address), text}), stopping.signal);
    undefined`);
  return evaluate;
}

const editor = (page: Page) => page.locator('[id^="editorParent_"] > div');
const modelText = (page: Page) => page.evaluate('modelText()') as Promise<string>;
const letter = 'Dear Maya,\n\nThank you for <today> & the talk.\n\nBest wishes,\nRobin';
const insert = `webmail.insert(webmail.readComposes().boxes[0], ${JSON.stringify(letter)}).then(r => r.ok || r.problem)`;
const written = /Dear Maya,\s+Thank you for <today> & the talk\.\s+Best wishes,\s+Robin/;

test('a letter is in the editor’s own model, and one undo takes it out', async ({page}) => {
  const inExtension = await open(page, 'outlook-new-mail');
  expect(await inExtension(insert)).toBe(true);
  expect(await modelText(page)).toMatch(written);
  expect((await modelText(page)).split('Dear Maya').length).toBe(2);
  expect(await editor(page).innerText()).toMatch(written);
  await page.keyboard.press('Control+z');
  await expect.poll(() => modelText(page)).toMatch(/^\s*$/);
  expect(await editor(page).innerText()).toMatch(/^\s*$/);
});

test('a letter goes where the user stood, and what they typed outlives its undo', async ({page}) => {
  const inExtension = await open(page, 'outlook-new-mail');
  await editor(page).click();
  await page.keyboard.type('Hello there ');
  await page.locator('input[maxlength="255"]').focus();
  expect(await inExtension(insert)).toBe(true);
  expect(await modelText(page)).toMatch(/^Hello there\s+Dear Maya,/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => modelText(page)).toMatch(/^Hello there\s*$/);
});

test('a space typed just before the keyboard goes elsewhere stays before the letter', async ({page}) => {
  const inExtension = await open(page, 'outlook-new-mail');
  await editor(page).click();
  await page.keyboard.type('Hello there');
  // In one task, as when the page itself moves the focus: no change of selection is told between the two.
  await page.evaluate(
    `document.execCommand('insertText', false, ' '); document.querySelector('input[maxlength="255"]').focus()`,
  );
  expect(await inExtension(insert)).toBe(true);
  expect(await modelText(page)).toMatch(/^Hello there\sDear Maya,/);
  expect(await editor(page).innerText()).toMatch(/^Hello there\sDear Maya,[\s\S]*Robin\s*$/);
});

test('where a browser takes no paste from an extension, typing is one undo step all the same', async ({
  page,
}) => {
  const inExtension = await open(page, 'outlook-new-mail');
  await inExtension(`CSS.supports = () => true`);
  await page.evaluate(`addEventListener('paste', event => { window.pasted = true; }, true)`);
  await editor(page).click();
  await page.keyboard.type('Hello there ');
  expect(await inExtension(insert)).toBe(true);
  expect(await page.evaluate('window.pasted')).toBeUndefined();
  expect(await modelText(page)).toMatch(/^Hello there\s+Dear Maya,/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => modelText(page)).toMatch(/^Hello there\s*$/);
});

test('a caret in the signature or the history is no place for a letter', async ({page}) => {
  const inExtension = await open(page, 'outlook-conversation', false);
  for (const kept of ['#Signature', '[id^="editorParent_"] #divRplyFwdMsg']) {
    await page.locator(kept).click();
    expect(await inExtension(insert)).toBe(true);
    await expect(page.locator(kept)).not.toContainText('Dear');
    expect(await editor(page).innerText()).toMatch(/^Dear Maya,[\s\S]*Best wishes,\s+Robin/);
  }
});

test('nothing is put into a box that is gone', async ({page}) => {
  const inExtension = await open(page, 'outlook-new-mail');
  const late = `{const [box] = webmail.readComposes().boxes; box.element.remove(); webmail.insert(box, 'text').then(r => r.ok || r.problem)}`;
  expect(await inExtension(late)).toBe('no-compose-box');
});

const phases = (inExtension: InExtension) => inExtension('heard.map(event => event.phase)');

test('sent: Send, the box goes; undone when the same mail is in a box again', async ({page}) => {
  const inExtension = await open(page, 'outlook-new-mail');
  await editor(page).click();
  await page.keyboard.type('Hello');
  await page.getByText('Send', {exact: true}).click();
  expect(await inExtension('heard')).toEqual([
    {phase: 'intended', conversation: null, to: ['maya.chen@larkspur.example'], text: 'Hello'},
  ]);
  await page.evaluate(
    `window.box = document.querySelector('#docking_InitVisiblePart_0'); window.home = box.parentElement; box.remove()`,
  );
  await expect.poll(() => phases(inExtension)).toEqual(['intended', 'probably']);
  await page.evaluate('home.append(box)');
  await expect.poll(() => phases(inExtension)).toEqual(['intended', 'probably', 'cancelled']);
});

const appear = (text: string, date: string, id: string) =>
  `document.querySelector('.k1').insertAdjacentHTML('beforebegin', \`<div class="k0"><div aria-label="Email message"><div>
    <div id="MSG_${id}_FROM"><span role="button" aria-haspopup="dialog" data-lpc-hover-target-id="t9" aria-label="From: Robin Vale">You</span></div>
    <div role="heading" data-testid="SentReceivedSavedTime" id="MSG_${id}_DATETIME">${date}</div></div>
    <div data-test-id="mailMessageBodyContainer"><div role="document" id="UniqueMessageBody_9"><div>${text}</div></div></div></div></div>\`);
    document.querySelector('[aria-label="3 messages"]')?.setAttribute('aria-label', '4 messages')`;

test('confirmed: the same words stand as a new dated message; a draft put away or an old mail confirms nothing', async ({
  page,
}) => {
  const inExtension = await open(page, 'outlook-conversation', false);
  await inExtension(`globalThis.checks = 0; {const set = setTimeout;
    globalThis.setTimeout = (call, wait) => set(() => { checks += 1; call(); }, wait);}`);
  await page.locator('#docking_InitVisiblePart_0 [data-testid="ComposeSendButton"] button').first().click();
  await page.evaluate(`document.querySelector('#docking_InitVisiblePart_0').remove()`);
  await expect.poll(() => phases(inExtension)).toEqual(['intended', 'probably']);
  await page.evaluate(
    appear('Dear Maya,<br>Robin', 'Draft saved Mon 09/11/2026 9:41 AM', 'AAMkAGFmdGVyd29yZC1kcmFmdA=='),
  );
  const seen = (await inExtension('checks')) as number;
  await expect.poll(() => inExtension('checks')).toBeGreaterThan(seen + 5);
  expect(await phases(inExtension)).toEqual(['intended', 'probably']);
  await page.evaluate(`document.querySelector('.k0').remove()`);
  await page.evaluate(appear('Dear Maya,<br>Robin', 'Mon 09/11/2026 9:41 AM', 'AAMkAGFmdGVyd29yZC1tNA=='));
  await expect.poll(() => phases(inExtension)).toEqual(['intended', 'probably', 'confirmed']);
});

test('refused or discarded is not sent, and a box that goes without Send says nothing', async ({page}) => {
  const inExtension = await open(page, 'outlook-new-mail');
  await editor(page).press('Control+Enter');
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('div'), {role: 'dialog', textContent: '?'}))`,
  );
  await expect.poll(() => phases(inExtension)).toEqual(['intended', 'cancelled']);
  await page.getByText('More', {exact: true}).click();
  await page.evaluate(`document.querySelector('[data-testid="ComposeSendButton"] button').click()`);
  await page.evaluate(`document.querySelector('#docking_InitVisiblePart_0').remove()`);
  await expect.poll(() => inExtension('changes')).toBeGreaterThan(0);
  expect(await phases(inExtension)).toEqual(['intended', 'cancelled']);
});

test('changes of selection are told once, until it is stopped', async ({page}) => {
  const inExtension = await open(page, 'outlook-conversation');
  await expect.poll(() => inExtension('changes')).toBeLessThan(2);
  const before = (await inExtension('changes')) as number;
  await page.evaluate(`document.querySelector('[data-convid]').setAttribute('aria-selected', 'false')`);
  await expect.poll(() => inExtension('changes')).toBe(before + 1);
});
