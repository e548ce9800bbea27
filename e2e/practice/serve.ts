import type {BrowserContext} from 'playwright/test';

import {practiceSites, type SiteOptions} from './sites';

/** From now on the webmails' own addresses show the practice mailboxes in this context. Nothing of it reaches the network. */
export async function servePractice(context: BrowserContext, options: SiteOptions = {}): Promise<void> {
  for (const site of await practiceSites(options))
    for (const host of site.hosts)
      await context.route(`https://${host}/**`, route =>
        route.fulfill(site.answer(route.request().url()) ?? {status: 404, body: ''}),
      );
}
