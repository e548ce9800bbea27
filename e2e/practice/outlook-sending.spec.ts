import {expect, type Page, test} from 'playwright/test';
import {editor, openOutlook, openOutlookRow, pane, rows} from './open-outlook';

const brackwater = 'Senior Data Analyst, Brackwater';
const send = '[data-testid="ComposeSendButton"] button:not([aria-haspopup])';
const sent = (page: Page) => page.evaluate(() => window.practice.sent());

async function startReply(page: Page): Promise<void> {
  await openOutlookRow(page, brackwater);
  await expect(pane(page)).toContainText('tide models');
  await pane(page).locator('.quick button').first().click();
  await expect(editor(page)).toBeFocused();
}

test('a reply is written above signature and history, and sent', async ({page}) => {
  await openOutlook(page);
  await startReply(page);
  const box = pane(page).locator(
    '[data-app-section="ConversationContainer"] [id^="docking_InitVisiblePart_"]',
  );
  await expect(box).toHaveCount(1);
  await page.keyboard.type('Thank you for yesterday.');
  await expect(editor(page).locator('> div').first()).toHaveText('Thank you for yesterday.');
  await expect(editor(page).locator('#Signature')).toContainText('Robin Adeyemi');
  await expect(editor(page).locator('#divRplyFwdMsg')).toContainText('From: Maya Chen');
  await expect(box.locator('[role="group"][id$="_TO"] ._EType_RECIPIENT_ENTITY')).toHaveAttribute(
    'aria-label',
    'maya.chen@brackwater.example',
  );
  await box.locator(send).click();
  await expect(editor(page)).toHaveCount(0);
  await expect
    .poll(() => sent(page))
    .toMatchObject([
      {
        conversation: 'brackwater-after-interview',
        to: ['maya.chen@brackwater.example'],
        subject: 'Re: Interview: Senior Data Analyst, Brackwater Energy',
        text: 'Thank you for yesterday.',
      },
    ]);
  const own = pane(page).locator('[aria-label="Email message"]').first();
  await expect(own).toContainText('Thank you for yesterday.');
  await expect(own.locator('[id$="_FROM"]')).toHaveText('You');
  await page.locator('[role="treeitem"]', {hasText: 'Sent Items'}).last().click();
  await expect(rows(page).first()).toContainText('Brackwater');
  expect(new URL(page.url()).pathname).toBe('/mail/0/sentitems');
});

test('the editor takes a paste of plain text as one step that can be undone', async ({page}) => {
  await openOutlook(page);
  await startReply(page);
  await page.keyboard.type('Hello ');
  await editor(page).evaluate(node => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'from the clipboard');
    node.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData}));
  });
  await expect(editor(page)).toContainText('Hello from the clipboard');
  await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('clipboard');
  await expect(editor(page)).toContainText('Hello');
});

test('what one types does not leave the editor as an event', async ({page}) => {
  await openOutlook(page);
  await startReply(page);
  await page.evaluate(() => {
    for (const type of ['input', 'keydown'])
      document.addEventListener(type, () => document.body.setAttribute(`data-heard-${type}`, ''));
  });
  await page.keyboard.type('abc');
  await expect(editor(page)).toContainText('abc');
  await expect(page.locator('body[data-heard-input], body[data-heard-keydown]')).toHaveCount(0);
});

test('while it can be undone nothing has left, and undoing brings the box back', async ({page}) => {
  await openOutlook(page, {undoSeconds: 10});
  await startReply(page);
  await page.keyboard.type('Too soon.');
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toHaveCount(0);
  await page.locator('[data-app-section="NotificationPane"] button').click();
  await expect(editor(page)).toContainText('Too soon.');
  await page.evaluate(() => window.practice.advance(30_000));
  expect(await sent(page)).toEqual([]);
  await pane(page).locator(send).click();
  await expect(editor(page)).toHaveCount(0);
  expect(await sent(page)).toEqual([]);
  await page.evaluate(() => window.practice.advance(10_000));
  await expect.poll(() => sent(page)).toMatchObject([{text: 'Too soon.'}]);
});

