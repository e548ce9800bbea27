import type {CatchUpOrder} from '../contract';
import {type WebmailName, webmailNames} from '../domain/conversation';
import {homes} from '../webmail/homes';
import {gmailLookingBack} from './gmail-looking-back';
import {lookBack} from './look-back';
import type {LookingBack} from './looking-back';
import {outlookLookingBack} from './outlook-looking-back';

/** How the list of each webmail is gone through. */
const lookingBack: Record<WebmailName, (order: CatchUpOrder, signal: AbortSignal) => LookingBack> = {
  gmail: gmailLookingBack,
  outlook: (_order, signal) => outlookLookingBack(signal),
};

/**
 * The file the worker brings into a mail tab when the user asks what happened lately. Brought in again while it is at work, it lets
 * the first go on, which knows where the user was.
 */
declare global {
  var afterwordLooksBack: boolean | undefined;
}

const here = webmailNames.find(name => homes[name].origins.includes(location.origin));
if (here && !globalThis.afterwordLooksBack) {
  globalThis.afterwordLooksBack = true;
  const page = new AbortController();
  addEventListener('pagehide', () => page.abort(), {signal: page.signal});
  void lookBack(lookingBack[here], page.signal).finally(() => {
    globalThis.afterwordLooksBack = undefined;
  });
}
