import path from 'node:path';
import {type Browser, type CDPSession, chromium} from 'playwright';
import {build} from 'vite';
import {browserArguments, findBrowser} from './browser';

/** A saved page, opened as if its site had served it, with the readers of the content script beside it. */
export interface OpenedPage {
  /** Evaluates an expression in the world content scripts live in; `readPage.readPage(document)` gives the report. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface PageReader {
  open(html: string, url: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Starts a browser for saved pages. Their own scripts do not run, and nothing is loaded from anywhere. */
export async function createPageReader(): Promise<PageReader> {
  const readers = await buildScript('src/webmail/read-page.ts', 'readPage');
  const browser = await chromium.launch({executablePath: findBrowser(), args: browserArguments});
  return {
    open: (html, url) => openPage(browser, readers, html, url),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, readers: string, html: string, url: string): Promise<OpenedPage> {
  const page = await browser.newPage();
  await page.route('**/*', route =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: {'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"},
          body: withDoctype(html),
        })
      : route.abort(),
  );
  await page.goto(url, {waitUntil: 'domcontentloaded'});
  const session = await page.context().newCDPSession(page);
  const {frameTree} = await session.send('Page.getFrameTree');
  // What the page does to its own globals does not reach an isolated world.
  const {executionContextId: contextId} = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await evaluate(session, contextId, `${readers}\n;globalThis.readPage = readPage; undefined`);
  return {
    evaluate: expression => evaluate(session, contextId, expression),
    close: () => page.close(),
  };
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Without a doctype, class names would match in any case. */
const withDoctype = (html: string): string =>
  /^\s*(<!--[\s\S]*?-->\s*)*<!doctype/i.test(html) ? html : `<!doctype html>${html}`;

/** A part of the content script as one plain script, built as the content script is. To be run in the project's folder, as npm does. */
export async function buildScript(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome120',
      lib: {entry: path.resolve(entry), formats: ['iife'], name},
    },
  });
  const [bundle] = [output].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} could not be built.`);
  return bundle.output[0].code;
}
