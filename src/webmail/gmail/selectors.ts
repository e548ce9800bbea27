import {all, closest, first, parentOf} from '../dom';

/**
 * Where things are in Gmail, the surest way first: ids and field names, then roles, then the class names that have lasted since 2018.
 * Class selectors carry a tag because some names differ by case alone, which a page without doctype does not see.
 */
export const selectors = {
  main: ['[role="main"]'],
  row: ['tr.zA', 'tr:has(span[data-legacy-thread-id])', 'tr[role="row"]:has(span[email*="@"])'],
  selectedRow: ['[gh="tl"] tr.aps [data-legacy-thread-id]'],
  rowSender: ['.yW span[email]', 'td span[email]'],
  rowSubject: [
    'span.bqe[data-legacy-thread-id]',
    'span.bog',
    '.y6 > span',
    'span[data-legacy-thread-id]',
    'span[data-thread-id]',
  ],
  rowSnippet: ['span.y2', 'div.apw'],
  rowDate: ['td.xW span[title]', '.apm span[title]', 'td span[title]'],
  rowCount: ['span.bx0'],
  heading: [
    'h2[data-legacy-thread-id]',
    'h2[data-thread-perm-id]',
    'h2.hP',
    '.hP[data-legacy-thread-id]',
    '.hP[data-thread-perm-id]',
  ],
  message: ['[data-legacy-message-id]', '[data-message-id]'],
  item: ['[role="listitem"]', 'div.h7', 'div.kv', 'div.ky', 'div.kQ', 'div.adn', 'div.adf', 'div.gs'],
  hiddenRun: ['.adx', '.adv'],
  person: ['span[email]', 'span[data-hovercard-id*="@"]'],
  sender: ['span.gD[email]', 'span.gD[data-hovercard-id]', 'span[email]:not(.g2, .hb *, form *)'],
  recipient: [
    'span.hb span[email]',
    'span.g2[email]',
    'span.hb span[data-hovercard-id]',
    'span.g2[data-hovercard-id]',
  ],
  date: ['span.g3[title]', '.gH span[title]', 'span[role="gridcell"][title]'],
  attachment: ['span.aZo', '[download_url]'],
  attachmentName: ['.aV3'],
  editor: [
    '[g_editable="true"][contenteditable="true"]',
    '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    '.Am.Al.editable[contenteditable="true"]',
    '.Ap [contenteditable="true"]',
  ],
  subjectField: ['input[name="subjectbox"]'],
  send: ['[role="button"].aoO', 'div.aoO', '.dC > [role="button"]:not([aria-haspopup="true"])'],
  recipientChip: [
    '[name="to"] [role="option"][data-hovercard-id]',
    '[name="to"] [data-hovercard-id*="@"]',
    '[name="to"] [email]',
    '.aoD.hl span[email]',
    '.vR [email]',
  ],
} as const;

export type Wanted = keyof typeof selectors;

/** What stands inside a mail's body or in a box the user writes in is not the page. */
export const insideMail = 'div.a3s, div.ii, [contenteditable="true"], [g_editable="true"]';
/** Repeats of what is shown elsewhere, and what other extensions add. */
const notThePage = '.ajA, .ajC, [class*="inboxsdk__"], [data-afterword]';

/** All of the first kind that is there, with the selector that found them; what a mail holds is left out. */
export function find(
  root: Document | Element,
  wanted: Wanted,
  accept: (element: Element) => boolean = () => true,
  isPart: (element: Element) => boolean = isPage,
): {elements: Element[]; by: string} {
  // In a whole page most things are not there, and one look tells.
  if (root.nodeType !== Node.DOCUMENT_NODE || first(root, selectors[wanted].join()))
    for (const by of selectors[wanted]) {
      const elements = all(root, by).filter(element => isPart(element) && accept(element));
      if (elements.length > 0) return {elements, by};
    }
  return {elements: [], by: ''};
}

/** The first that is there, or null. */
export const findOne = (root: Document | Element, wanted: Wanted): Element | null =>
  find(root, wanted).elements[0] ?? null;

/** Outside mails' bodies, editors, pop-up details and other extensions' nodes. The outermost body and editor themselves are the page. */
export function isPage(element: Element): boolean {
  const parent = parentOf(element);
  return !(parent && closest(parent, insideMail)) && !closest(element, notThePage);
}

const notRow = `${insideMail},${notThePage}`;

/** How to tell the page's own elements below one that is the page itself: mostly there is nothing else, and one look tells. */
export const isPageBelow = (element: Element): ((below: Element) => boolean) =>
  first(element, notRow) ? isPage : () => true;
