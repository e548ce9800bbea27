// Finding what is due among many applications beside finding it among a hundred: the shipped store, in a real browser, turn by turn.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium} from 'playwright';
import {build} from 'vite';
import {applicationRow, deriveApplications, planOf} from '../../src/worker/derive';
import {truthOf} from '../../src/worker/ownership/backup/record';
import {settingsOf} from '../../src/worker/parse-settings';
import {rooms} from '../../src/worker/rooms';
import type {ApplicationRow} from '../../src/worker/store/rows';
import {browserArguments, findBrowser} from '../browser';
import {loadExtension} from './many/load-extension';
import {manyRecords} from './many/many-records';
import {median} from './median';

/** As many are due whatever lies behind them. */
const due = 20;
const turns = 8;
const looks = 10;

/** Prints both medians and how many times longer it takes among `many` (default 100,000). */
export async function run([many = '100000']: string[]): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'afterword-measure-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserArguments, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const id = await loadExtension(context, path.resolve(process.env.EXTENSION ?? 'dist/chrome'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/src/welcome/index.html`);
  await page.evaluate(await storeScript());
  const like = rowsLike();
  const counts = [100, Number(many)];
  for (const count of counts)
    await page.evaluate(([rows, all, some]) => globalThis.storeInPage.fill(`among-${all}`, rows, all, some), [
      like,
      count,
      due,
    ] as const);
  const spent = new Map<number, number[]>();
  for (let turn = 0; turn < turns; turn += 1)
    for (const count of counts) {
      const took = await page.evaluate(
        ([all, times]) => globalThis.storeInPage.lookForDue(`among-${all}`, times),
        [count, looks] as const,
      );
      spent.set(count, [...(spent.get(count) ?? []), ...took]);
    }
  const [few = Number.NaN, all = Number.NaN] = counts.map(count => median(spent.get(count) ?? []));
  for (const count of counts)
    console.log(
      `what is due among ${count}: ${median(spent.get(count) ?? []).toFixed(2)} ms (median of ${turns * looks} looks)`,
    );
  console.log(`${(all / few).toFixed(2)} times as long`);
  await context.close();
  rmSync(profile, {recursive: true, force: true});
}

function rowsLike(): ApplicationRow[] {
  const now = Date.now();
  const moment = {settings: settingsOf('Europe/London', 'en-GB'), now};
  return manyRecords(500, now).flatMap(record => {
    const {row, actions} = truthOf(record, 1);
    const facts = {conversations: [row], actions, sent: [], offers: []};
    return deriveApplications(facts, rooms, moment).flatMap(
      application => applicationRow(application, planOf(application, facts, rooms, moment), moment) ?? [],
    );
  });
}

/** The store as one script. */
async function storeScript(): Promise<string> {
  const outDir = path.resolve('out/measure/store');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      lib: {
        entry: path.resolve('tools/measure/many/store-in-page.ts'),
        formats: ['iife'],
        name: 'store',
        fileName: () => 'store.js',
      },
    },
  });
  return readFileSync(path.join(outDir, 'store.js'), 'utf8');
}
