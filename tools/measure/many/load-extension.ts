import type {BrowserContext} from 'playwright';

/** Loads an unpacked extension into that browser; answers with its id. */
export async function loadExtension(context: BrowserContext, location: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('A persistent context without a browser');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<{id: string}>;
  return (await send('Extensions.loadUnpacked', {path: location})).id;
}
