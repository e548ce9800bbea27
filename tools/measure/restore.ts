// What a large backup file takes: to be read and checked as the desk reads it, and to be brought back.
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium} from 'playwright';
import {say} from '../../src/say/say';
import {browserArguments, findBrowser} from '../browser';
import {loadExtension} from './many/load-extension';
import {manyRecords, piecesOf} from './many/many-records';

const patience = 1_800_000;

/** Prints seconds for a file of so many megabytes (default 100). */
export async function run([megabytes = '100']: string[]): Promise<void> {
  const now = Date.now();
  const text = (count: number): string => [...piecesOf(manyRecords(count, now), now)].join('');
  const count = Math.ceil((Number(megabytes) * 1e6 * 1_000) / text(1_000).length);
  const file = path.resolve('out/measure/backup.json');
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text(count));
  console.log(`${count} conversations, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  const profile = mkdtempSync(path.join(tmpdir(), 'afterword-measure-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserArguments, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const id = await loadExtension(context, path.resolve(process.env.EXTENSION ?? 'dist/chrome'));
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${id}/src/desk/index.html#/your-data`);
  const bringBack = desk.getByRole('button', {name: say('ownership.restore.take')});
  const began = performance.now();
  await desk.getByLabel(say('ownership.restore.choose')).setInputFiles(file);
  await bringBack.waitFor({timeout: patience});
  console.log(`  read and checked, nothing changed yet: ${seconds(began)} s`);
  const pressed = performance.now();
  await bringBack.click();
  await desk.getByText(say('ownership.restore.done')).waitFor({timeout: patience});
  console.log(`  brought back: ${seconds(pressed)} s`);
  await context.close();
  rmSync(profile, {recursive: true, force: true});
  rmSync(file);
}

const seconds = (since: number): string => ((performance.now() - since) / 1_000).toFixed(1);
