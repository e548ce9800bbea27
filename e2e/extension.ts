import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type BrowserContext, chromium, type Page} from 'playwright/test';
import {findBrowser} from '../tools/browser-paths.mjs';

export interface Installed {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** A page of the extension's own, for asking its APIs. */
  own: Page;
  profile: string;
  /** Puts the same build in its place, as an update does. Its own pages close. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** A real Chromium with the built extension in it. A given `profile` is kept, else it is thrown away on close. */
export async function launchWithExtension({
  profile,
  extension = process.env.EXTENSION ?? 'dist/chrome',
  headless = true,
  width = 1280,
  height = 800,
}: {
  profile?: string;
  extension?: string;
  headless?: boolean;
  width?: number;
  height?: number;
} = {}): Promise<Installed> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge: `npm test` and `npm start` install one.');
  const folder = profile ?? mkdtempSync(path.join(tmpdir(), 'afterword-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    // The practice mailbox lives in London; so does its user.
    env: {...process.env, TZ: 'Europe/London'},
    viewport: headless ? {width, height} : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
    // Playwright switches extensions off; ours is loaded below, which works in branded Chrome and Edge too.
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('A persistent context without a browser');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<{id: string}>;
  const {id} = await send('Extensions.loadUnpacked', {path: path.resolve(extension)});
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/src/popup/index.html`);
  return {
    context,
    id,
    own,
    profile: folder,
    async update() {
      await send('Extensions.loadUnpacked', {path: path.resolve(extension)});
    },
    async close() {
      await context.close();
      if (!profile) rmSync(folder, {recursive: true, force: true});
    },
  };
}
