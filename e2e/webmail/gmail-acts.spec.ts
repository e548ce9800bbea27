import {readFileSync} from 'node:fs';
import {expect, type Page, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';

let gmailScript: string;
test.beforeAll(async () => {
  gmailScript = await buildScript('src/webmail/gmail/gmail.ts', 'gmail');
});

/** A hand-written page with Gmail's readers at work; what they say is kept in `heard`. */
async function open(page: Page, name: string, address: string): Promise<void> {
  await page.route('**/*', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(`e2e/webmail/pages/${name}.html`, 'utf8'),
    }),
  );
  await page.goto(`https://mail.google.com/mail/u/0/${address}`);
  await page.evaluate(`${gmailScript};
    window.webmail = gmail.createGmail(document);
    window.stopping = new AbortController();
    window.heard = [];
    window.changes = 0;
    webmail.watch(() => { window.changes += 1; }, stopping.signal);
    webmail.rememberCarets(stopping.signal);
    webmail.watchSent(({phase, conversation, to, text}) => heard.push({phase, conversation, to: to.map(p => p.address), text}), stopping.signal);`);
}

const letter = 'Dear Maya,\n\nThank you for <today> & the talk.\n\nBest wishes,\nRobin';
const insert = (page: Page, box = 0) =>
  page.evaluate(
    `webmail.insert(webmail.readComposes().boxes[${box}], ${JSON.stringify(letter)}).then(r => r.ok || r.problem)`,
  );
const editor = (page: Page, box = 0) => page.locator('[g_editable="true"]').nth(box);

test('a letter goes in at the start, above signature and quote, and one undo takes it out', async ({
  page,
}) => {
  await open(page, 'gmail-conversation', '#inbox/19ac8532c2790000');
  const before = await editor(page).innerHTML();
  expect(await insert(page)).toBe(true);
  expect(await editor(page).innerText()).toMatch(
    /^Dear Maya,\n+Thank you for <today> & the talk.\n+Best wishes,\nRobin\s+Robin\s+quoted in the reply/,
  );
  await page.keyboard.press('Control+z');
  expect(await editor(page).innerHTML()).toBe(before);
});

test('a letter goes in where the user stood, though the focus has moved away', async ({page}) => {
  await open(page, 'gmail-composes', '#inbox');
  await editor(page, 1).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Maya ');
  // Browsers tell where the caret is only after the key; no hand is quicker than that.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.locator('input[name="subjectbox"]').first().focus();
  expect(await insert(page, 1)).toBe(true);
  expect(await editor(page, 1).innerText()).toMatch(/^Hallo Maya\s+Dear Maya,/);
  await page.keyboard.press('Control+z');
  expect((await editor(page, 1).innerText()).trim()).toBe('Hallo Maya');
});

test('what the user typed just before stays when the letter is undone', async ({page}) => {
  await open(page, 'gmail-composes', '#inbox');
  await editor(page, 1).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Maya ');
  expect(await insert(page, 1)).toBe(true);
  await page.keyboard.press('Control+z');
  expect((await editor(page, 1).innerText()).trim()).toBe('Hallo Maya');
});

test('a selection is kept', async ({page}) => {
  await open(page, 'gmail-composes', '#inbox');
  await editor(page, 1).click();
  await page.keyboard.press('Control+a');
  expect(await insert(page, 1)).toBe(true);
  expect(await editor(page, 1).innerText()).toMatch(/^HalloDear Maya,/);
});

test('nothing is typed into a box that closed, changed or answers another mail by now', async ({page}) => {
  await open(page, 'gmail-composes', '#inbox');
  const late = (change: string) =>
    page.evaluate(
      `{const [, box] = webmail.readComposes().boxes; ${change}; webmail.insert(box, 'text').then(r => r.ok || r.problem)}`,
    );
  expect(await late(`box.element.querySelector('[name="lts"]').value = '19a8f7b41db28000'`)).toBe(
    'other-conversation',
  );
  expect(await late(`box.element.remove()`)).toBe('no-compose-box');
  expect(await page.locator('body').innerText()).not.toContain('text');
});

const toast = `document.body.insertAdjacentHTML('beforeend', '<div class="b8" role="alert"><div class="vh"><span class="bAq">…</span><span id="link_undo">x</span><span id="link_vsm">y</span></div></div>')`;
const phases = (page: Page) => page.evaluate('heard.map(event => event.phase)');

