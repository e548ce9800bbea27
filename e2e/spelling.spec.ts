import {expect, test} from 'playwright/test';
import {press, textIn} from './closed-root';
import {launchWithExtension} from './extension';
import {mainJob} from './story/main-job';
import {openPracticeWorld, practised} from './story/practice-world';

const editors = {
  gmail: '[role="main"] [g_editable="true"][role="textbox"]',
  outlook: '[id^="editorParent_"] [contenteditable="true"]',
};

for (const webmail of ['gmail', 'outlook'] as const)
  test(`${webmail}: spelling is looked at when asked for, beside the page, and mended as one step`, async () => {
    // The dictionary is large, and the first look has to open it.
    test.slow();
    const browser = await launchWithExtension();
    try {
      const world = await openPracticeWorld(browser, {}, webmail);
      const {page} = world;
      const {hands} = practised[webmail];
      for (const {happen} of mainJob.slice(0, 2)) await happen(world);
      await hands.reply(page);
      const draft = page.locator(editors[webmail]).last();
      await draft.click({position: {x: 4, y: 8}});
      await page.keyboard.type('Dear Maya, thank you for the oppurtunity to talk. I look foward to it.');
      expect((await textIn(page, 'strip')) ?? '').not.toMatch(/misspelt/);

      const isOpen = () =>
        browser.own.evaluate(() =>
          (
            globalThis as unknown as {chrome: {offscreen: {hasDocument(): Promise<boolean>}}}
          ).chrome.offscreen.hasDocument(),
        );
      expect(await isOpen(), 'nothing is loaded before it is wanted').toBe(false);

      await expect(async () => {
        if ((await textIn(page, 'picker')) === null) await page.keyboard.press('Alt+Shift+KeyL');
        expect(await textIn(page, 'picker')).toMatch(/Check spelling/);
      }, 'the picker is open').toPass({timeout: 10_000});
      await expect(async () => {
        await press(page, 'picker', /Check spelling/);
        expect(await textIn(page, 'strip')).toMatch(/spelling|misspelt/);
      }).toPass({timeout: 10_000});
      await expect
        .poll(() => textIn(page, 'strip'), {timeout: 60_000})
        .toMatch(/“oppurtunity” looks misspelt/);
      expect(await isOpen()).toBe(true);

      await expect(async () => {
        await press(page, 'strip', /^Write “opportunity”/);
        expect(await hands.draft(page)).toContain('thank you for the opportunity to talk');
      }).toPass({timeout: 10_000});
      await expect.poll(() => textIn(page, 'strip')).not.toMatch(/oppurtunity/);
      expect(await textIn(page, 'strip')).toMatch(/“foward” looks misspelt/);
      await draft.press('ControlOrMeta+z');
      await expect.poll(() => hands.draft(page)).toContain('oppurtunity');
    } finally {
      await browser.close();
    }
  });
