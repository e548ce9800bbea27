import {expect} from 'playwright/test';
import type {Hands} from './person';

const editor = '[id^="editorParent_"] [contenteditable="true"]';

/** A person's hands in (the practice) Outlook. */
export const outlookHands: Hands = {
  async openList(page) {
    await page.locator('[data-app-section="MessageList"] [data-convid]').first().waitFor();
    const leave = page.locator('#immersiveExitButton button');
    if (await leave.count()) await leave.click();
  },
  async openConversation(page, subject) {
    await page.locator('[data-convid]', {hasText: subject}).first().click();
    await page.locator('[role="main"] [role="heading"]', {hasText: subject}).first().waitFor();
  },
  async reply(page) {
    await page.locator('[role="main"] [role="toolbar"] [data-icon-name="ArrowReplyRegular"]').last().click();
    await page.locator(editor).last().waitFor();
  },
  draft: page =>
    page
      .locator(editor)
      .last()
      .evaluate(box => box.textContent ?? ''),
  async send(page) {
    await page.locator('[data-testid="ComposeSendButton"] button').first().click();
    await expect(page.locator(editor)).toHaveCount(0);
  },
};
