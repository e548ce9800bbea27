// What opening the toolbar's popup takes until its list is painted, beside an empty popup, in one browser and turn by turn.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium, type Page} from 'playwright';
import {browserArguments, findBrowser} from '../browser';
import {loadExtension} from './many/load-extension';
import {manyRecords} from './many/many-records';
import {settled} from './many/settled';
import {tellRecords} from './many/tell-records';
import {median} from './median';

/** Prints medians over `opens` openings (default 25, after four that are not counted), with nothing kept and with `many` applications. */
export async function run([many = '10000', opens = '25']: string[]): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'afterword-measure-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserArguments, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  // Each popup is opened by a page of its own extension, so that a process of it is there for both.
  const beside = await context.newPage();
  await beside.goto(`chrome-extension://${await loadExtension(context, emptyExtension())}/popup.html`);
  const own = await context.newPage();
  const extension = path.resolve(process.env.EXTENSION ?? 'dist/chrome');
  await own.goto(`chrome-extension://${await loadExtension(context, extension)}/src/popup/index.html`);
  for (const count of [0, Number(many)]) {
    if (count > 0) await tellRecords(own, manyRecords(count, Date.now()));
    await settled(own);
    const spent = {beside: [] as Opening[], own: [] as Opening[]};
    for (let index = -4; index < Number(opens); index += 1) {
      const turn = {beside: await openPopup(beside, false), own: await openPopup(own, true)};
      if (index < 0) continue;
      spent.beside.push(turn.beside);
      spent.own.push(turn.own);
    }
    report(count, spent.own, spent.beside);
  }
  await context.close();
  rmSync(profile, {recursive: true, force: true});
}

interface Opening {
  /** From the beginning of the page, and from the click, to the first frame with words in it. */
  page: number;
  click: number;
  /** How many applications stand in it. */
  items: number;
}

interface Api {
  action: {openPopup(): Promise<void>};
  extension: {getViews(of: {type: 'popup'}): Window[]};
  storage: {local: {get(key: string): Promise<object>}};
}

/** Opens it; what is kept for it has to be there, or a word that holds the place of the list would be painted first. */
async function openPopup(page: Page, hasKept: boolean): Promise<Opening> {
  await page.bringToFront();
  return page.evaluate(async kept => {
    const {action, extension, storage} = (globalThis as unknown as {chrome: Api}).chrome;
    const until = async <T>(find: () => T | undefined): Promise<T> => {
      for (;;) {
        const found = find();
        if (found !== undefined) return found;
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    };
    if (kept && !('overview' in (await storage.local.get('overview')))) throw new Error('Nothing is kept.');
    const clicked = performance.timeOrigin + performance.now();
    await action.openPopup();
    const popup = await until(() => extension.getViews({type: 'popup'})[0]);
    const {performance: its, document: shown} = popup;
    const paint = await until(() => its.getEntriesByName('first-contentful-paint')[0]);
    // Nobody closes it in the middle of what it still does; the next one would have to wait for that.
    await new Promise(resolve => setTimeout(resolve, 500));
    const opening = {
      page: paint.startTime,
      click: its.timeOrigin + paint.startTime - clicked,
      items: shown.querySelectorAll('main li').length,
    };
    popup.close();
    await until(() => (extension.getViews({type: 'popup'}).length === 0 ? true : undefined));
    return opening;
  }, hasKept);
}

function report(count: number, own: readonly Opening[], beside: readonly Opening[]): void {
  const line = (name: string, of: 'page' | 'click'): string => {
    const [ours, empty] = [own, beside].map(all => median(all.map(one => one[of]))) as [number, number];
    return `  ${name}: ${ours.toFixed(1)} ms, an empty popup ${empty.toFixed(1)} ms, ${(ours - empty).toFixed(1)} ms over it`;
  };
  console.log(`${count} applications (medians of ${own.length} openings; ${own.at(-1)?.items} in the list)`);
  console.log(line('from the beginning of the page to the list', 'page'));
  console.log(line('from the click to the list', 'click'));
}

function emptyExtension(): string {
  const location = path.resolve('out/measure/empty-popup');
  mkdirSync(location, {recursive: true});
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1.0.0',
    action: {default_popup: 'popup.html'},
  };
  writeFileSync(path.join(location, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(location, 'popup.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><main>Nothing</main></html>',
  );
  return location;
}
