import type {Locator, Page} from 'playwright/test';
import type {PracticeOptions} from './gmail/setup';
import {servePractice} from './serve';

/** Tuesday, half past nine in London. */
export const start = Date.parse('2026-03-10T09:30:00Z');

/** Opens the practice mailbox as it is on that morning. */
export async function openPractice(
  page: Page,
  options: PracticeOptions = {},
  address = '/mail/u/0/',
): Promise<void> {
  await servePractice(page.context(), {start, latencyMs: 5, ...options});
  await page.goto(`https://mail.google.com${address}`);
}

/** What is shown now; what was shown before is hidden beside it. */
export const main = (page: Page): Locator => page.locator('[role="main"]:visible');

export const openRow = (page: Page, subject: string): Promise<void> =>
  main(page).locator('tr.zA', {hasText: subject}).first().click();
