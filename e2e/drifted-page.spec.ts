import {expect, test} from 'playwright/test';
import {press, textIn} from './closed-root';
import {launchWithExtension} from './extension';
import type {SiteOptions} from './practice/sites';
import {openPracticeWorld, type practised} from './story/practice-world';

const gone = (...names: string[]) => names.map(name => ({what: 'attribute' as const, name, to: null}));
const drifts: Record<keyof typeof practised, SiteOptions> = {
  outlook: {outlook: {drift: gone('title')}},
  gmail: {drift: gone('data-legacy-thread-id', 'data-thread-perm-id', 'data-thread-id', 'jslog')},
};

for (const webmail of ['gmail', 'outlook'] as const) {
  test(`${webmail} has changed: it is said once, quietly, with a report to take`, async () => {
    const browser = await launchWithExtension();
    try {
      const {page, worker} = await openPracticeWorld(browser, drifts[webmail], webmail);
      await page.evaluate(() => window.practice.open('brackwater-after-interview'));
      await expect.poll(() => textIn(page, 'notice'), {timeout: 5_000}).toMatch(/has changed/);
      expect(await textIn(page, 'notice')).toMatch(/Report a problem/);
      expect(await page.locator('[data-afterword="notice"]').count()).toBe(1);
      await expect(async () => {
        await press(page, 'notice', /Report a problem/);
        await expect.poll(() => textIn(page, 'notice'), {timeout: 700}).toMatch(/report/i);
      }).toPass({timeout: 8_000});
      const {notices} = await worker.ask('overview');
      expect(notices).toHaveLength(1);
    } finally {
      await browser.close();
    }
  });

  test(`${webmail} is slow: nothing is said to have changed`, async () => {
    const browser = await launchWithExtension();
    try {
      const {page} = await openPracticeWorld(browser, {latencyMs: 2_500}, webmail);
      await page.evaluate(() => {
        window.practice.open('brackwater-after-interview');
        (window as {saidSo?: boolean}).saidSo = false;
        new MutationObserver(() => {
          if (document.querySelector('[data-afterword="notice"]'))
            (window as {saidSo?: boolean}).saidSo = true;
        }).observe(document.documentElement, {childList: true, subtree: true});
      });
      await expect.poll(() => textIn(page, 'card'), {timeout: 20_000}).not.toBeNull();
      expect(await page.evaluate(() => (window as {saidSo?: boolean}).saidSo)).toBe(false);
    } finally {
      await browser.close();
    }
  });
}
