import type {Body, Markup} from '../../correspondence/markup';
import {toMarkup} from '../../page/element';

/** Where in an editor the history of what is answered begins. */
const quoteIds = /appendonsend$|divRplyFwdMsg$|mail-editor-reference-message-container$/;

/** The words that were written, without signature and history. */
export function wordsIn(editor: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as Element;
    if (element.id === 'Signature') return '';
    if (element.localName === 'br') return '\n';
    const inside = fresh([...element.childNodes])
      .map(read)
      .join('');
    return ['div', 'p', 'li', 'blockquote'].includes(element.localName)
      ? `${inside.replace(/\n$/, '')}\n`
      : inside;
  };
  return fresh([...editor.childNodes])
    .map(read)
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u200b', '')
    .trim();
}

/** What was written and what is answered, as the mail will have them. */
export function bodyIn(editor: Element, hidden: Markup[]): Body {
  const parts = [...editor.childNodes];
  const own = fresh(parts);
  return {
    fresh: own.flatMap(toMarkup),
    history: [...parts.slice(own.length).flatMap(toMarkup), ...hidden],
  };
}

const fresh = <Part extends Node>(parts: Part[]): Part[] => {
  const at = parts.findIndex(
    node => node.nodeType === Node.ELEMENT_NODE && quoteIds.test((node as Node as Element).id),
  );
  return at < 0 ? parts : parts.slice(0, at);
};
