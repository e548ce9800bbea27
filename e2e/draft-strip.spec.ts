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
  test(`${webmail}: a quiet line above a draft says what would better be otherwise, and mends it`, async () => {
    const browser = await launchWithExtension();
    try {
      const world = await openPracticeWorld(browser, {}, webmail);
      const {page} = world;
      const {hands} = practised[webmail];
      for (const {happen} of mainJob.slice(0, 2)) await happen(world);
      await hands.reply(page);
      const draft = page.locator(editors[webmail]).last();
      // Where a letter begins: above the signature and what is answered.
      await draft.click({position: {x: 4, y: 8}});
      await page.keyboard.type('Dear Mia, thank you for today. Please, please give me a chance.');

      await expect.poll(() => textIn(page, 'strip')).toMatch(/conversation is with Maya Chen/);
      expect(await textIn(page, 'strip')).toMatch(/begging/);

      await expect(async () => {
        await press(page, 'strip', /^Write/);
        expect(await hands.draft(page)).toMatch(/^Dear Maya, thank you for today/);
      }, 'the mend stands in the draft').toPass({timeout: 10_000});
      await expect.poll(() => textIn(page, 'strip')).not.toMatch(/conversation is with/);
      await draft.press('ControlOrMeta+z');
      await expect.poll(() => hands.draft(page)).toMatch(/^Dear Mia, thank you for today/);

      await expect.poll(() => textIn(page, 'strip')).toMatch(/begging/);
      await expect(async () => {
        await press(page, 'strip', 'Not again');
        await press(page, 'strip', 'Not again');
        const settings = await world.worker.ask('settings-wanted');
        expect(settings.checksOff ?? []).toContain('pleading');
      }, 'the check is switched off').toPass({timeout: 15_000});
      await expect.poll(() => textIn(page, 'strip')).not.toMatch(/begging/);
    } finally {
      await browser.close();
    }
  });
