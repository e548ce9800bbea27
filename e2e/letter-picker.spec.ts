import {expect, test} from 'playwright/test';
import {textIn} from './closed-root';
import {launchWithExtension} from './extension';
import {mainJob} from './story/main-job';
import {openPracticeWorld, practised} from './story/practice-world';

const editors = {
  gmail: '[role="main"] [g_editable="true"][role="textbox"]',
  outlook: '[id^="editorParent_"] [contenteditable="true"]',
};

for (const webmail of ['gmail', 'outlook'] as const) {
  test(`${webmail}: the letters open by a chord and leave a draft as it was`, async () => {
    const browser = await launchWithExtension();
    try {
      const world = await openPracticeWorld(browser, {}, webmail);
      const {page} = world;
      const {hands} = practised[webmail];
      for (const {happen} of mainJob.slice(0, 2)) await happen(world);
      await hands.reply(page);
      await expect.poll(() => textIn(page, 'button')).not.toBeNull();
      // Where a letter begins: above the signature and what is answered.
      await page
        .locator(editors[webmail])
        .last()
        .click({position: {x: 4, y: 8}});
      await page.keyboard.type('Dear Maya, ');
      const before = await hands.draft(page);

      await page.keyboard.press('Alt+Shift+KeyL');
      await expect.poll(() => textIn(page, 'picker')).toMatch(/Thank/);
      expect(await textIn(page, 'picker'), 'a reply keeps its subject').not.toMatch(/Subject:/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect.poll(() => textIn(page, 'picker')).toBeNull();
      expect(await hands.draft(page)).toBe(before);

      await page.keyboard.type('thank you.');
      await expect.poll(() => hands.draft(page)).toContain('Dear Maya, thank you.');
    } finally {
      await browser.close();
    }
  });

  test(`${webmail}: who comes from the popup to write is told to open a reply, and finds the letters there`, async () => {
    const browser = await launchWithExtension();
    try {
      const world = await openPracticeWorld(browser, {}, webmail);
      const {page, worker} = world;
      const {hands} = practised[webmail];
      for (const {happen} of mainJob.slice(0, 2)) await happen(world);
      const {due} = await worker.ask('overview');
      const conversation = due[0]?.conversation;
      if (!conversation) throw new Error('Nothing is due');
      await worker.ask('conversation-opened', {conversation, write: true});
      await expect.poll(() => textIn(page, 'notice')).toMatch(/Open a reply/);
      await hands.reply(page);
      await expect.poll(() => textIn(page, 'picker')).toMatch(/Thank/);
    } finally {
      await browser.close();
    }
  });
}
