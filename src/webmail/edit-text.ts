import {failed, ok, type Result} from '../domain/result';
import {all, contains, isConnected, matches, textOf} from './dom';
import {findWords} from './draft-words';
import {comesToRest, comesTrue} from './settling';
import {isVisible} from './visible';
import type {InsertProblem} from './webmail';

/** How a site's editor takes text. */
export interface Editing {
  /** What the site itself puts into an editor, such as a signature: nothing goes in there. */
  kept: string;
  /** What begins the history: nothing goes after it either. */
  history?: string;
  /** Ways to type over the selection as one step to undo. The next one is tried where the editor was left as it was. */
  ways: readonly ((editor: HTMLElement, text: string) => void)[];
  /** How long, in milliseconds, the editor may take to show what was typed, and must keep still then to be believed. */
  patience: number;
  rest: number;
}

/** Puts text into an editor at `caret`, or at its start. No selection is replaced; nothing lands in a signature or a history. */
export const insertText = (
  editor: HTMLElement,
  caret: Range | null,
  text: string,
  editing: Editing,
): Promise<Result<undefined, InsertProblem>> =>
  typeOver(editor, '', () => outsideKept(editor, caret, editing) ?? startOf(editor, editing), text, editing);

/** Puts other words over the first `quote` of the user's own text. */
export const replaceText = (
  editor: HTMLElement,
  quote: string,
  words: string,
  editing: Editing,
): Promise<Result<undefined, InsertProblem>> =>
  typeOver(editor, quote, () => findWords(editor, quote, editing.kept), words, editing);

async function typeOver(
  editor: HTMLElement,
  quote: string,
  findPlace: () => Range | null,
  text: string,
  {ways, patience, rest}: Editing,
): Promise<Result<undefined, InsertProblem>> {
  const selection = editor.ownerDocument.getSelection();
  if (!isConnected(editor) || !isVisible(editor)) return failed('no-compose-box');
  if (!editor.isContentEditable || !selection || !findPlace()) return failed('not-editable');
  const before = textOf(editor);
  const length = bare(before).length - bare(quote).length + bare(text).length;
  const isThere = () => {
    const after = textOf(editor);
    return after !== before && bare(after).length === length && bare(after).includes(bare(text));
  };
  for (const type of ways) {
    const place = bare(textOf(editor)) === bare(before) ? findPlace() : null;
    if (!place) return failed('not-taken');
    editor.focus({preventScroll: true});
    selection.removeAllRanges();
    selection.addRange(place);
    type(editor, text);
    if (await comesTrue(editor, isThere, patience)) return whenSettled();
  }
  return failed('not-taken');

  /** The editor, or another extension, may yet put something else in its place. The user may type on meanwhile. */
  async function whenSettled(): Promise<Result<undefined, InsertProblem>> {
    const timesThere = () => bare(textOf(editor)).split(bare(text)).length;
    const times = timesThere();
    await comesToRest(editor, rest);
    // Sent or put away meanwhile, with the letter in it.
    return !isConnected(editor) || timesThere() === times ? ok(undefined) : failed('not-taken');
  }
}

/** The caret, unless it stands in what the site put there itself: then the start is the better place. */
function outsideKept(editor: Element, caret: Range | null, {kept, history}: Editing): Range | null {
  if (!caret || !contains(editor, caret.endContainer)) return null;
  const node = caret.endContainer;
  const isInside = all(editor, kept).some(piece => contains(piece, node));
  const isAfter =
    history !== undefined &&
    all(editor, history).some(
      mark => (mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
  return isInside || isAfter ? null : caret;
}

/** Inside the first block, where a user's first click would land. */
function startOf(editor: Element, {kept}: Editing): Range {
  const range = editor.ownerDocument.createRange();
  const first = editor.firstElementChild;
  range.setStart(first && matches(first, 'div, p') && !matches(first, kept) ? first : editor, 0);
  range.collapse(true);
  return range;
}

/** Without white space, which editors write in many ways. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');
