import {failed, ok, type Result} from '../../domain/result';
import {all, contains, isConnected, matches, parentOf, textOf} from '../dom';
import {findWords} from '../draft-words';
import {isVisible} from '../visible';
import type {InsertProblem} from '../webmail';

/**
 * Types text into an editor at `caret`, or at its start. One `insertText` is one undo step in Chromium and Firefox, lines and all, and
 * goes the way of typing, so Gmail saves the draft. A selection is never replaced, and nothing lands inside a signature or a quote.
 */
export function insertText(
  editor: HTMLElement,
  caret: Range | null,
  text: string,
): Result<undefined, InsertProblem> {
  const {ownerDocument: document} = editor;
  const selection = document.getSelection();
  if (!isConnected(editor) || !isVisible(editor)) return failed('no-compose-box');
  if (!editor.isContentEditable || !selection) return failed('not-editable');
  const before = textOf(editor);
  const place = outsideKept(editor, caret) ?? startOf(editor);
  editor.focus({preventScroll: true});
  selection.removeAllRanges();
  selection.addRange(place);
  document.execCommand('insertText', false, text);
  const grown = bare(textOf(editor)).length === bare(before).length + bare(text).length;
  return grown && bare(textOf(editor)).includes(bare(text)) ? ok(undefined) : failed('not-taken');
}

/** Types other words over the first `quote` of the user's own text, as one undo step. */
export function replaceText(
  editor: HTMLElement,
  quote: string,
  words: string,
): Result<undefined, InsertProblem> {
  const selection = editor.ownerDocument.getSelection();
  if (!isConnected(editor) || !isVisible(editor)) return failed('no-compose-box');
  const place = findWords(editor, quote, kept);
  if (!editor.isContentEditable || !selection || !place) return failed('not-editable');
  editor.focus({preventScroll: true});
  selection.removeAllRanges();
  selection.addRange(place);
  editor.ownerDocument.execCommand('insertText', false, words);
  return bare(textOf(editor)).includes(bare(words)) ? ok(undefined) : failed('not-taken');
}

const kept = '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix, .gmail_quote';

/** The caret, unless it stands in what Gmail put there itself: then the start is the better place. */
function outsideKept(editor: Element, caret: Range | null): Range | null {
  if (!caret || !contains(editor, caret.endContainer)) return null;
  const node = caret.endContainer;
  const inside = all(editor, kept).some(piece => contains(piece, node));
  return inside ? null : caret;
}

/** Inside the first block, where a user's first click would land. */
function startOf(editor: Element): Range {
  const range = editor.ownerDocument.createRange();
  const first = editor.firstElementChild;
  const into =
    first && matches(first, 'div, p') && !matches(first, kept) && parentOf(first) === editor ? first : editor;
  range.setStart(into, 0);
  range.collapse(true);
  return range;
}

/** Without white space, which editors write in many ways. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');
