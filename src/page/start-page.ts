import type {Webmail} from '../webmail/webmail';
import {askWorker, onChanged} from './ask-worker';
import {conversationCards} from './conversation-card';
import {removeStrayHosts} from './hosts';
import {letterPicking} from './letter-picking';
import {notices} from './notices';
import {startLife} from './page-life';
import {rowMarks} from './row-marks';
import {followSending} from './sending';

/** How often a view that is still loading is looked at again, and how many times, when the page itself stays still. */
const lookAgainAfter = 400;
const looks = 5;

/** Runs Afterword in a mail page until the page, the extension or a newer copy ends it. */
export function startPage(webmail: Webmail): void {
  const {signal, endIfOrphaned} = startLife();
  removeStrayHosts();
  const cards = conversationCards(webmail, card => void letters.write(card), signal);
  const letters = letterPicking(webmail, cards.cardOf, signal);
  const marks = rowMarks(webmail, signal);
  const unreadable = tellOnce(webmail, signal);
  followSending(webmail, cards.cardOf, letters.insertedFor, cards.show, signal);

  let looking = false;
  let again = false;
  let patience = looks;

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
    if (state === 'unreadable') await unreadable();
    // A page without a card has no use for our button: its boxes are not even read.
    if (cards.any()) await letters.look();
    await marks.look();
    if (state !== 'loading' || patience === 0) return;
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
function tellOnce(webmail: Webmail, signal: AbortSignal): () => Promise<void> {
  let told = false;
  const notice = notices(signal);
  return async () => {
    if (told) return;
    told = true;
    const {problems} = webmail.readConversation();
    await askWorker('page-unreadable', {webmail: webmail.name, problems});
    await notice.say('cannot-read');
  };
}
