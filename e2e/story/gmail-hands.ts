import {expect} from 'playwright/test';
import type {Hands} from './person';

const draftBox = '[role="main"] [g_editable="true"][role="textbox"]';

/** A person's hands in (the practice) Gmail. */
export const gmailHands: Hands = {
  async openList(page) {
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await page.locator('tr.zA:visible').first().waitFor();
  },
  async openConversation(page, subject) {
    await page.locator('tr.zA:visible', {hasText: subject}).first().click();
    await page.locator('h2.hP:visible', {hasText: subject}).waitFor();
  },
  async reply(page) {
    await page
      .locator('[role="main"]:visible')
      .getByRole('button', {name: 'Reply', exact: true})
      .last()
      .click();
    await page.locator(draftBox).last().waitFor();
  },
  draft: page =>
    page
      .locator(draftBox)
      .last()
      .evaluate(editor => editor.textContent ?? ''),
  async send(page) {
    await page.locator('[role="main"] .T-I.aoO[role="button"]').last().click();
    await expect(page.locator('#link_vsm')).toBeVisible();
  },
};