test('sent: Send, the box goes, the toast names the message; then undone', async ({page}) => {
  await open(page, 'gmail-composes', '#inbox');
  await page.locator('.aoO').nth(1).click();
  expect(await page.evaluate('heard')).toEqual([
    {phase: 'intended', conversation: '19ac8532c2790000', to: ['maya.chen@larkspur.example'], text: 'Hallo'},
  ]);
  await page.evaluate(
    `window.box = document.querySelectorAll('.M9')[1]; window.home = box.parentElement; box.remove()`,
  );
  await expect.poll(() => phases(page)).toEqual(['intended', 'probably']);
  await page.evaluate(toast);
  await expect.poll(() => phases(page)).toEqual(['intended', 'probably', 'confirmed']);
  await page.evaluate(`document.querySelector('.b8').remove(); home.append(box)`);
  await expect.poll(() => phases(page)).toEqual(['intended', 'probably', 'confirmed', 'revoked']);
});

test('sent with the keyboard; the toast of archiving confirms nothing', async ({page}) => {
  await open(page, 'gmail-composes', '#inbox');
  await editor(page, 0).press('Control+Enter');
  await page.evaluate(
    `window.box = document.querySelectorAll('.M9')[0]; window.home = box.parentElement; box.remove()`,
  );
  await expect.poll(() => phases(page)).toEqual(['intended', 'probably']);
  await page.evaluate(toast.replace('id="link_vsm"', 'id="other"'));
  await page.evaluate('home.append(box)');
  await expect.poll(() => phases(page)).toEqual(['intended', 'probably', 'cancelled']);
});

test('refused: an alert comes up and the box stays', async ({page}) => {
  await open(page, 'gmail-composes', '#inbox');
  await page.locator('.aoO').nth(1).click();
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<div role="alertdialog">!</div>')`);
  await expect.poll(() => phases(page)).toEqual(['intended', 'cancelled']);
});

test('presses made by the page itself are not the user sending', async ({page}) => {
  await open(page, 'gmail-composes', '#inbox');
  await page.evaluate(`document.querySelectorAll('.aoO')[1].click()`);
  expect(await phases(page)).toEqual([]);
});

test('changes of view and address are told, until it is stopped', async ({page}) => {
  await open(page, 'gmail-conversation', '#inbox/19ac8532c2790000');
  const changes = () => page.evaluate('changes') as Promise<number>;
  await page.evaluate(`location.hash = '#inbox'`);
  await expect.poll(changes).toBe(1);
  await page.evaluate(`{
    const [old, shown] = document.querySelectorAll('.aeF > .nH');
    old.style.display = ''; shown.style.display = 'none';
    shown.querySelector('[role="main"]').removeAttribute('role'); }`);
  await expect.poll(changes).toBe(2);
  expect(await page.evaluate('webmail.readConversation().state')).toBe('open');
  expect(await page.evaluate('webmail.readConversation().conversation.key')).toBe('199fe04f45838001');
  await page.evaluate(
    `stopping.abort(); location.hash = '#sent'; webmail.watch(() => { changes += 10; }, new AbortController().signal)`,
  );
  await page.evaluate(`location.hash = '#inbox'`);
  await expect.poll(changes).toBe(12);
});

test('what files go with a draft is known where its place for them is empty or filled, and unknown otherwise', async ({
  page,
}) => {
  await open(page, 'gmail-composes', '#inbox');
  const files = () => page.evaluate('webmail.readDraft(webmail.readComposes().boxes[0]).attachments');
  const holding = (markup: string | null) =>
    page.evaluate(held => {
      const box = document.querySelector('[g_editable="true"]')?.closest('.aoI');
      box?.querySelector('.GM')?.remove();
      if (!box || held === null) return;
      const place = document.createElement('div');
      place.className = 'GM';
      place.innerHTML = held;
      box.append(place);
    }, markup);
  const file =
    '<div class="dL"><input type="hidden" name="attach" value="1"><a href="#"><div>cv.pdf</div><div>(9K)</div></a></div>';
  expect(await files(), 'no place').toBeNull();
  for (const empty of ['', '<div></div>']) {
    await holding(empty);
    expect(await files()).toBe(0);
  }
  await holding(file);
  expect(await files()).toBe(1);
  await holding(file + file);
  expect(await files()).toBe(2);
  await holding('<div role="progressbar">cv.pdf</div>');
  expect(await files(), 'on its way').toBeNull();
  await holding(null);
  expect(await files()).toBeNull();
});
