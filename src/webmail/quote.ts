import {attribute, matches, parentOf, tagOf, textOf} from './dom';

export interface Line {
  text: string;
  quoted: boolean;
}

/** How an element's content relates to the mail it answers: it cites it, all the rest of the mail cites it, or neither. */
export type Citing = 'here' | 'from-here' | null;

const cited =
  'blockquote[type="cite"], blockquote[cite], blockquote[class*="quote"], blockquote[style*="border-left"], div[class*="gmail_quote"], .gmail_attr, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote';
const answered =
  '[id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"], [class*="ms-outlook-mobile-reference-message"]';

export function citing(element: Element): Citing {
  if (matches(element, cited)) return 'here';
  return matches(element, answered) || isHeaderBlock(element) ? 'from-here' : null;
}

/**
 * Gmail puts what is cited in a blockquote inside a box that begins with the line introducing it. The box of such a blockquote: what
 * follows in it is the writer's again.
 */
export function introducedIn(element: Element): Element | null {
  const box = parentOf(element);
  return tagOf(element) === 'blockquote' && box && matches(box, 'div[class*="gmail_quote"]') ? box : null;
}

/** Outlook rules off the history and repeats its header: labels with colons in the writer's language, an address, a time. */
function isHeaderBlock(element: Element): boolean {
  if (!/border(-top)?\s*:[^;]*solid/.test(attribute(element, 'style'))) return false;
  const text = textOf(element);
  return text.length < 2_000 && (text.match(/[:：]/g)?.length ?? 0) >= 4 && /\p{Nd}/u.test(text);
}

/** The lines without the history at their end; all of them where nothing else would be left. Lines cited in between are marked "> ". */
export function withoutHistory(lines: Line[]): string[] {
  const marked = lines.map(({text, quoted}) => ({text, quoted: quoted || text.startsWith('>')}));
  let end = headerLines(marked);
  const isHistory = ({text, quoted}: Line) => quoted || text.trim() === '';
  while (end > 0 && isHistory(marked[end - 1] as Line)) end -= 1;
  if (marked.slice(end).some(line => line.text.trim() !== '')) end -= introduction(marked.slice(0, end));
  const kept = marked.slice(0, end);
  if (kept.every(isHistory)) return lines.map(line => line.text);
  return kept.map(({text, quoted}) => (quoted && text !== '' && !text.startsWith('>') ? `> ${text}` : text));
}

/** How many of the last lines introduce what was cited after them: a short paragraph with a date and a colon at its end. */
function introduction(lines: Line[]): number {
  for (let count = 1; count <= 3 && count <= lines.length; count += 1) {
    const text = lines
      .slice(-count)
      .map(line => line.text)
      .join(' ')
      .trim();
    if (text === '' || text.length > 300 || !/[:：]$/.test(text)) return 0;
    if (/\p{Nd}{4}/u.test(text) && /@|\p{Nd}[:.]\p{Nd}{2}/u.test(text)) return count;
  }
  return 0;
}

/** Where a header in plain text begins: a rule, then at least three lines of label, colon and value. */
function headerLines(lines: Line[]): number {
  const label = /^\*?\p{L}[^:：]{0,24}[:：]\*?\s*\S/u;
  const at = lines.findIndex(
    ({text}, index) =>
      /^\s*[-_]{5,}/.test(text) &&
      lines.slice(index + 1, index + 7).filter(line => label.test(line.text)).length >= 3,
  );
  return at < 0 ? lines.length : at;
}
