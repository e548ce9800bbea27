import type {browser as Browser} from '../../browser';
import type {SpellingAsked} from '../../spelling/spelling-asked';
import {type CheckSpelling, spellingThread} from '../../spelling/spelling-thread';

/** Chrome's own, which no polyfill knows. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(wanted: {url: string; reasons: string[]; justification: string}): Promise<void>;
}

const page = 'src/spelling/offscreen.html';

/** The local checker, nowhere near a mail page: in Chrome by way of a document of its own, in Firefox straight from the event page. */
export function browserSpelling(browser: typeof Browser): CheckSpelling {
  const {offscreen} = browser as {offscreen?: Offscreen};
  if (!offscreen) return spellingThread(browser.runtime.getURL('spelling.js'));
  let opening: Promise<void> | undefined;

  async function open(): Promise<void> {
    if (await offscreen?.hasDocument()) return;
    const justification = 'Checks the spelling of a letter in a thread of its own, on this machine.';
    await offscreen?.createDocument({url: page, reasons: ['WORKERS'], justification});
  }

  async function ask(asked: SpellingAsked): Promise<unknown> {
    opening ??= open().finally(() => {
      opening = undefined;
    });
    await opening;
    return browser.runtime.sendMessage(asked);
  }

  return async (text, names) => {
    const asked = {spelling: {text, names}};
    // The document may have closed itself between the look and the question.
    const answer = await ask(asked).catch(() => ask(asked));
    if (!isSlips(answer)) throw new Error('spelling-failed');
    return answer.slips;
  };
}

type Slips = Awaited<ReturnType<CheckSpelling>>;

/** It comes from our own document; only whether it came at all is in question. */
const isSlips = (answer: unknown): answer is {slips: Slips} =>
  typeof answer === 'object' && answer !== null && 'slips' in answer && Array.isArray(answer.slips);
