import {contains} from './dom';

/** Remembers where the user last stood in each editor, because reaching for a button or a picker moves the focus away. */
export interface Carets {
  /** The last place inside the editor, collapsed to its end; null if there was none or it is gone. */
  lastIn(editor: Element): Range | null;
  watch(signal: AbortSignal): void;
}

export function createCarets(document: Document): Carets {
  const places = new WeakMap<Element, Range>();
  const remember = () => {
    const selection = document.getSelection();
    const node = selection?.focusNode;
    if (!selection?.rangeCount || !node) return;
    const range = selection.getRangeAt(0);
    const editor = editorAround(range.endContainer);
    if (editor && contains(editor, range.startContainer)) places.set(editor, range.cloneRange());
  };
  return {
    lastIn(editor) {
      remember();
      const range = places.get(editor)?.cloneRange();
      if (!range || !contains(editor, range.endContainer)) return null;
      range.collapse(false);
      return range;
    },
    watch: signal => document.addEventListener('selectionchange', remember, {signal, passive: true}),
  };
}

function editorAround(node: Node): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element && Element.prototype.closest.call(element, '[g_editable="true"], [contenteditable="true"]');
}
