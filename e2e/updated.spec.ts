import {expect, test} from 'playwright/test';
import {textIn} from './closed-root';
import {launchWithExtension} from './extension';
import {start} from './story/main-job';
import {openPracticeWorld} from './story/practice-world';
import {workerSide} from './worker-side';

for (const webmail of ['gmail', 'outlook'] as const)
  test(`${webmail}: a mail tab that was open during an update goes on without being loaded again`, async () => {
    const browser = await launchWithExtension();
    try {
      const {page} = await openPracticeWorld(browser, {}, webmail);
      const open = () => page.evaluate(key => window.practice.open(key), 'brackwater-after-interview');
      await open();
      await expect.poll(() => textIn(page, 'card')).toMatch(/\w/);
      await page.evaluate(() => window.practice.open('acme-confirmed'));
      await expect.poll(() => textIn(page, 'card')).toMatch(/\w/);
      await page.evaluate(() => Object.assign(window, {sameLoad: true}));
      await browser.update();
      await expect.poll(() => textIn(page, 'card'), {message: 'the old copy ends'}).toBeNull();
      const own = await browser.context.newPage();
      await expect
        .poll(() =>
          own.goto(`chrome-extension://${browser.id}/src/popup/index.html`).then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
      await workerSide(own).liveAt(start);
      await page.bringToFront();
      await open();
      await expect.poll(() => textIn(page, 'card')).toMatch(/\w/);
      expect(await page.evaluate(() => 'sameLoad' in window)).toBe(true);
    } finally {
      await browser.close();
    }
  });
