import {expect, test} from 'playwright/test';
import {main, openPractice, openRow} from './open-practice';

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

test('archiving shows a strip that looks the same but has no message to view', async ({page}) => {
  await openPractice(page);
  await openRow(page, 'Brackwater');
  await main(page).getByRole('button', {name: 'Archive'}).click();
  await expect(page.locator('.b8[role="alert"] #link_undo')).toBeVisible();
  await expect(page.locator('#link_vsm')).toHaveCount(0);
  await expect(main(page).locator('tr.zA', {hasText: 'Brackwater'})).toHaveCount(0);
  await page.locator('#link_undo').click();
  await expect(main(page).locator('tr.zA', {hasText: 'Brackwater'})).toHaveCount(1);
});

test('a new mail needs somebody to go to, and belongs to no conversation until it is sent', async ({
  page,
}) => {
  await openPractice(page);
  await page.locator('[gh="cm"]').click();
  const dialog = page.locator('[role="dialog"]');
  await dialog.locator('input[name="subjectbox"]').fill('Hello');
  await expect(dialog.locator('input[name="lts"]')).toHaveValue('');
  await dialog.locator('.aoO').click();
  await page.locator('[role="alertdialog"] button').click();
  await expect(dialog.locator('.aoO')).toBeVisible();

  await dialog.locator('[name="to"] [peoplekit-id]').fill('Agnes <agnes@quillfeather.example>');
  await page.keyboard.press('Enter');
  await expect(dialog.locator('[name="to"] [role="option"]')).toHaveAttribute(
    'data-hovercard-id',
    'agnes@quillfeather.example',
  );
  await dialog.locator('[g_editable]').click();
  await page.keyboard.type('See you then.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('#link_vsm')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate(() => window.practice.sent())).toMatchObject([
    {to: ['agnes@quillfeather.example'], subject: 'Hello'},
  ]);
  await page.locator('#link_vsm').click();
  const heading = main(page).locator('h2.hP');
  await expect(heading).toHaveAttribute('data-thread-perm-id', /^thread-a:r-?\d+$/);
  await expect(heading).not.toHaveAttribute('data-legacy-thread-id', /./);
  await page.evaluate(() => window.practice.advance(60_000));
  await expect(heading).toHaveAttribute('data-legacy-thread-id', /^[0-9a-f]{16}$/);
});

test('a reply moved to a window of its own keeps its words and its conversation', async ({page}) => {
  await openPractice(page);
  await openRow(page, 'Northlight');
  await main(page).locator('.ams.bkH').click();
  await expect(main(page).locator('[g_editable]')).toBeFocused();
  await page.keyboard.type('The first one, please.');
  const bound = await main(page).locator('input[name="lts"]').inputValue();
  await main(page).getByRole('button', {name: 'Pop out reply'}).click();
  const dialog = page.locator('[role="dialog"]');
  await expect(dialog.locator('[g_editable]')).toContainText('The first one, please.');
  await expect(dialog.locator('input[name="lts"]')).toHaveValue(bound);
  await expect(main(page).locator('[g_editable]')).toHaveCount(0);
});

test('a mail put off for later shows another strip and is not sent', async ({page}) => {
  await openPractice(page);
  await openRow(page, 'Northlight');
  await main(page).locator('.ams.bkH').click();
  await main(page).locator('.hG').click();
  await main(page).locator('[selector="scheduledSend"]').click();
  await expect(page.locator('.bAq')).toHaveText('Send scheduled.');
  expect(await page.evaluate(() => window.practice.sent())).toEqual([]);
});
