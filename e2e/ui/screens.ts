import type {Page} from 'playwright/test';
import type {deskStates} from './desk-states';
import {cards} from './samples';
import type {Look} from './ui-page';

/** The ways people look at a screen. */
export const looks: Record<string, Look> = {
  light: {width: 1280, height: 800},
  dark: {theme: 'dark', width: 1280, height: 800},
  rtl: {direction: 'rtl'},
  narrow: {width: 320},
  'zoomed 200%': {width: 900, zoom: 2},
  'forced colours': {forcedColors: true},
  wide: {width: 3840, height: 2160},
};

type Screen = (page: Page, theme: 'light' | 'dark') => Promise<void>;

const desk =
  (
    address: string,
    totals: 'few' | 'many' | 'none' = 'few',
    state: keyof typeof deskStates = 'usual',
  ): Screen =>
  async (page, theme) => {
    await page.evaluate(([to, shown, held, found]) => globalThis.harness.desk(to, shown, held, found), [
      address,
      theme,
      totals,
      state,
    ] as const);
    await page.locator('h1').waitFor();
  };

/** Every screen and state, and how it is reached. One card a page: two would carry one name. */
export const screens: Record<string, Screen> = {
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
  strip: page =>
    page.evaluate(
      () =>
        void globalThis.harness.strip({
          remarks: [
            {
              check: 'other-name',
              quote: 'Mia',
              because: 'The conversation is with Maya Chen; the letter says Mia.',
              mend: 'Maya',
            },
            {
              check: 'too-early',
              quote: '',
              because:
                'They said they would decide by Friday, March 20. Tuesday after that is a polite day to ask.',
            },
            {check: 'too-long', quote: '', because: 'This letter has 212 words. 150 are read more gladly.'},
          ],
        }),
    ),
  'strip, checking': page =>
    page.evaluate(() => void globalThis.harness.strip({remarks: [], spelling: 'busy'})),
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
  'desk board': desk('#/board'),
  'desk board, menu': async (page, theme) => {
    await desk('#/board')(page, theme);
    await page.getByRole('button', {name: 'Move Acme to…'}).first().press('Enter');
  },
  'desk board, many': desk('#/board', 'many'),
  'desk board, empty': desk('#/board', 'none'),
  'desk application': desk('#/application/acme'),
  'desk application, note': desk('#/application/note'),
  'desk application, bare': desk('#/application/bare'),
  'desk application, hostile': desk('#/application/hostile'),
  'desk application, correcting': async (page, theme) => {
    await desk('#/application/acme')(page, theme);
    for (const name of ['Correct: Employer', 'Correct: interview on Monday'])
      await page.getByRole('button', {name}).first().press('Enter');
    for (const name of ['Note a call or a letter', 'Leave it alone', 'Join with another application'])
      await page.getByText(name, {exact: true}).click();
  },
  'desk application, letters': async (page, theme) => {
    await desk('#/application/acme')(page, theme);
    await page.getByRole('button', {name: 'A letter to copy'}).press('Enter');
  },
  'desk application, gone': desk('#/application/nobody'),
  welcome: async (page, theme) => {
    await page.evaluate(shown => globalThis.harness.welcome(shown, true), theme);
    await page.getByRole('button', {name: 'Begin there'}).waitFor();
  },
  'welcome, asking': async (page, theme) => {
    await page.evaluate(shown => globalThis.harness.welcome(shown, false), theme);
    await page.getByRole('button', {name: 'Allow it there'}).waitFor();
  },
  'welcome, written': async (page, theme) => {
    await page.evaluate(shown => globalThis.harness.welcome(shown, true), theme);
    await page.getByRole('button', {name: 'Write'}).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
  'desk add': desk('#/add'),
  'desk season': desk('#/season'),
  'desk season, nothing yet': desk('#/season', 'none', 'nothing yet'),
  'desk catch-up': desk('#/catch-up'),
  'desk catch-up, looking back': desk('#/catch-up', 'few', 'looking back'),
  'desk catch-up, stopped': desk('#/catch-up', 'few', 'stopped on the way back'),
  'desk catch-up, nothing found': desk('#/catch-up', 'few', 'looked back, nothing'),
  'desk catch-up, found': desk('#/catch-up', 'few', 'looked back'),
  'desk letters': desk('#/letters'),
  'desk letters, none yet': desk('#/letters', 'none', 'nothing yet'),
  'desk letters, writing one': async (page, theme) => {
    await desk('#/letters')(page, theme);
    await page.getByRole('button', {name: 'Write a letter'}).press('Enter');
    await page.getByRole('textbox', {name: 'The letter', exact: true}).fill('Dear {name},');
  },
  'desk settings, reminding': desk('#/settings', 'few', 'reminding'),
  'desk settings': desk('#/settings'),
  'desk settings, figures': async (page, theme) => {
    await desk('#/settings')(page, theme);
    await page.getByText('All other figures').click();
  },
  'desk stored': desk('#/stored'),
  'desk your data': desk('#/your-data'),
  'desk your data, a file': async (page, theme) => {
    await desk('#/your-data')(page, theme);
    await page
      .getByLabel('Choose a backup file')
      .setInputFiles({name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from('{}')});
    await page.getByRole('button', {name: 'Bring it back'}).waitFor();
  },
  'desk your data, sharing': async (page, theme) => {
    await desk('#/your-data')(page, theme);
    await page.getByLabel('Passphrase').fill('correct horse battery');
    await page.getByRole('button', {name: 'Share from now on'}).press('Enter');
    await page.getByRole('button', {name: 'Share no longer'}).waitFor();
  },
  'desk your data, erasing': async (page, theme) => {
    await desk('#/your-data')(page, theme);
    await page.getByRole('button', {name: 'Erase everything'}).press('Enter');
    await page.getByRole('button', {name: 'Keep everything'}).waitFor();
  },
};
