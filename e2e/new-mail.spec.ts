import {expect, type Page, test} from 'playwright/test';
import {textIn} from './closed-root';
import {launchWithExtension} from './extension';
import {mainJob} from './story/main-job';
import {openPracticeWorld} from './story/practice-world';

const boxes = {
  gmail: {
    async open(page: Page) {
      await page.locator('[gh="cm"]').click();
    },
    to: '[role="dialog"] [name="to"] [peoplekit-id]',
    editor: '[role="dialog"] [g_editable]',
  },
  outlook: {
    async open(page: Page) {
      await page.getByRole('button', {name: 'New mail'}).click();
    },
    to: '[role="main"] [role="group"][id$="_TO"] [contenteditable="true"]',
    editor: '[id^="editorParent_"] [contenteditable="true"]',
  },
};

for (const webmail of ['gmail', 'outlook'] as const)
  test(`${webmail}: a new mail to somebody of an application gets the line and the letters, one to anybody else nothing`, async () => {
    test.slow();
    const browser = await launchWithExtension();
    try {
      const world = await openPracticeWorld(browser, {}, webmail);
      const {page} = world;
      for (const {happen} of mainJob.slice(0, 2)) await happen(world);
      const {open, to, editor} = boxes[webmail];
      const write = async (address: string): Promise<void> => {
        await open(page);
        await page.locator(to).last().click();
        await page.keyboard.type(address);
        await page.keyboard.press('Enter');
        await page
          .locator(editor)
          .last()
          .click({position: {x: 4, y: 8}});
        await page.keyboard.type('Dear Mia, please, please give me a chance.');
      };
      await write('Agnes <agnes@quillfeather.example>');
      await page.keyboard.press('Alt+Shift+KeyL');
      // Somebody who belongs to an application is known before long; whoever does not would have been by then.
      // Behind whoever stands there already: a press might hit them.
      await page.locator(to).last().focus();
      await page.keyboard.press('End');
      await page.keyboard.type('Maya Chen <maya.chen@alderfinch.example>');
      expect(await textIn(page, 'strip')).toBeNull();
      expect(await textIn(page, 'picker')).toBeNull();
      await page.keyboard.press('Enter');
      await page
        .locator(editor)
        .last()
        .click({position: {x: 4, y: 8}});
      await page.keyboard.type(' ');

      await expect.poll(() => textIn(page, 'strip'), {timeout: 20_000}).toMatch(/begging/);
      await expect(async () => {
        if ((await textIn(page, 'picker')) === null) await page.keyboard.press('Alt+Shift+KeyL');
        expect(await textIn(page, 'picker')).toMatch(/Subject/);
      }).toPass({timeout: 10_000});
    } finally {
      await browser.close();
    }
  });