test('a held sending keeps its box until it is let go', async ({page}) => {
  await openOutlook(page, {holdSeconds: 30});
  await startReply(page);
  await pane(page).locator(send).click();
  await expect(pane(page).locator(send)).toHaveAttribute('aria-disabled', 'true');
  await expect(editor(page)).toHaveCount(1);
  await page.evaluate(() => window.practice.advance(30_000));
  await expect(editor(page)).toHaveCount(0);
});

test('a new mail needs somebody to go to; the row that was open stays selected', async ({page}) => {
  await openOutlook(page);
  await openOutlookRow(page, brackwater);
  await expect(pane(page)).toContainText('tide models');
  await page.getByRole('button', {name: 'New mail'}).click();
  await expect(editor(page)).toBeFocused();
  await expect(page.locator('#ReadingPaneContainerId > [id^="docking_InitVisiblePart_"]')).toHaveCount(1);
  await expect(page.locator('#ConversationReadingPaneContainer')).toHaveCount(0);
  await expect(rows(page).filter({hasText: brackwater})).toHaveAttribute('aria-selected', 'true');
  await pane(page).locator(send).click();
  await page.locator('[role="alertdialog"] button').click();

  const to = pane(page).locator('[role="group"][id$="_TO"] [contenteditable="true"]');
  await to.click();
  await page.keyboard.type('Agnes <agnes@quillfeather.example>');
  await page.keyboard.press('Enter');
  await expect(to.locator('._EType_RECIPIENT_ENTITY')).toHaveAttribute(
    'aria-label',
    'agnes@quillfeather.example',
  );
  await pane(page).locator('input[maxlength="255"]').fill('Hello');
  await editor(page).click();
  await page.keyboard.type('See you then.');
  await pane(page).locator(send).click();
  await expect.poll(() => sent(page)).toMatchObject([{to: ['agnes@quillfeather.example'], subject: 'Hello'}]);
  await expect(pane(page)).toContainText('tide models');
});

test('an answer left behind waits in a tab and stands among the messages as a draft', async ({page}) => {
  await openOutlook(page);
  await startReply(page);
  await page.keyboard.type('Half a thought');
  await page.evaluate(() => window.practice.advance(5_000));
  await openOutlookRow(page, 'Northlight');
  await expect(pane(page)).toContainText('first interview');
  await expect(editor(page)).toHaveCount(0);
  await page.locator('.fui-InteractionTag', {hasText: 'Brackwater'}).locator('.tab-main').click();
  await expect(editor(page)).toContainText('Half a thought');
  await page.reload();
  await openOutlookRow(page, brackwater);
  const draft = pane(page).locator('[aria-label="Email message"]').first();
  await expect(draft).toContainText('[Draft] Maya Chen');
  await expect(draft).toContainText("This message hasn't been sent.");
  expect(await sent(page)).toEqual([]);
  await draft.getByRole('button', {name: 'Continue editing'}).click();
  await expect(editor(page)).toContainText('Half a thought');
});

test('an answer to all goes to all but oneself', async ({page}) => {
  await openOutlook(page, {order: 'newest-on-bottom'});
  await openOutlookRow(page, brackwater);
  await pane(page).locator('.closed').nth(2).click();
  await expect(pane(page)).toContainText('There is nothing to prepare');
  await pane(page).getByRole('menuitem', {name: 'Reply all'}).first().click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Good.');
  await page.keyboard.press('Alt+s');
  await expect
    .poll(() => sent(page))
    .toMatchObject([{to: ['maya.chen@brackwater.example'], cc: ['luis.ortega@brackwater.example']}]);
});

test('the head of an answer can be changed only once it is opened', async ({page}) => {
  await openOutlook(page);
  await startReply(page);
  await expect(pane(page).locator('input[maxlength="255"]')).toHaveCount(0);
  await expect(pane(page).locator('[id$="_TO"] [contenteditable="true"]')).toHaveCount(0);
  await pane(page).locator('.compose-fields').click();
  await expect(pane(page).locator('input[maxlength="255"]')).toHaveValue(/^Re: Interview/);
  await expect(pane(page).locator('[id$="_TO"] [contenteditable="true"]')).toHaveCount(1);
});

