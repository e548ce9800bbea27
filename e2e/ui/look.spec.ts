import {type Browser, expect, type Page, test} from 'playwright/test';
import type {Harness} from './harness';
import {cards} from './samples';
import {blankPage, buildHarness, findings, type Look, launch, openBlank} from './ui-page';

let browser: Browser;
let harness = '';

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

/** What is mounted, and how it is reached. One card a page: two would carry one name. */
const scenes: Record<string, (page: Page, theme: 'light' | 'dark') => Promise<void>> = {
  'card opened': async page => {
    await page.evaluate(() => void globalThis.harness.card('due'));
    await page.getByRole('button', {name: 'Why, and other choices'}).press('Enter');
  },
  ...Object.fromEntries(
    (Object.keys(cards) as (keyof typeof cards)[]).map(name => [
      `card ${name}`,
      (page: Page) => page.evaluate(shown => void globalThis.harness.card(shown), name),
    ]),
  ),
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

for (const [lookName, look] of Object.entries(looks)) {
  test(`nothing for axe to find and nothing beside the page, ${lookName}`, async () => {
    test.setTimeout(120_000);
    const page = await blankPage(browser, harness, look);
    for (const [sceneName, scene] of Object.entries(scenes)) {
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
