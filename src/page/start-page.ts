import type {Card} from '../contract';
import type {WebmailReader} from '../webmail/webmail';
import {askWorker, onChanged} from './ask-worker';
import {conversationCards} from './conversation-card';
import {createHost, removeStrayHosts} from './hosts';
import {startLife} from './page-life';
import {panel} from './panel';
import type {WritingPort} from './panel-port';
import {rowMarks} from './row-marks';

/** How often a view that is still loading is looked at again, and how many times, when the page itself stays still. */
const lookAgainAfter = 400;
const looks = 5;
/** A page that is still being put together may not be readable for a moment; one that stays so has changed. */
const doubted = 1_200;

/** Runs Afterword in a mail page until the page, the extension or a newer copy ends it. */
export function startPage(webmail: WebmailReader): void {
  const {signal, endIfOrphaned} = startLife();
  removeStrayHosts();
  const cards = conversationCards(webmail, card => void write(card), signal);
  const marks = rowMarks(webmail, signal);
  const unreadable = tellOnce(webmail, signal);

  let writing: WritingPort | undefined;

  /** The code around reply boxes comes with the panel file, once there is a card to write for. */
  async function startWriting(): Promise<WritingPort | undefined> {
    const port = writing ? undefined : await panel();
    if (port && !writing && !signal.aborted)
      writing = port.startWriting(
        {
          site: webmail.name,
          account: () => webmail.readAccount().value,
          cardOf: cards.cardOf,
          show: cards.show,
          ask: askWorker,
          createHost: what => createHost(what, signal),
        },
        signal,
      );
    return writing;
  }

  const write = async (card: Card): Promise<void> => (await startWriting())?.write(card);

  let looking = false;
  let again = false;
  let patience = looks;
  /** Since when the page could not be read. */
  let since: number | undefined;

  async function look(): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        await lookOnce();
      } while (again && !signal.aborted);
    } finally {
      looking = false;
    }
  }

  async function lookOnce(): Promise<void> {
    if (endIfOrphaned()) return;
    const state = await cards.look();
    if (signal.aborted) return;
    // A page that shows nothing of ours has no use for our button: its boxes are not even read.
    if (globalThis.afterwordPanel) await (await startWriting())?.look();
    const isListRead = await marks.look();
    if (signal.aborted) return;
    const isLost = state === 'unreadable' || !isListRead;
    since = isLost ? (since ?? performance.now()) : undefined;
    if (since !== undefined && performance.now() - since >= doubted) return unreadable();
    if ((state === 'settled' && !isLost) || patience === 0) return;
    patience -= 1;
    setTimeout(() => void look(), lookAgainAfter);
  }

  const changed = (): void => {
    patience = looks;
    void look();
  };
  onChanged(() => {
    cards.forget();
    marks.forget();
    changed();
  }, signal);
  // Whether something is visible is free once the page has laid itself out, and costs a layout before.
  requestIdleCallback(
    () => {
      if (signal.aborted) return;
      webmail.watch(changed, signal);
      changed();
    },
    {timeout: 1_000},
  );
}

/** Says once a page load that the site cannot be read, and tells the worker which reader missed what. */
function tellOnce(webmail: WebmailReader, signal: AbortSignal): () => Promise<void> {
  let told = false;
  return async () => {
    if (told) return;
    told = true;
    const problems = [webmail.readConversation(), webmail.readList()].flatMap(reading => reading.problems);
    await askWorker('page-unreadable', {webmail: webmail.name, problems});
    const port = await panel();
    if (!port || signal.aborted) return;
    port.tellUnreadable(webmail.name, problems, what => createHost(what, signal));
  };
}
