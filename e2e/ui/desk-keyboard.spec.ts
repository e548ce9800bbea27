import {type Browser, expect, type Page, test} from 'playwright/test';
import {screens} from './screens';
import {blankPage, buildHarness, launch} from './ui-page';

let browser: Browser;
let harness = '';
let page: Page;

test.beforeAll(async () => {
  harness = await buildHarness();
  browser = await launch();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await blankPage(browser, harness, {width: 1280, height: 800});
});
test.afterEach(() => page.close());

const show = (screen: string): Promise<void> | undefined => screens[screen]?.(page, 'light');
const said = (): Promise<unknown[]> => page.evaluate(() => globalThis.harness.said);
const column = (name: string) => page.getByRole('region', {name, exact: true});
const focused = () => page.locator(':focus');

test('a column of 98,000 holds only what is in sight, and Home and End reach both ends of it', async () => {
  await show('desk board, many');
  const rows = column('Applied').getByRole('listitem');
  await expect(column('Applied').getByRole('heading')).toHaveText('Applied 98,000');
  expect(await rows.count()).toBeLessThan(30);
  await column('Applied').getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(focused()).toHaveAttribute('data-item', 'applied-97999');
  await expect(focused()).toBeInViewport();
  expect(await rows.count()).toBeLessThan(30);
  await page.keyboard.press('Home');
  await expect(focused()).toHaveAttribute('data-item', 'applied-0');
});

test('arrows walk a column beyond what was in sight, and across to the next that holds anything', async () => {
  await show('desk board, many');
  await column('Applied').getByRole('link').first().focus();
  for (let row = 1; row <= 25; row += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(focused()).toHaveAttribute('data-item', `applied-${row}`);
  }
  await expect(focused()).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(focused()).toHaveAttribute('data-item', 'invited-0');
});

test('a menu closes with Escape and gives the keyboard back', async () => {
  await show('desk board, menu');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', {name: 'Put away'})).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(focused()).toHaveAttribute('aria-label', 'Move Acme to…');
});

test('a number out of its bounds is not taken, and the bounds are said', async () => {
  await show('desk settings, figures');
  const thanks = page.getByRole('spinbutton', {name: /^Thank them within/});
  await thanks.fill('72');
  await expect(page.getByText('A whole number from 1 to 48.')).toBeVisible();
  await thanks.press('Tab');
  await expect(thanks).toHaveValue('24');
  expect(await said()).toEqual([]);
  await thanks.fill('12');
  await thanks.press('Tab');
  expect(await said()).toEqual([['settings-changed', {figures: {thankWithinHours: 12}}]]);
});

test('a figure put back to what is usual is no longer the user’s own', async () => {
  await show('desk settings, figures');
  const thanks = page.getByRole('spinbutton', {name: /^Thank them within/});
  await thanks.fill('12');
  await thanks.press('Tab');
  await page.getByRole('button', {name: 'Back to 24: Thank them within'}).press('Enter');
  expect((await said()).at(-1)).toEqual(['settings-changed', {figures: {}}]);
});

test('the letter written on the first page goes into the draft there', async () => {
  await show('welcome');
  await page.getByRole('button', {name: 'Write'}).press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('your survey of small towns');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your reply')).toHaveValue(/about your survey of small towns\./);
  await expect(page.getByLabel('Your reply')).toBeFocused();
});

const walked = Object.keys(screens).filter(
  name => /^(?:desk|welcome|popup)/.test(name) && !/menu|application, letters/.test(name),
);
for (const name of walked)
  test(`whatever Tab reaches can be seen to hold the keyboard: ${name}`, async () => {
    await show(name);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const unseen: string[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < 150; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const {outlineStyle, outlineWidth} = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const shows = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && box.width > 1;
        const mark = element.getAttribute('data-walked') ?? String(Math.random());
        element.setAttribute('data-walked', mark);
        return {mark, shows, html: element.outerHTML.slice(0, 120)};
      });
      if (at === null || seen.has(at.mark)) {
        // Fields of several parts take several presses; a walk that began in the middle goes on at the top.
        if (at === null && seen.size > 0) break;
        continue;
      }
      seen.add(at.mark);
      if (!at.shows) unseen.push(at.html);
    }
    expect(seen.size).toBeGreaterThan(0);
    expect(unseen).toEqual([]);
  });
