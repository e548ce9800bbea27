import {expect, test} from 'playwright/test';
import {launchWithExtension} from './extension';
import {mainJob} from './story/main-job';
import {openPracticeWorld} from './story/practice-world';

for (const webmail of ['gmail', 'outlook'] as const)
  test(`${webmail}: from the first mail to the answer`, async () => {
    test.setTimeout(90_000);
    const browser = await launchWithExtension();
    try {
      const world = await openPracticeWorld(browser, {}, webmail);
      for (const {what, happen} of mainJob)
        await test.step(what, async () => expect(await happen(world)).toBeTruthy());
    } finally {
      await browser.close();
    }
  });
