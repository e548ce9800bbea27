// npm run --silent read-page -- FILE… [--url URL] [--wrap table]
// Shows what the content script's readers see in saved Gmail and Outlook pages: one line of JSON a file.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {type BrowserContext, chromium} from 'playwright';
import {build} from 'vite';
import {browserArguments, findBrowser} from './browser';

const {values, positionals: files} = parseArgs({
  allowPositionals: true,
  options: {url: {type: 'string'}, wrap: {type: 'string'}},
});
if (files.length === 0) {
  console.error('usage: npm run --silent read-page -- FILE… [--url URL] [--wrap table]');
  process.exit(2);
}

const readers = await buildReaders();
const browser = await chromium.launch({executablePath: findBrowser(), args: browserArguments});
try {
  const context = await browser.newContext();
  for (const file of files) console.log(JSON.stringify({file, ...(await readFileAsPage(context, file))}));
} finally {
  await browser.close();
}

/** The page as it was saved: its own scripts do not run and nothing is loaded. */
async function readFileAsPage(context: BrowserContext, file: string): Promise<object> {
  const html = await readFile(file, 'utf8');
  const url = values.url ?? guessAddress(html);
  const page = await context.newPage();
  await page.route('**/*', route =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: {'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"},
          body: asPage(html),
        })
      : route.abort(),
  );
  await page.goto(url, {waitUntil: 'domcontentloaded'});
  const session = await context.newCDPSession(page);
  const {frameTree} = await session.send('Page.getFrameTree');
  // An isolated world is where content scripts run: what the page does to its globals does not reach it.
  const {executionContextId} = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id});
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${readers}\nreadPage.readPage(document)`,
    returnByValue: true,
  });
  await page.close();
  if (exceptionDetails)
    throw new Error(`${file}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as object;
}

/** Loose pieces get what a page has around them. Without a doctype, class names would match in any case. */
function asPage(html: string): string {
  const whole = values.wrap === 'table' ? `<table><tbody>${html}</tbody></table>` : html;
  return /^\s*(<!--[\s\S]*?-->\s*)*<!doctype/i.test(whole) ? whole : `<!doctype html>${whole}`;
}

function guessAddress(html: string): string {
  const saved = /<!-- saved from url=\(\d+\)(https:\/\/\S+) -->/.exec(html)?.[1];
  if (saved) return saved;
  return /data-convid=|data-app-section=|res\.cdn\.office\.net|id="(?:MailList|ReadingPaneContainerId)"/.test(
    html,
  )
    ? 'https://outlook.live.com/mail/0/'
    : 'https://mail.google.com/mail/u/0/#inbox';
}

/** The readers of the content script, built as the content script is. */
async function buildReaders(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome120',
      lib: {entry: path.resolve('src/webmail/read-page.ts'), formats: ['iife'], name: 'readPage'},
    },
  });
  const [bundle] = [output].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The readers could not be built.');
  return bundle.output[0].code;
}
