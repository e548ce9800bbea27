// What opening Gmail, and the first conversation in it, costs on the main thread: an empty extension, Afterword and @inboxsdk/core side by
// side, in one browser and one trace. Counted is processor time of that thread, so what else the machine does counts for nobody.
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {type Browser, chromium, type Page} from 'playwright';
import {build} from 'vite';
import {servePractice} from '../../e2e/practice/serve';
import {findBrowser} from '../browser-paths.mjs';

const folder = path.resolve('out/measure');
const inboxSdk = '@inboxsdk/core@2.2.26';
const matches = ['https://mail.google.com/*'];

/** Prints medians over `loads` loads (default 20, after two that are not counted) and how many times cheaper than InboxSDK we are. */
export async function run([loads = '20']: string[]): Promise<void> {
  if (!existsSync('dist/chrome/manifest.json')) throw new Error('Run `npm run build` first.');
  const extensions = {
    empty: emptyExtension(),
    afterword: path.resolve('dist/chrome'),
    inboxsdk: await inboxSdkExtension(),
  };
  const profile = mkdtempSync(path.join(tmpdir(), 'afterword-measure-'));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('A persistent context without a browser');
  const names = new Map<string, string>();
  for (const [name, location] of Object.entries(extensions)) names.set(await load(browser, location), name);
  await servePractice(context);

  const opening = new Map<string, Spent[]>();
  const marking = new Map<string, Spent[]>();
  const reading = new Map<string, Spent[]>();
  const openList = async (page: Page): Promise<void> => {
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await page.locator('tr.zA').first().waitFor();
    await page.waitForTimeout(settled);
  };
  const openConversation = async (page: Page): Promise<void> => {
    await page.evaluate(key => window.practice.open(key), firstConversation);
    await page.locator('h2.hP:visible').waitFor();
    await page.waitForTimeout(settled);
  };
  for (let index = -2; index < Number(loads); index += 1) {
    const page = await context.newPage();
    const events = await traced(browser, () => openList(page));
    await page.close();
    if (index >= 0) add(opening, events, names);
  }
  // From the first of these on there is an application, whose row is marked.
  for (let index = -2; index < Number(loads) / 2; index += 1) {
    const page = await context.newPage();
    const list = await traced(browser, () => openList(page));
    const conversation = await traced(browser, () => openConversation(page));
    await page.close();
    if (index < 0) continue;
    add(marking, list, names);
    add(reading, conversation, names);
  }
  await context.close();
  rmSync(profile, {recursive: true, force: true});
  report('Opening Gmail', opening);
  report('Opening Gmail when there is an application, whose row is marked', marking);
  report('Opening its conversation then', reading);
  for (const [what, files] of Object.entries(parts)) console.log(`${what}: ${files.map(sizeOf).join(', ')}`);
}

/** What comes into a mail page, and when. */
const parts = {
  'on each load': ['src/lookout/gmail.js', 'src/lookout/outlook.js'],
  'once there is something to read': ['page.gmail.js', 'page.outlook.js'],
  'once there is something to show': ['panel.js'],
};
/** A trace must cover work that is put off until the page is idle. */
const settled = 2_500;
const firstConversation = 'brackwater-after-interview';

const sizeOf = (file: string): string =>
  `${file} ${gzipSync(readFileSync(`dist/chrome/${file}`)).length} bytes gzip`;

function add(spent: Map<string, Spent[]>, events: TraceEvent[], names: ReadonlyMap<string, string>): void {
  for (const [id, one] of spentByExtension(events)) {
    const name = names.get(id);
    if (name) spent.set(name, [...(spent.get(name) ?? []), one]);
  }
}

interface Spent {
  total: number;
  longest: number;
}

interface TraceEvent {
  ph: string;
  name: string;
  /** Begin and duration, on the clock of the thread. */
  tts: number;
  tdur: number;
  args?: {data?: {url?: string}; fileName?: string};
}

