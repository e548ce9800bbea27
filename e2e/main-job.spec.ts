import {expect, test} from 'playwright/test';
import {launchWithExtension} from './extension';
import {openPracticeWorld} from './story/gmail-world';
import {mainJob} from './story/main-job';

test('Gmail: from the first mail to the answer', async () => {
  const browser = await launchWithExtension();
  try {
    const world = await openPracticeWorld(browser);
    for (const {what, happen} of mainJob)
      await test.step(what, async () => expect(await happen(world)).toBeTruthy());
  } finally {
    await browser.close();
  }
});
