// What the worker takes with many applications in a real browser: bringing them back, adding one, new settings.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium, type Page} from 'playwright';
import {workerSide} from '../../e2e/worker-side';
import type {ApplicationByHand} from '../../src/contract';
import {elapsedDay} from '../../src/domain/instant';
import {browserArguments, findBrowser} from '../browser';
import {loadExtension} from './many/load-extension';
import {manyRecords, nameOfEmployer} from './many/many-records';
import {settled} from './many/settled';
import {tellRecords} from './many/tell-records';
import {median} from './median';

const adds = 15;

/** Prints figures with nothing kept and with each of these numbers of applications (default 10,000). */
export async function run(counts: string[]): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'afterword-measure-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserArguments, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const extension = path.resolve(process.env.EXTENSION ?? 'dist/chrome');
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await loadExtension(context, extension)}/src/welcome/index.html`);
  for (const count of [0, ...(counts.length > 0 ? counts : ['10000']).map(Number)]) {
    console.log(`${count} applications`);
    if (count > 0) {
      const took = await timed(() => tellRecords(own, manyRecords(count, Date.now())));
      console.log(
        `  bringing them back from a file: ${(took / 1000).toFixed(1)} s, ${(took / count).toFixed(2)} ms each`,
      );
    }
    await settled(own);
    await measureAdding(own);
    await measureSettings(own);
  }
  await context.close();
  rmSync(profile, {recursive: true, force: true});
}

let added = 0;

async function measureAdding(own: Page): Promise<void> {
  const worker = workerSide(own);
  const spent: number[] = [];
  for (let index = -3; index < adds; index += 1) {
    added += 1;
    const typed: ApplicationByHand = {
      employer: nameOfEmployer(150_000 + added * 37),
      role: 'Nurse',
      people: [],
      interview: {start: Date.now() - elapsedDay, end: null},
      promise: null,
    };
    const took = await timed(() => worker.ask('application-added', typed));
    if (index >= 0) spent.push(took);
  }
  console.log(`  adding one: ${median(spent).toFixed(1)} ms (median of ${adds})`);
}

async function measureSettings(own: Page): Promise<void> {
  const worker = workerSide(own);
  const spent = {answer: [] as number[], list: [] as number[], all: [] as number[]};
  for (const enquiryAfterWorkingDays of [6, 8, 7]) {
    const began = performance.now();
    spent.answer.push(await timed(() => worker.ask('settings-changed', {enquiryAfterWorkingDays})));
    spent.list.push(await timed(() => worker.ask('overview')));
    await settled(own);
    spent.all.push(performance.now() - began);
  }
  const [answer, list, all] = [median(spent.answer), median(spent.list), median(spent.all)];
  console.log(
    `  a setting is changed: answered after ${answer.toFixed(1)} ms, the list with it after another ${list.toFixed(1)} ms, all planned anew after ${(all / 1000).toFixed(1)} s`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
