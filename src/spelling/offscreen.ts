import {browser, type Runtime} from '../browser';
import {isSpellingAsked} from './spelling-asked';
import {spellingThread} from './spelling-thread';

/**
 * Chrome's worker may start no thread of its own: this document, which nobody sees, starts it there. It closes itself when nothing has
 * been asked for a while.
 */
const check = spellingThread(browser.runtime.getURL('spelling.js'), () => window.close());

// Mail pages and the desk speak from a tab: they are not answered here.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.tab || !isSpellingAsked(message)) return undefined;
  const {text, names} = message.spelling;
  return check(text, names).then(
    slips => ({ok: true, slips}),
    () => ({ok: false}),
  );
});
