import {failed, ok, type Result} from '../../domain/result';
import {all, contains, isConnected, textOf} from '../dom';
import {findWords} from '../draft-words';
import {isVisible} from '../visible';
import type {InsertProblem} from '../webmail';
import {quoteMark} from './compose';

/** How long the editor may take to show what was pasted. */
const patience = 600;
/** How long it must keep still to be believed. */
const quiet = 300;

/**
 * Puts text into Outlook's editor at `caret`, or at its start, as one undo step. The editor keeps a model of its own that plain typing
 * by script would leave without a step to undo, so the text goes in as a paste, which the editor takes itself; where a browser empties
 * a paste made by an extension, typing goes between two ends of composition, at which the editor takes its snapshots.
 */
export async function insertText(
  editor: HTMLElement,
  caret: Range | null,
  text: string,
): Promise<Result<undefined, InsertProblem>> {
  const {ownerDocument: document} = editor;
  const selection = document.getSelection();
  if (!isConnected(editor) || !isVisible(editor)) return failed('no-compose-box');
  if (!editor.isContentEditable || !selection) return failed('not-editable');
  const before = bare(textOf(editor));
  const stand = () => {
    editor.focus({preventScroll: true});
    selection.removeAllRanges();
    selection.addRange(outsideKept(editor, caret) ?? startOf(editor));
  };
  const timesIn = (written: string) => written.split(bare(text)).length - 1;
  const isUnchanged = () => bare(textOf(editor)) === before;
  const isThere = () => {
    const after = bare(textOf(editor));
    return after.length === before.length + bare(text).length && after.includes(bare(text));
  };
  stand();
  if (takesPaste()) {
    paste(editor, text);
    if (await comesTrue(editor, isThere)) return whenSettled();
    if (!isUnchanged()) return failed('not-taken');
    stand();
  }
  endComposition(editor);
  document.execCommand('insertText', false, text);
  endComposition(editor);
  return isThere() ? whenSettled() : failed('not-taken');

  /** The editor, or another extension, may yet put something else in its place. The user may type on meanwhile. */
  async function whenSettled(): Promise<Result<undefined, InsertProblem>> {
    const times = timesIn(before) + 1;
    await comesToRest(editor);
    // Sent or put away meanwhile, with the letter in it.
    if (!isConnected(editor)) return ok(undefined);
    return timesIn(bare(textOf(editor))) === times ? ok(undefined) : failed('not-taken');
  }
}

/** Puts other words over the first `quote` of the user's own text, the way the editor takes as one step to undo. */
export async function replaceText(
  editor: HTMLElement,
  quote: string,
  words: string,
): Promise<Result<undefined, InsertProblem>> {
  const {ownerDocument: document} = editor;
  const selection = document.getSelection();
  if (!isConnected(editor) || !isVisible(editor)) return failed('no-compose-box');
  const place = findWords(editor, quote, kept);
  if (!editor.isContentEditable || !selection || !place) return failed('not-editable');
  const before = bare(textOf(editor));
  const isThere = () => {
    const after = bare(textOf(editor));
    return after !== before && after.includes(bare(words));
  };
  editor.focus({preventScroll: true});
  selection.removeAllRanges();
  selection.addRange(place);
  if (takesPaste()) {
    paste(editor, words);
    if (await comesTrue(editor, isThere)) return ok(undefined);
    if (bare(textOf(editor)) !== before) return failed('not-taken');
    const again = findWords(editor, quote, kept);
    if (!again) return failed('not-taken');
    selection.removeAllRanges();
    selection.addRange(again);
  }
  endComposition(editor);
  document.execCommand('insertText', false, words);
  endComposition(editor);
  return isThere() ? ok(undefined) : failed('not-taken');
}

/** Firefox keeps what an extension puts on a paste from the page. */
const takesPaste = (): boolean => !CSS.supports('-moz-appearance', 'none');

function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData}));
}

const endComposition = (editor: HTMLElement): boolean =>
  editor.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: ''}));

/** Whether it is so within `patience`, asked at each change of the editor. */
function comesTrue(editor: HTMLElement, isTrue: () => boolean): Promise<boolean> {
  return new Promise(resolve => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isTrue());
    };
    const observer = new MutationObserver(() => isTrue() && end());
    const timer = setTimeout(end, patience);
    observer.observe(editor, {childList: true, subtree: true, characterData: true});
    if (isTrue()) end();
  });
}

/** Resolves once the editor has not changed for `quiet`. */
function comesToRest(editor: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(editor, {childList: true, subtree: true, characterData: true});
  });
}

const kept = `#Signature, [id$="Signature"], ${quoteMark}, blockquote`;

/** The caret, unless it stands in a signature or in or after the beginning of what is answered. */
function outsideKept(editor: Element, caret: Range | null): Range | null {
  if (!caret || !contains(editor, caret.endContainer)) return null;
  const node = caret.endContainer;
  const barred = all(editor, kept).some(piece => contains(piece, node));
  const after = all(editor, quoteMark).some(
    mark => (mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return barred || after ? null : caret;
}

/** Inside the first block, where a user's first click would land. */
function startOf(editor: Element): Range {
  const range = editor.ownerDocument.createRange();
  const first = editor.firstElementChild;
  const into = first?.matches('div, p') && !first.matches(kept) ? first : editor;
  range.setStart(into, 0);
  range.collapse(true);
  return range;
}

/** Without white space, which editors write in many ways. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');
