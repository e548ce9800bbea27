import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {type Browser, chromium, type Page} from 'playwright/test';
import {build} from 'vite';
import {findBrowser} from '../../tools/browser-paths.mjs';

const require = createRequire(import.meta.url);
const address = 'https://ui.afterword.example/';

/** The interface's pieces as one script, built the way the panel is. */
export async function buildHarness(): Promise<string> {
  const outDir = path.resolve('out/ui-harness');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir,
      lib: {
        entry: path.resolve('e2e/ui/harness.tsx'),
        formats: ['iife'],
        name: 'uiHarness',
        fileName: () => 'harness.js',
      },
    },
  });
  return readFileSync(path.join(outDir, 'harness.js'), 'utf8');
}

export const launch = (): Promise<Browser> => {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath ? {executablePath} : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
};

export interface Look {
  theme?: 'light' | 'dark';
  direction?: 'ltr' | 'rtl';
  width?: number;
  height?: number;
  zoom?: number;
  forcedColors?: boolean;
}

/** A blank page in a webmail's colours, with the harness on it. */
export async function blankPage(browser: Browser, harness: string, look: Look = {}): Promise<Page> {
  const {
    theme = 'light',
    direction = 'ltr',
    width = 900,
    height = 640,
    zoom = 1,
    forcedColors = false,
  } = look;
  const page = await browser.newPage({
    viewport: {width: Math.round(width / zoom), height: Math.round(height / zoom)},
    deviceScaleFactor: zoom,
    colorScheme: theme,
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const colours = theme === 'dark' ? 'background:#1f1f1f;color:#e3e3e3' : 'background:#fff;color:#202124';
  await page.route(address, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en" dir="${direction}"><title>Mail</title><body style="margin:0;font:14px Roboto,Arial,sans-serif;${colours}"><main style="padding:16px"><h1 style="font-size:22px;font-weight:400;margin:0 0 8px">Interview on Monday</h1></main></body></html>`,
    }),
  );
  await openBlank(page, harness);
  return page;
}

/** The same page again, with nothing on it. */
export async function openBlank(page: Page, harness: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(harness);
}

/** What axe finds wrong with the whole page, open roots included: one line a finding. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {axe: Axe}).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{violations: {id: string; nodes: {html: string; failureSummary: string}[]}[]}>;
}
