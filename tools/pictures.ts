// Takes a picture of every screen in every look: npm run pictures [words of a screen's name]. They land in out/pictures/.
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {looks, screens} from '../e2e/ui/screens';
import {blankPage, buildHarness, launch, openBlank} from '../e2e/ui/ui-page';

const wanted = process.argv.slice(2).join(' ');
const folder = path.resolve('out/pictures');
mkdirSync(folder, {recursive: true});

const harness = await buildHarness();
const browser = await launch();
let taken = 0;
for (const [lookName, look] of Object.entries(looks)) {
  const page = await blankPage(browser, harness, look);
  for (const [screenName, screen] of Object.entries(screens)) {
    const name = `${screenName}, ${lookName}`;
    if (!name.includes(wanted)) continue;
    await openBlank(page, harness);
    await screen(page, look.theme ?? 'light');
    await page.screenshot({
      path: path.join(folder, `${name.replaceAll(/[ ,%]+/g, '-')}.png`),
      fullPage: true,
    });
    taken += 1;
  }
  await page.close();
}
await browser.close();
console.log(`${taken} pictures in ${path.relative(process.cwd(), folder)}`);
