import {contains} from './dom';

/** Remembers where the user last stood in each editor, because reaching for a button or a picker moves the focus away. */
export interface Carets {
  /** The last place inside the editor, collapsed to its end; null if there was none or it is gone. */
  lastIn(editor: Element): Range | null;
  /** Gives the editor the keyboard, at that place. */
  standIn(editor: HTMLElement): void;
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
  const lastIn = (editor: Element): Range | null => {
    remember();
    const range = places.get(editor)?.cloneRange();
    if (!range || !contains(editor, range.endContainer)) return null;
    range.collapse(false);
    return range;
  };
  return {
    lastIn,
    standIn(editor) {
      const place = lastIn(editor);
      editor.focus({preventScroll: true});
      const selection = document.getSelection();
      // A dialog that goes away takes the selection with it, though the editor has the keyboard again.
      if (!place || !selection || contains(editor, selection.anchorNode)) return;
      selection.removeAllRanges();
      selection.addRange(place);
    },
    watch(signal) {
      const listening = {capture: true, passive: true, signal};
      document.addEventListener('selectionchange', remember, listening);
      // A change of selection is told late, when the focus may have gone elsewhere and the selection with it.
      document.addEventListener('focusout', remember, listening);
    },
  };
}

function editorAround(node: Node): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element && Element.prototype.closest.call(element, '[g_editable="true"], [contenteditable="true"]');
}
