import type {Editing} from '../edit-text';

/**
 * One `insertText` is one undo step in Chromium and Firefox, lines and all, and goes the way of typing, so Gmail saves the draft. Below a
 * quote is a place for an answer too.
 */
export const editing: Editing = {
  kept: '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix, .gmail_quote',
  ways: [(editor, text) => editor.ownerDocument.execCommand('insertText', false, text)],
  patience: 0,
  rest: 0,
};
