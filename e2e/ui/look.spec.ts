import {type Browser, expect, test} from 'playwright/test';
import type {Harness} from './harness';
import {looks, screens} from './screens';
import {blankPage, buildHarness, findings, launch, openBlank} from './ui-page';

let browser: Browser;
let harness = '';

test.beforeAll(async () => {
  harness = await buildHarness();
  browser = await launch();
});
test.afterAll(() => browser.close());

for (const [lookName, look] of Object.entries(looks)) {
  test(`nothing for axe to find and nothing beside the page, ${lookName}`, async () => {
    test.setTimeout(300_000);
    const page = await blankPage(browser, harness, look);
    for (const [sceneName, scene] of Object.entries(screens)) {
      await openBlank(page, harness);
      await scene(page, look.theme ?? 'light');
      await page.screenshot({path: `out/ui/${sceneName}, ${lookName}.png`.replaceAll(/[ ,%]+/g, '-')});
      expect.soft(await findings(page), sceneName).toEqual([]);
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect.soft(fits, sceneName).toBe(true);
    }
    await page.close();
  });

  test(`no closed card is taller than 48 pixels, ${lookName}`, async () => {
    const page = await blankPage(browser, harness, look);
    const tall = await page.evaluate(() =>
      Object.keys(globalThis.harness.cards).filter(name => {
        const main = document.querySelector('main');
        const before = main?.scrollHeight ?? 0;
        globalThis.harness.card(name as keyof Harness['cards']);
        return (main?.scrollHeight ?? 0) - before > 48;
      }),
    );
    await page.screenshot({path: `out/ui/all cards, ${lookName}.png`.replaceAll(/[ ,%]+/g, '-')});
    expect(tall).toEqual([]);
    await page.close();
  });
}

const faults: Record<string, [string, (element: HTMLElement) => void]> = {
  'a button nobody can name': [
    '.more',
    element => {
      element.removeAttribute('aria-label');
      element.removeAttribute('title');
    },
  ],
  'a grey too faint to read': ['.what', element => element.style.setProperty('color', '#b0b0b0')],
};

for (const [fault, [selector, plant]] of Object.entries(faults))
  test(`${fault} would be found inside a root`, async () => {
    const page = await blankPage(browser, harness);
    await page.evaluate(() => void globalThis.harness.card('due'));
    await page.locator(selector).evaluate(plant);
    expect(await findings(page)).not.toEqual([]);
    await page.close();
  });
