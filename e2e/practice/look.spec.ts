import {expect, test} from 'playwright/test';
import {main, openPractice, openRow} from './open-practice';

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

test('it looks like a mailbox: writing and sending', async ({page}) => {
  await openPractice(page);
  await openRow(page, 'Lanternworks');
  await page.locator('[gh="cm"]').click();
  await expect(page.locator('[role="dialog"] .aoO')).toBeVisible();
  await page.screenshot({path: 'out/practice/popup-light.png'});
  await page.locator('[role="dialog"] .Ha').click();
  await main(page).locator('.ams.bkH').click();
  await main(page).locator('.aoO').click();
  await expect(page.locator('#link_vsm')).toBeVisible();
  await page.screenshot({path: 'out/practice/sent-light.png'});
});