function report(what: string, spent: Map<string, Spent[]>): void {
  console.log(`${what}:`);
  const totals = new Map<string, number>();
  for (const [name, all] of [...spent].sort()) {
    const total = median(all.map(one => one.total));
    totals.set(name, total);
    console.log(
      `  ${name.padEnd(10)} main thread ${total.toFixed(2)} ms, longest slice ${median(all.map(one => one.longest)).toFixed(2)} ms (medians of ${all.length} loads)`,
    );
  }
  const ours = totals.get('afterword');
  const theirs = totals.get('inboxsdk');
  if (ours && theirs) console.log(`  Afterword costs 1/${Math.round(theirs / ours)} of InboxSDK`);
}

async function load(browser: Browser, location: string): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<{id: string}>;
  return (await send('Extensions.loadUnpacked', {path: location})).id;
}

async function traced(browser: Browser, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: {includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile']},
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** Time on a page's main thread spent in each extension's files, overlaps counted once. Workers' own files do not count. */
function spentByExtension(events: TraceEvent[]): Map<string, Spent> {
  const counted = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'TimerFire', 'FireIdleCallback']);
  const slices = new Map<string, [number, number][]>();
  for (const {ph, name, tts, tdur, args} of events) {
    if (ph !== 'X' || !counted.has(name)) continue;
    const match = /^chrome-extension:\/\/([a-p]{32})\/(.*)/.exec(args?.data?.url ?? args?.fileName ?? '');
    if (!match?.[1] || /background|service-worker|assets\/main/.test(match[2] ?? '')) continue;
    slices.set(match[1], [...(slices.get(match[1]) ?? []), [tts, tts + tdur]]);
  }
  return new Map([...slices].map(([id, all]) => [id, union(all)]));
}

function union(slices: [number, number][]): Spent {
  let end = 0;
  let total = 0;
  let longest = 0;
  for (const [from, to] of slices.sort(([a], [b]) => a - b)) {
    longest = Math.max(longest, to - from);
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return {total: total / 1_000, longest: longest / 1_000};
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function emptyExtension(): string {
  const location = path.join(folder, 'empty');
  mkdirSync(location, {recursive: true});
  writeFileSync(path.join(location, 'content.js'), '');
  writeManifest(location, {content_scripts: [{matches, js: ['content.js']}]});
  return location;
}

/** InboxSDK as its users ship it: its own files, minified, loading and listening for conversations. */
async function inboxSdkExtension(): Promise<string> {
  const location = path.join(folder, 'inboxsdk');
  mkdirSync(location, {recursive: true});
  const modules = path.join(folder, 'node_modules', '@inboxsdk', 'core');
  if (!existsSync(modules)) {
    console.log(`Installing ${inboxSdk} to compare with …`);
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, inboxSdk], {
      stdio: 'inherit',
    });
  }
  const entry = path.join(folder, 'inboxsdk-content.js');
  writeFileSync(
    entry,
    `import * as InboxSDK from '@inboxsdk/core';
InboxSDK.load(2, 'sdk_test_0000000000').then(sdk => sdk.Conversations.registerThreadViewHandler(() => {}), () => {});`,
  );
  for (const [file, name] of [
    [entry, 'content'],
    [path.join(modules, 'pageWorld.js'), 'pageWorld'],
  ] as const) {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: {'process.env.NODE_ENV': '"production"', global: 'globalThis'},
      build: {
        outDir: location,
        emptyOutDir: false,
        target: 'chrome120',
        minify: true,
        lib: {entry: file, formats: ['iife'], name: name.replace('W', 'w'), fileName: () => `${name}.js`},
      },
    });
  }
  cpSync(path.join(modules, 'background.js'), path.join(location, 'background.js'));
  writeManifest(location, {
    permissions: ['scripting'],
    host_permissions: matches,
    background: {service_worker: 'background.js'},
    content_scripts: [{matches, js: ['content.js'], run_at: 'document_end'}],
  });
  return location;
}

function writeManifest(location: string, parts: object): void {
  const manifest = {manifest_version: 3, name: path.basename(location), version: '1.0.0', ...parts};
  writeFileSync(path.join(location, 'manifest.json'), JSON.stringify(manifest, null, 2));
}
