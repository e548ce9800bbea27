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

test('it looks like a mailbox: writing', async ({page}) => {
  await openOutlook(page, {undoSeconds: 10}, {address: 'https://outlook.office.com/mail/'});
  await openOutlookRow(page, 'Osprey');
  await expect(pane(page)).toContainText('Good news');
  await page.screenshot({path: 'out/practice/outlook-long.png'});
  await pane(page).locator('.quick button').nth(1).click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Thank you.');
  await pane(page).locator('.compose-fields').click();
  await expect(pane(page).locator('.subject-field')).toBeVisible();
  await page.screenshot({path: 'out/practice/outlook-opened-head.png'});
  await page.getByRole('button', {name: 'New mail'}).click();
  await expect(page.locator('.pane-inside > .compose')).toBeVisible();
  await page.getByRole('button', {name: 'Settings'}).click();
  await page.screenshot({path: 'out/practice/outlook-new.png'});
  await page.getByRole('button', {name: 'Settings'}).click();
  await page.locator('.tab-main', {hasText: 'Osprey'}).click();
  await page.locator('.pane .send').click();
  await expect(page.locator('.notice')).toBeVisible();
  await page.screenshot({path: 'out/practice/outlook-sending.png'});
});

test('it looks like a mailbox: a window of its own', async ({page}) => {
  await openOutlook(page);
  await openOutlookRow(page, 'Brackwater');
  await pane(page).locator('.quick button').first().click();
  await expect(editor(page)).toBeFocused();
  const opening = page.waitForEvent('popup');
  await page.locator('#popoutCompose').click();
  const popup = await opening;
  await expect(popup.locator('#Signature')).toBeVisible();
  await popup.screenshot({path: 'out/practice/outlook-window.png'});
});
