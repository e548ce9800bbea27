import {bodyText} from './body-text';
import {all, contains} from './dom';

/** What the user wrote in an editor, for reading alone. Empty where only a signature or a history stands in it. */
export const draftText = (editor: Element): string => bodyText(editor);

/** Where words stand in an editor outside what the site put there (`kept`), compared as they are read: any space, any apostrophe. */
export function findWords(editor: Element, words: string, kept: string): Range | null {
  const barred = all(editor, kept);
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const nodes: {node: Text; start: number}[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || barred.some(piece => contains(piece, node))) continue;
    nodes.push({node, start: text.length});
    text += node.data;
  }
  const at = plain(text).indexOf(plain(words));
  if (at < 0 || words === '') return null;
  const range = editor.ownerDocument.createRange();
  const first = nodes.findLast(({start}) => start <= at);
  const last = nodes.findLast(({start}) => start < at + words.length);
  if (!first || !last) return null;
  range.setStart(first.node, at - first.start);
  range.setEnd(last.node, at + words.length - last.start);
  return range;
}

/** One character for one, so that places stay where they are. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]/g, ' ')
    .replace(/[\u2018\u2019\u201a\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"');
