import type {WebmailLookout} from '../webmail';
import {isElsewhere, isOutlookAddress, readAddressBar} from './address-bar';
import {conversationIdIn} from './ids';
import {pane, stranger} from './places';

/** Outlook's list, and whether there is more than that; see `WebmailLookout`. Rows are never a form, so their own properties can be asked. */
export function createOutlookLookout(document: Document): WebmailLookout {
  return {
    name: 'outlook',
    look() {
      // A window opened at `about:blank` gets its body only later, and perhaps another one.
      const place = document;
      const url = document.URL;
      if (isElsewhere(url)) return {rows: [], place};
      const {conversation, window} = readAddressBar(url);
      if (conversation || window || !isOutlookAddress(url) || document.querySelector(pane.join()))
        return {rows: null, place};
      const rows = Array.from(document.querySelectorAll('[data-convid]'), row => ({
        key: conversationIdIn(row.getAttribute('data-convid') ?? '') ?? '',
        words: row.textContent ?? '',
      }));
      return {rows: rows.length === 0 && document.querySelector(stranger) ? null : rows, place};
    },
    readAccount: () => readAddressBar(document.URL).mailbox ?? accountOf(document),
  };
}

/** The surest of the places that name it, where that names one. */
function accountOf(document: Document): string {
  const told = new Set(
    Array.from(document.querySelectorAll('[id^="primaryMailboxRoot_"]'), root => root.getAttribute('title')),
  );
  const [account = null] = told;
  return (told.size === 1 ? account : null) ?? '';
}