test('a box in a window of its own keeps its words; the window has no address', async ({page}) => {
  await openOutlook(page);
  await startReply(page);
  await page.keyboard.type('The first one, please.');
  const opening = page.waitForEvent('popup');
  await pane(page).locator('#popoutCompose').click();
  const window_ = await opening;
  expect(window_.url()).toBe('about:blank');
  const words = window_.locator('[data-app-section="Form_Content"] [id^="editorParent_"] [contenteditable]');
  await expect(words).toContainText('The first one, please.');
  await expect(editor(page)).toHaveCount(0);
  const closing = window_.waitForEvent('close');
  await window_.locator(send).click();
  await closing;
  await expect.poll(() => sent(page)).toMatchObject([{text: 'The first one, please.'}]);
});

test('discarding asks first, and a scheduled mail stays a draft', async ({page}) => {
  await openOutlook(page);
  await startReply(page);
  await page.keyboard.type('Never mind.');
  await pane(page).locator('#discardCompose').click();
  await page.locator('[role="alertdialog"] button').first().click();
  await expect(editor(page)).toHaveCount(0);

  await pane(page).locator('.quick button').first().click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Tomorrow.');
  await pane(page).locator('[data-testid="ComposeSendButton"] [aria-haspopup="menu"]').click();
  await pane(page).getByRole('menuitem', {name: 'Schedule send'}).click();
  await expect(editor(page)).toHaveCount(0);
  await page.locator('[role="treeitem"]', {hasText: 'Drafts'}).last().click();
  await expect(rows(page)).toHaveCount(1);
  expect(await sent(page)).toEqual([]);
});

test('archiving takes a conversation out of the inbox, and its mail goes to another folder', async ({
  page,
}) => {
  await openOutlook(page);
  await openOutlookRow(page, brackwater);
  await expect(pane(page)).toContainText('tide models');
  await page.getByRole('button', {name: 'Archive'}).click();
  await expect(pane(page).locator('#ConversationReadingPaneContainer')).toHaveCount(0);
  await expect(rows(page).filter({hasText: brackwater})).toHaveCount(0);
  await page.locator('[role="treeitem"]', {hasText: 'Archive'}).last().click();
  await expect(rows(page).filter({hasText: brackwater})).toHaveCount(1);
});

test('history behind a button comes in when it is asked for, and goes out either way', async ({page}) => {
  await openOutlook(page, {replyQuote: 'hidden'});
  await startReply(page);
  await expect(editor(page).locator('#divRplyFwdMsg')).toHaveCount(0);
  await pane(page).getByRole('button', {name: 'Expand header and show message history'}).click();
  await expect(editor(page).locator('#divRplyFwdMsg')).toBeVisible();
});

test('a doubt is asked about before anything is sent', async ({page}) => {
  await openOutlook(page);
  await startReply(page);
  await page.keyboard.type('My degree certificate is attached.');
  await pane(page).locator(send).click();
  await expect(page.locator('[role="alertdialog"]')).toContainText('forgotten to attach');
  await page.getByRole('button', {name: "Don't send"}).click();
  await expect(editor(page)).toHaveCount(1);
  expect(await sent(page)).toEqual([]);
  await pane(page).locator(send).click();
  await page.locator('[role="alertdialog"]').getByRole('button', {name: 'Send', exact: true}).click();
  await expect.poll(() => sent(page)).toHaveLength(1);
});

test('what could not be sent is a draft again', async ({page}) => {
  await openOutlook(page, {outcome: 'fails'});
  await startReply(page);
  await page.keyboard.type('Into the void.');
  await pane(page).locator(send).click();
  await expect(editor(page)).toHaveCount(0);
  await expect(page.locator('[data-app-section="NotificationPane"]')).toContainText('could not be sent');
  await expect(pane(page).locator('[aria-label="Email message"]').first()).toContainText('[Draft]');
  expect(await sent(page)).toEqual([]);
});

test('an address can begin a mail in a window of its own', async ({page}) => {
  await openOutlook(
    page,
    {},
    {
      address:
        'https://outlook.office.com/mail/deeplink/compose?to=agnes@quillfeather.example&subject=Tea&body=At%20four%3F',
    },
  );
  await expect(editor(page)).toContainText('At four?');
  await expect(pane(page).locator('input[maxlength="255"]')).toHaveValue('Tea');
  await expect(page.locator('#MailList')).toHaveCount(0);
  await editor(page).click();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sent(page)).toMatchObject([{to: ['agnes@quillfeather.example'], subject: 'Tea'}]);
});
