import type {Editing} from '../edit-text';
import {quoteMark} from './compose';

/**
 * Outlook's editor keeps a model of its own that plain typing by script would leave without a step to undo, so the text goes in as a paste,
 * which the editor takes itself; where a browser empties a paste made by an extension, typing goes between two ends of composition, at
 * which the editor takes its snapshots.
 */
export const editing: Editing = {
  kept: `#Signature, [id$="Signature"], ${quoteMark}, blockquote`,
  history: quoteMark,
  get ways() {
    return takesPaste() ? [paste, typeInComposition] : [typeInComposition];
  },
  patience: 600,
  rest: 300,
};

/** Firefox keeps what an extension puts on a paste from the page. */
const takesPaste = (): boolean => !CSS.supports('-moz-appearance', 'none');

function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData}));
}

function typeInComposition(editor: HTMLElement, text: string): void {
  const endComposition = () =>
    editor.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: ''}));
  endComposition();
  editor.ownerDocument.execCommand('insertText', false, text);
  endComposition();
}
