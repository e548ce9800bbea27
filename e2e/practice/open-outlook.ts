import {expect, type Locator, type Page} from 'playwright/test';
import {start} from './open-practice';
import type {OutlookOptions} from './outlook/setup';
import {servePractice} from './serve';
import type {SiteOptions} from './sites';

/** Opens the practice Outlook as it is on the morning the practice starts. */
export async function openOutlook(
  page: Page,
  outlook: OutlookOptions = {},
  {address = 'https://outlook.live.com/mail/0/', ...options}: SiteOptions & {address?: string} = {},
): Promise<void> {
  await servePractice(page.context(), {start, latencyMs: 5, ...options, outlook});
  await page.goto(address);
}

export const rows = (page: Page): Locator => page.locator('#MailList [role="option"][data-convid]');

/** Looks for a row as a person would, down the list, and opens it. */
export async function openOutlookRow(page: Page, subject: string): Promise<void> {
  const row = rows(page).filter({hasText: subject}).first();
  await rows(page).first().waitFor();
  await expect(async () => {
    if ((await row.count()) === 0) await scrollList(page, 400);
    await expect(row).toBeVisible({timeout: 100});
  }, `a row about ${subject}`).toPass();
  await row.click();
}

export const scrollList = (page: Page, by: number): Promise<void> =>
  page.locator('.list-scroller').evaluate((list, far) => list.scrollBy(0, far), by);

/** Where mails are read and written. */
export const pane = (page: Page): Locator => page.locator('#ReadingPaneContainerId');

/** What one writes in. */
export const editor = (page: Page): Locator => page.locator('[id^="editorParent_"] [contenteditable="true"]');
