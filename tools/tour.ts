// `npm start -- --headless`: plays the main job in a real browser, prints what was observed, leaves a picture of each happening.
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {launchWithExtension} from '../e2e/extension';
import {mainJob} from '../e2e/story/main-job';
import {openPracticeWorld} from '../e2e/story/practice-world';

const folder = path.resolve('out/tour');
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

const browser = await launchWithExtension();
let failed = false;
try {
  const world = await openPracticeWorld(browser);
  for (const [index, {what, happen}] of mainJob.entries()) {
    const number = String(index + 1).padStart(2, '0');
    world.look = async name => {
      await world.page.screenshot({path: path.join(folder, `${number}-${name}.png`)});
    };
    try {
      console.log(`${number} ${what}\n   observed: ${await happen(world)}`);
    } catch (error) {
      failed = true;
      console.log(`${number} ${what}\n   NOT observed: ${error instanceof Error ? error.message : error}`);
    }
    const name = what
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .slice(0, 40)
      .replace(/-$/, '');
    await world.page.screenshot({path: path.join(folder, `${number}-${name}.png`)});
    await browser.own.reload();
    await browser.own.setViewportSize({width: 360, height: 420});
    await browser.own.screenshot({path: path.join(folder, `${number}-popup.png`)});
    if (failed) break;
  }
} finally {
  await browser.close();
}
console.log(failed ? 'Something did not happen.' : `Pictures: ${path.relative('.', folder)}/`);
process.exit(failed ? 1 : 0);
