import {type WebmailName, webmailNames} from '../domain/conversation';
import {homes} from '../webmail/homes';

/** Who is asking. Anybody else is nobody. */
export type Asker =
  | {is: 'mail-page'; webmail: WebmailName; tabId: number; frameId: number; url: string; home: string}
  | {is: 'own-page'};

/** What the browser says of a sender; never what the message says of itself. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: {id?: number | undefined; url?: string | undefined} | undefined;
}

const webmailAt: Record<string, WebmailName> = Object.fromEntries(
  webmailNames.flatMap(name => homes[name].origins.map(origin => [origin, name])),
);

/** Where each webmail lives, as match patterns. */
export const mailPages = Object.keys(webmailAt).map(origin => `${origin}/*`);

/** Is this an origin at which that webmail lives? */
export const isHomeOf = (webmail: WebmailName, origin: string): boolean =>
  Object.hasOwn(webmailAt, origin) && webmailAt[origin] === webmail;

/** A mail page speaks from the top frame of one of their hosts; an own page from the extension's own origin. */
export function askerOf(sender: Sender, own: {id: string; origin: string}): Asker | null {
  if (sender.id !== own.id) return null;
  const home = originOf(sender);
  if (home === own.origin) return {is: 'own-page'};
  const webmail = home === null ? undefined : webmailAt[home];
  if (!webmail || home === null || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  return {is: 'mail-page', webmail, tabId: sender.tab.id, frameId: 0, url: sender.tab.url ?? '', home};
}

/** A pop-out window stands at `about:blank` and has its opener's origin. */
function originOf({origin, url}: Sender): string | null {
  if (origin && origin !== 'null') return origin;
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  // An extension's scheme has no origin in the URL standard.
  return parsed.origin === 'null' ? `${parsed.protocol}//${parsed.host}` : parsed.origin;
}
