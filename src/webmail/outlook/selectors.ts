import {all, closest, parentOf} from '../dom';
import {pane} from './places';

/** Where things to read are in Outlook on the web, the surest way first: ids and data attributes, then roles. Generated classes change too often. */
export const selectors = {
  row: ['#MailList [role="option"][data-convid]', '[role="option"][data-convid]', '[data-convid]'],
  pane,
  subject: ['[id^="CONV_"][id$="_SUBJECT"]', '[role="heading"] span[title]:not([title=""])'],
  date: ['[data-testid="SentReceivedSavedTime"]', '[id^="MSG_"][id$="_DATETIME"]'],
  sender: [
    '[id^="MSG_"][id$="_FROM"]',
    '[data-lpc-hover-target-id][aria-label]',
    '[data-lpc-hover-target-id]',
    '[role="button"][aria-haspopup="dialog"][aria-label]',
  ],
  recipient: [
    '[data-testid="RecipientWell"] ._EType_RECIPIENT_ENTITY',
    '[id^="MSG_"][id$="_TO"] ._EType_RECIPIENT_ENTITY',
  ],
  body: [
    '[data-test-id="mailMessageBodyContainer"] [role="document"]',
    '[id^="UniqueMessageBody"]',
    '[role="document"]',
  ],
  editor: [
    '[id^="editorParent_"] [contenteditable="true"]',
    '[contenteditable="true"][aria-multiline="true"][dir]',
  ],
} as const;

export type Wanted = keyof typeof selectors;

/** What is inside a mail or a box the user writes in is not the page. */
export const insideMail = `${selectors.body.join(',')}, [contenteditable="true"], [class^="rps_"]`;

/** Pieces of text. */
export const leaf = ':is(span, div):not(:has(*))';

/** All of the first kind that is there, with the selector that found them; what a mail holds is left out. */
export function find(
  root: Document | Element,
  wanted: Wanted | readonly string[],
  accept: (element: Element) => boolean = () => true,
): {elements: Element[]; by: string} {
  for (const by of typeof wanted === 'string' ? selectors[wanted] : wanted) {
    const elements = all(root, by).filter(element => isPage(element) && accept(element));
    if (elements.length > 0) return {elements, by};
  }
  return {elements: [], by: ''};
}

/** Outside mails' bodies, editors and our own nodes. The outermost body and editor themselves are the page. */
export function isPage(element: Element): boolean {
  for (let outer = parentOf(element); outer; outer = parentOf(outer)) {
    const mail = closest(outer, insideMail);
    if (!mail) break;
    // `role=document` once stood around the body's own node.
    if (!all(mail, ':scope > [id^="UniqueMessageBody"]').includes(element)) return false;
    outer = mail;
  }
  return !closest(element, '[data-afterword]');
}
