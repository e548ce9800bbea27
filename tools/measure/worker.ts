// What waking the stopped worker takes until it answers, beside an empty worker, in one browser and turn by turn.
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

/**
 * Prints medians over `turns` wakings (default 25, after four that are not counted) with nothing kept and with `many` applications: the
 * first answer of a stopped worker, which waits for the database, and what its first and its next reading of a mail take.
 */
export async function run([many = '1000', turns = '25']: string[]): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'afterword-measure-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserArguments, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const beside = await context.newPage();
  await beside.goto(`chrome-extension://${await loadExtension(context, emptyExtension())}/page.html`);
  const own = await context.newPage();
  const extension = path.resolve(process.env.EXTENSION ?? 'dist/chrome');
  await own.goto(`chrome-extension://${await loadExtension(context, extension)}/src/popup/index.html`);
  for (const count of [0, Number(many)]) {
    if (count > 0) await tellRecords(own, manyRecords(count, Date.now()));
    await settled(own);
    const spent = {beside: [] as number[], own: [] as number[], first: [] as number[], next: [] as number[]};
    for (let index = -4; index < Number(turns); index += 1) {
      await stopWorkers(own);
      const empty = await answered(beside, {ask: 'nothing'});
      const ours = await answered(own, {ask: 'nothing'});
      const first = await answered(own, mailSeen(2 * index));
      const next = await answered(own, mailSeen(2 * index + 1));
      if (index < 0) continue;
      spent.beside.push(empty);
      spent.own.push(ours);
      spent.first.push(first);
      spent.next.push(next);
    }
    const [empty, ours, first, next] = [spent.beside, spent.own, spent.first, spent.next].map(median) as [
      number,
      number,
      number,
      number,
    ];
    console.log(`${count} applications (medians of ${turns} wakings)`);
    console.log(
      `  a stopped worker's first answer: ${ours.toFixed(1)} ms, an empty worker's ${empty.toFixed(1)} ms, ${(ours - empty).toFixed(1)} ms over it`,
    );
    console.log(
      `  then a mail told to it, read and kept: the first ${first.toFixed(1)} ms, the next ${next.toFixed(1)} ms`,
    );
  }
  await context.close();
  rmSync(profile, {recursive: true, force: true});
}

/** As the browser does with idle ones; what is asked next starts them anew. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.waitForTimeout(300);
}

interface Api {
  runtime: {sendMessage(message: object): Promise<unknown>};
}

/** Milliseconds from the message to its answer. */
async function answered(page: Page, message: object): Promise<number> {
  await page.bringToFront();
  return page.evaluate(async told => {
    const {runtime} = (globalThis as unknown as {chrome: Api}).chrome;
    const start = performance.now();
    if ((await runtime.sendMessage(told)) === undefined) throw new Error('Nobody answered.');
    return performance.now() - start;
  }, message);
}

/** An acknowledgement, which is read whole and opens no application. */
const mailSeen = (index: number): object => ({
  ask: 'conversation-seen',
  with: {
    conversation: {
      webmail: 'gmail',
      account: 'sam@example.org',
      key: (0x19ac853200000000n + BigInt(index + 100)).toString(16),
    },
    subject: 'We have received your application',
    complete: true,
    messages: [
      {
        key: `m${index}`,
        from: {name: 'Acme Careers', address: 'no-reply@acme.example'},
        to: [{name: 'Sam Lee', address: 'sam@example.org'}],
        at: Date.UTC(2026, 2, 2, 9),
        body: 'loaded',
        text: 'Hello Sam,\n\nThank you for applying for the Data Analyst position at Acme. We will look at your application and be in touch about interviews.\n\nAcme Careers',
        attachments: [],
        draft: false,
      },
    ],
  },
});

function emptyExtension(): string {
  const location = path.resolve('out/measure/empty-worker');
  mkdirSync(location, {recursive: true});
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1.0.0',
      background: {service_worker: 'worker.js', type: 'module'},
    }),
    'worker.js': 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ok: false}));',
    'page.html':
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><main>Nothing</main></html>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(location, name), text);
  return location;
}
