import {bodyCap} from '../domain/sighting';
import {attribute, contains, matches, tagOf} from './dom';
import {citing, introducedIn, type Line, withoutHistory} from './quote';
import {isVisible} from './visible';

const block =
  /^(address|article|aside|blockquote|center|d[dlt]|div|fieldset|figure|footer|form|h[1-6r]|header|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul)$/;
const noText =
  'style, script, template, noscript, head, title, textarea, select, button, iframe, object, svg';
/** Gmail's own knobs inside a body, and its note that a mail was cut short. */
const knobs = '.ajR, .iX, [data-afterword]';
/** However a mail is built, no more nodes of it are visited. */
const nodeCap = 20_000;

/**
 * What a mail newly says: the text that is shown, a line for each block, without the history at its end, capped. Answers between cited
 * lines keep the lines they answer; a mail that is nothing but history, such as a forward, is kept whole. The signature stays.
 */
export function bodyText(body: Element): string {
  const text = withoutHistory(linesOf(body)).join('\n');
  return text
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, bodyCap);
}

/** The text that is shown, lines for blocks, nothing cut but at the cap. */
export const shownText = (element: Element): string =>
  linesOf(element)
    .map(line => line.text)
    .join('\n')
    .trim();

function linesOf(body: Element): Line[] {
  const lines: Line[] = [];
  const blocks: Element[] = [];
  const quotes = new Set<Element>();
  let line = '';
  let length = 0;
  let history = false;
  let preformatted = 0;

  const end = (always = false) => {
    if (always || line.trim() !== '') lines.push({text: line.trimEnd(), quoted: history || quotes.size > 0});
    line = '';
  };
  const add = (text: string) => {
    line += text;
    length += text.length;
  };
  const leave = (node: Node | null) => {
    for (let last = blocks.at(-1); last && !contains(last, node); last = blocks.at(-1)) {
      end();
      blocks.pop();
      quotes.delete(last);
      if (tagOf(last) === 'pre') preformatted -= 1;
      if (tagOf(last) === 'p') lines.push({text: '', quoted: history || quotes.size > 0});
    }
  };
  const enter = (element: Element) => {
    const cites = citing(element);
    const tag = tagOf(element);
    if (tag === 'br') end(true);
    else if (tag === 'img') add(emoji(element));
    else if (/^t[dh]$/.test(tag)) line &&= `${line.trimEnd()} `;
    else if (cites || block.test(tag)) {
      end();
      if (cites === 'from-here') history = true;
      const box = introducedIn(element);
      if (box) quotes.delete(box);
      if (cites === 'here') quotes.add(element);
      if (tag === 'pre') preformatted += 1;
      blocks.push(element);
    }
  };
  const read = (text: string) => {
    if (preformatted === 0) {
      const run = text.replace(/\s+/g, ' ');
      add(line === '' ? run.trimStart() : run);
    } else {
      const [first = '', ...rest] = text.split('\n');
      add(first);
      for (const next of rest) {
        end(true);
        add(next);
      }
    }
  };

  const walker = body.ownerDocument.createTreeWalker(body, 5, node =>
    node.nodeType === 1 && isPassedOver(node as Element) ? 2 : 1,
  );
  for (let visited = 0; visited < nodeCap && length < bodyCap; visited += 1) {
    const node = walker.nextNode();
    leave(node);
    if (!node) break;
    if (node.nodeType === 1) enter(node as Element);
    else read((node as Text).data.slice(0, bodyCap - length));
  }
  end();
  return lines;
}

function isPassedOver(element: Element): boolean {
  if (matches(element, noText) || matches(element, knobs)) return true;
  if (/(max-height|opacity)\s*:\s*0(?![.\d])/.test(attribute(element, 'style'))) return true;
  // An element with `display: contents` has no box of its own and would count as hidden.
  return (
    !isVisible(element) && element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents'
  );
}

/** Gmail shows an emoji as an image that has it as its text. */
function emoji(image: Element): string {
  const text = attribute(image, 'alt');
  return /^[^\p{L}\p{N}\s]{1,8}$/u.test(text) && /\p{Extended_Pictographic}/u.test(text) ? text : '';
}
