import {type Browser, expect, type Page, test} from 'playwright/test';
import type {Harness} from './harness';
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
  page = await blankPage(browser, harness);
});
test.afterEach(() => page.close());

const said = (): Promise<unknown[]> => page.evaluate(() => globalThis.harness.said);
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** The name of what holds the keyboard, inside open roots too. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
const more = 'Why, and other choices';

test.describe('the card', () => {
  const show = (name: keyof Harness['cards']): Promise<void> =>
    page.evaluate(shown => void globalThis.harness.card(shown), name);

  test('is written from with Tab and Enter', async () => {
    await show('due');
    await press('Tab', 'Enter');
    expect(await said()).toEqual([['write']]);
  });

  test('leads to the note where a note is what is next', async () => {
    await show('not by letter');
    expect(await page.getByRole('button').first().textContent()).toBe('Write it down');
    await press('Tab', 'Enter');
    expect(await said()).toEqual([['note']]);
  });

  test('opens to the choices, and closes with Escape back to where it was opened', async () => {
    await show('due');
    await press('Tab', 'Tab', 'Enter', 'Tab');
    expect(await focused()).toBe('This afternoon');
    await press('Escape');
    expect(await focused()).toBe(more);
    expect(await page.getByRole('button', {name: more}).getAttribute('aria-expanded')).toBe('false');
  });

  test('puts a step off until tomorrow, nine on the clock', async () => {
    await show('due');
    await press('Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter');
    expect(await said()).toEqual([
      ['answer', {did: 'later', step: 'thank-you', until: Date.parse('2026-03-11T09:00:00Z')}],
    ]);
    expect(await focused()).toBe(more);
  });

  test('after an answer the keyboard is on Undo', async () => {
    await page.evaluate(() => {
      const {card, cards} = globalThis.harness;
      const mounted = card('due');
      globalThis.harness.onAnswer = () => mounted.update(cards['put off']);
    });
    await press('Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter');
    await expect.poll(focused).toBe('Undo');
    await press('Enter');
    expect((await said()).at(-1)).toEqual(['undo']);
  });
});

test.describe('the picker', () => {
  test.beforeEach(() => page.evaluate(() => void globalThis.harness.picker()));
  const chosen = () => page.getByRole('option', {selected: true});

  test('begins in the field, the right letter chosen', async () => {
    expect(await focused()).toBe('Find a letter');
    await expect(chosen()).toContainText('Thank-you note');
    const active = await page.getByRole('combobox').getAttribute('aria-activedescendant');
    expect(await chosen().getAttribute('id')).toBe(active);
  });

  test('Enter leads to what is missing and inserts only a finished letter', async () => {
    await press('Enter');
    expect(await focused()).toBe('A point from the conversation');
    await page.keyboard.type('the survey');
    await press('Enter');
    expect(await focused()).toBe('Why it drew you in');
    expect(await said()).toEqual([]);
    await page.keyboard.type('it is careful work');
    await press('Enter');
    expect(await said()).toEqual([
      [
        'insert',
        'thank-you',
        expect.stringContaining('I keep thinking about the survey; it is careful work.'),
      ],
    ]);
  });

  test('Tab goes through the slots to the button', async () => {
    await press('Tab', 'Tab');
    expect(await focused()).toBe('A point from the conversation');
    await press('Tab');
    expect(await focused()).toBe('Why it drew you in');
    await press('Tab');
    expect(await focused()).toBe('Fill in');
  });

  test('arrows choose, round the ends', async () => {
    await press('ArrowDown');
    await expect(chosen()).toHaveText('Thank-you note, short');
    await press('ArrowUp', 'ArrowUp');
    await expect(chosen()).toHaveText('Dankschreiben');
    await expect(page.getByText('Sehr geehrte Frau Chen')).toBeVisible();
  });

  test('typing narrows, Enter inserts a letter that needs nothing', async () => {
    await page.keyboard.type('short');
    await expect(page.getByRole('option')).toHaveCount(1);
    await press('Enter');
    expect(await said()).toEqual([
      ['insert', 'thank-you-short', expect.stringContaining('Thank you for your time')],
    ]);
  });

  test('what was said for one letter is kept for the next', async () => {
    await press('Enter');
    await page.keyboard.type('the survey');
    await page.getByRole('combobox').focus();
    await press('ArrowDown', 'ArrowUp');
    await expect(page.getByLabel('A point from the conversation')).toHaveValue('the survey');
  });
});

test('the picker closes with Escape and gives the keyboard back', async () => {
  await page.evaluate(() => {
    const draft = document.createElement('textarea');
    draft.setAttribute('aria-label', 'Draft');
    document.querySelector('main')?.append(draft);
    draft.focus();
    globalThis.harness.picker();
  });
  expect(await focused()).toBe('Find a letter');
  await press('Tab', 'Escape');
  expect(await said()).toEqual([['close']]);
  expect(await focused()).toBe('Draft');
});

test('arrows walk the popup from one application to the next, across its sections', async () => {
  await page.evaluate(() => globalThis.harness.overview('full', 'light'));
  const order: string[] = [];
  for (const key of ['Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowUp', 'Home']) {
    await press(key);
    order.push((await focused()).slice(0, 4));
  }
  expect(order).toEqual(['Open', 'Acme', 'Bore', 'Ceda', 'Empl', 'Delt', 'Acme']);
  await press('Enter');
  expect(await said()).toEqual([['open', 'acme']]);
});
