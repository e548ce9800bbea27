import {expect, test} from 'playwright/test';
import {textIn} from './closed-root';
import {type Installed, launchWithExtension} from './extension';
import {openPracticeWorld} from './story/practice-world';

let browser: Installed;
test.beforeAll(async () => {
  browser = await launchWithExtension();
});
test.afterAll(() => browser?.close());

test('a box moved to a window at about:blank is reached there, and belongs to no conversation', async () => {
  const {page, hands} = await openPracticeWorld(browser, {}, 'outlook');
  await page.evaluate(() => window.practice.open('brackwater-after-interview'));
  await expect.poll(() => textIn(page, 'card')).not.toBeNull();
  await hands.reply(page);
  await expect.poll(() => textIn(page, 'button')).not.toBeNull();
  const opening = browser.context.waitForEvent('page');
  await page.locator('#popoutCompose').click();
  const popup = await opening;
  expect(popup.url()).toBe('about:blank');
  await popup.locator('[contenteditable="true"]').first().waitFor();

  const session = await browser.context.newCDPSession(popup);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({context}) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await expect.poll(() => worlds).toContain(`chrome-extension://${browser.id}`);
  // The page it came from has lost its button; the window has none.
  await expect.poll(() => textIn(page, 'button')).toBeNull();
  expect(await textIn(popup, 'button')).toBeNull();
  expect(await textIn(popup, 'notice')).toBeNull();
});
