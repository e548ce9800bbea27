import type {Browser, Page} from 'playwright/test';
import {expect, test} from 'playwright/test';
import type {Harness} from './harness';
import {blankPage, buildHarness, findings, type Look, launch} from './ui-page';

declare global {
  var harness: Harness;
}

let browser: Browser;
let harness: string;

test.beforeAll(async () => {
  harness = await buildHarness();
  browser = await launch();
});
test.afterAll(() => browser.close());

const looks: Record<string, Look> = {
  light: {},
  dark: {theme: 'dark'},
  rtl: {direction: 'rtl'},
  narrow: {width: 320},
  'zoomed 200%': {width: 900, zoom: 2},
  'forced colours': {forcedColors: true},
};

/** What is mounted, and how it is reached. */
const scenes: Record<string, (page: Page, theme: 'light' | 'dark') => Promise<void>> = {
  cards: page =>
    page.evaluate(() => {
      for (const name of Object.keys(globalThis.harness.cards))
        globalThis.harness.card(name as keyof Harness['cards']);
    }),
  'card opened': async page => {
    await page.evaluate(() => void globalThis.harness.card('due'));
    await page.getByRole('button', {name: 'Why, and other choices'}).press('Enter');
  },
  button: page => page.evaluate(() => void globalThis.harness.button()),
  picker: page => page.evaluate(() => void globalThis.harness.picker()),
  'picker, nothing fits': page => page.evaluate(() => void globalThis.harness.picker([])),
  'picker, ready': async page => {
    await page.evaluate(() => void globalThis.harness.picker());
    await page.keyboard.press('ArrowDown');
  },
  notice: page => page.evaluate(() => void globalThis.harness.notice({sentence: 'open-reply-first'})),
  'notice with a letter': page =>
    page.evaluate(() => void globalThis.harness.notice({sentence: 'could-not-insert', text: 'Dear Ms Chen'})),
  popup: (page, theme) => page.evaluate(shown => globalThis.harness.overview('full', shown, 'later'), theme),
  'popup opened': async (page, theme) => {
    await page.evaluate(shown => globalThis.harness.overview('full', shown), theme);
    await page
      .getByRole('button', {name: /^Why, and other choices/})
      .first()
      .press('Enter');
  },
  'popup, nothing': (page, theme) =>
    page.evaluate(shown => globalThis.harness.overview('nothing', shown), theme),
  'popup, trouble': (page, theme) =>
    page.evaluate(shown => globalThis.harness.overview('trouble', shown), theme),
};

for (const [lookName, look] of Object.entries(looks))
  for (const [sceneName, scene] of Object.entries(scenes))
    test(`${sceneName}, ${lookName}: nothing for axe to find`, async () => {
      const page = await blankPage(browser, harness, look);
      await scene(page, look.theme ?? 'light');
      await page.screenshot({path: `out/ui/${sceneName}, ${lookName}.png`.replaceAll(/[ ,%]+/g, '-')});
      expect(await findings(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    });
