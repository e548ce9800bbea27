import {expect, test} from 'playwright/test';
import {launchWithExtension} from '../extension';

test('the popup of a fresh installation is kind, and keeps the policy of its page', async () => {
  const installed = await launchWithExtension();
  const troubles: string[] = [];
  const page = await installed.context.newPage();
  page.on('console', message => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', error => troubles.push(error.message));
  await page.setViewportSize({width: 360, height: 400});
  await page.goto(installed.own.url());
  await expect(page.getByText(/^Nothing is due/)).toBeVisible();
  await page.screenshot({path: 'out/ui/popup-fresh.png'});
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(troubles).toEqual([]);
  await installed.close();
});
