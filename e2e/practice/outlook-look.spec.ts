import {expect, test} from 'playwright/test';
import {editor, openOutlook, openOutlookRow, pane, rows} from './open-outlook';

for (const [name, options] of [
  ['light', {}],
  ['dark', {theme: 'dark'}],
  ['hebrew', {language: 'he'}],
  ['german-2025', {language: 'de', build: '2025'}],
  ['bottom', {pane: 'bottom'}],
  ['off', {pane: 'off'}],
] as const)
  test(`it looks like a mailbox: ${name}`, async ({page}) => {
    await openOutlook(page, options);
    await expect(rows(page).first()).toBeVisible();
    await page.screenshot({path: `out/practice/outlook-list-${name}.png`});
    await openOutlookRow(page, 'Brackwater');
    await expect(pane(page)).toContainText('tide models');
    await page.screenshot({path: `out/practice/outlook-conversation-${name}.png`});
    await pane(page).locator('.quick button').first().click();
    await expect(editor(page)).toContainText('Robin Adeyemi');
    await page.screenshot({path: `out/practice/outlook-reply-${name}.png`});
  });
