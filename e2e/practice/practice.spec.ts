import {expect, type Page, test} from 'playwright/test';
import type {PracticeOptions} from './gmail/setup';
import {servePractice} from './serve';

const start = Date.parse('2026-03-10T09:30:00Z');

async function openPractice(
  page: Page,
  options: PracticeOptions = {},
  address = '/mail/u/0/',
): Promise<void> {
  await servePractice(page.context(), {start, latencyMs: 5, ...options});
  await page.goto(`https://mail.google.com${address}`);
}

const main = (page: Page) => page.locator('[role="main"]:visible');
const openRow = (page: Page, subject: string) =>
  main(page).locator('tr.zA', {hasText: subject}).first().click();

test('the inbox lists conversations with the ids Gmail gives them', async ({page}) => {
  await openPractice(page);
  const row = main(page).locator('tr.zA', {hasText: 'Brackwater'});
  await expect(row).toHaveClass(/zE/);
  await expect(row.locator('[data-legacy-thread-id]')).toHaveCount(2);
  await expect(row.locator('td.yX .yW span[email]').first()).toHaveAttribute(
    'email',
    'maya.chen@brackwater.example',
  );
  const last = await row
    .locator('.y6 [data-legacy-last-message-id]')
    .getAttribute('data-legacy-last-message-id');
  // The last message came yesterday at 16:25, and the id tells when.
  expect(Number(BigInt(`0x${last}`) >> 20n)).toBeGreaterThan(Date.parse('2026-03-09T16:25:00Z'));
  expect(Number(BigInt(`0x${last}`) >> 20n)).toBeLessThan(Date.parse('2026-03-09T16:26:00Z'));
});

test('a reply is written, sent, undone and sent again', async ({page}) => {
  await openPractice(page);
  await openRow(page, 'Brackwater');
  await main(page).locator('.ams.bkH').click();
  const editor = main(page).locator('[g_editable="true"][role="textbox"][contenteditable="true"]');
  await expect(editor).toBeFocused();
  await page.keyboard.type('Thank you for yesterday.');
  await expect(main(page).locator('input[name="rt"]')).toHaveValue(/^#thread-f:\d+$/);
  await main(page).locator('.T-I.aoO[role="button"]').click();
  await expect(editor).toHaveCount(0);
  const toast = page.locator('.vh:has(#link_undo):has(#link_vsm)');
  await expect(toast).toBeVisible();
  await expect(main(page).locator('.adn[data-message-id^="#msg-a:"]')).toHaveCount(1);
  expect(await page.evaluate(() => window.practice.sent())).toMatchObject([
    {to: ['maya.chen@brackwater.example'], text: 'Thank you for yesterday.'},
  ]);

  await page.locator('#link_undo').click();
  await expect(toast).toHaveCount(0);
  await expect(editor).toContainText('Thank you for yesterday.');
  expect(await page.evaluate(() => window.practice.sent())).toEqual([]);

  await main(page).locator('.T-I.aoO[role="button"]').click();
  await expect(toast).toBeVisible();
  await page.evaluate(() => window.practice.advance(60_000));
  await expect(toast).toHaveCount(0);
  await expect(main(page).locator('.adn[data-message-id^="#msg-a:"]')).toHaveCount(0);
  await expect(main(page).locator('.adn[data-legacy-message-id]').last()).toContainText(
    'Thank you for yesterday.',
  );
});

test('the page obeys its own Trusted Types policy', async ({page}) => {
  const violations: string[] = [];
  page.on('console', message => message.type() === 'error' && violations.push(message.text()));
  await openPractice(page);
  await openRow(page, 'Northlight');
  await expect(main(page).locator('.a3s').first()).toContainText('first interview');
  expect(violations).toEqual([]);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

for (const [name, options] of [
  ['light', {}],
  ['dark', {theme: 'dark'}],
  ['arabic', {language: 'ar'}],
  ['split', {variant: 'splitPane'}],
] as const)
  test(`it looks like a mailbox: ${name}`, async ({page}) => {
    await openPractice(page, options);
    await expect(main(page).locator('tr.zA').first()).toBeVisible();
    await page.screenshot({path: `out/practice/list-${name}.png`});
    await openRow(page, 'Brackwater');
    await expect(main(page).locator('.a3s:visible').last()).toContainText('tide models');
    await page.screenshot({path: `out/practice/conversation-${name}.png`});
    await main(page).locator('.ams.bkH').click();
    await expect(main(page).locator('.aoO')).toBeVisible();
    await page.screenshot({path: `out/practice/reply-${name}.png`});
  });
