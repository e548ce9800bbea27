import type {WebmailLookout} from '../webmail';
import {conversationIdIn} from './ids';
import {elsewhere} from './places';

/** An address that names a mail, a window of its own, or somebody else's mailbox. */
const moreThanList = /^(?!https:)|\/(id|readconv|deeplink)\/|popoutv2=|\/mail\/[^?#]*(@|%40)/;

/** What holds an open conversation or message, and now and then something else. */
const panes = '[id$="ReadingPaneContainer"], [data-app-section$="Container"]';

/** Outlook's list, and whether there is more than that; see `WebmailLookout`. Rows are never a form, so their own properties can be asked. */
export function createOutlookLookout(document: Document): WebmailLookout {
  return {
    name: 'outlook',
    look() {
      // A window opened at `about:blank` gets its body only later, and perhaps another one.
      const place = document;
      const url = document.URL;
      if (elsewhere.test(url)) return {rows: [], place};
      if (moreThanList.test(url) || document.querySelector(panes)) return {rows: null, place};
      const rows = Array.from(document.querySelectorAll('[data-convid]'), row => ({
        key: conversationIdIn(row.getAttribute('data-convid') ?? '') ?? '',
        words: row.textContent ?? '',
      }));
      return {rows: rows.length === 0 && document.querySelector('[role="option"]') ? null : rows, place};
    },
    readAccount: () => accountOf(document),
  };
}

/** The surest of the places that name it, where there is one only. */
function accountOf(document: Document): string {
  const [root, another] = document.querySelectorAll('[id^="primaryMailboxRoot_"]');
  return (!another && root?.getAttribute('title')) || '';
}
