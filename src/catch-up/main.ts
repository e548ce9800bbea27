import {gmailLookingBack} from './gmail-looking-back';
import {lookBack} from './look-back';
import {outlookLookingBack} from './outlook-looking-back';

/**
 * The file the worker brings into a mail tab when the user asks what happened lately. Brought in again while it is at work, it lets
 * the first go on, which knows where the user was.
 */
declare global {
  var afterwordLooksBack: boolean | undefined;
}

if (!globalThis.afterwordLooksBack) {
  globalThis.afterwordLooksBack = true;
  const page = new AbortController();
  addEventListener('pagehide', () => page.abort(), {signal: page.signal});
  const isGmail = location.hostname === 'mail.google.com';
  void lookBack(
    (order, signal) => (isGmail ? gmailLookingBack(order, signal) : outlookLookingBack(signal)),
    page.signal,
  ).finally(() => {
    globalThis.afterwordLooksBack = undefined;
  });
}
