import type {RowInSight, WebmailLookout} from '../webmail';

/** A row of a list and a conversation's heading both bear a thread's id; the others are signs that a conversation was opened. */
const inSight =
  '[data-legacy-thread-id], [data-legacy-message-id], [data-message-id], h2.hP, div.adn, div.gs, div.ii';

/**
 * Gmail's lists, and whether there is more than those; see `WebmailLookout`. What bears an id in a row is never a form, and neither is a
 * row, so their own properties can be asked.
 */
export function createGmailLookout(document: Document): WebmailLookout {
  return {
    name: 'gmail',
    look() {
      const rows: RowInSight[] = [];
      let place: Node = document.body;
      let last = '';
      for (const element of document.querySelectorAll(inSight)) {
        const key = element.getAttribute('data-legacy-thread-id');
        // A row says everything twice.
        if (key === last) continue;
        const tr = key === null ? null : element.closest('tr');
        if (key === null || tr === null) return {rows: null, place};
        if (rows.length === 0) place = viewsAround(tr);
        last = key;
        rows.push({key, words: wordsOf(tr)});
      }
      // Ids of another kind take a reader to compute.
      return {rows: rows.length === 0 && document.querySelector('[data-thread-id]') ? null : rows, place};
    },
    // A list's title. Another mailbox would only be asked about threads that it does not have.
    readAccount: () => document.title.split(' - ').at(-2) ?? '',
  };
}

/** Beside a reading pane a thread's words begin in the row before the one that bears its ids, and go on in the one after. */
function wordsOf(tr: Element): string {
  const words = tr.textContent ?? '';
  if (tr.id) return words;
  const {previousElementSibling: before, nextElementSibling: after} = tr;
  return [before, tr, after].map(row => row?.textContent).join('\n');
}

/** What holds the open view and its hidden neighbours. */
const viewsAround = (tr: Element): Node =>
  tr.closest('[role="main"]')?.parentElement?.parentElement ?? tr.ownerDocument.body;
