import {messageCap} from '../../domain/sighting';
import {readCount} from './count';
import {attribute, closest, contains, matches, parentOf, textOf} from './dom';
import {bodyOf} from './message';
import {find, findOne, isPage, selectors} from './selectors';
import {isVisible} from './visible';

/** A message that is shown, or a bar that stands for `hidden` older ones (null: it does not say how many). */
export type Piece = {element: Element; hidden?: number | null};

export interface Pieces {
  /** The newest, oldest first. */
  pieces: Piece[];
  /** Nothing that looks like a message was left out or not understood. */
  whole: boolean;
}

const anyItem = selectors.item.join(',');
const withId = selectors.message.join(',');
const bars = selectors.hiddenRun.join(',');
/** However long a conversation is, no more of it is looked at. */
const lookCap = 2_000;

/** The messages of a view from its end backwards, so that a long conversation costs no more than a short one. */
export function findMessages(view: Element): Pieces {
  const nodes = Element.prototype.querySelectorAll.call(view, `${anyItem},${withId},${bars}`);
  const pieces: Piece[] = [];
  let whole = true;
  let next: Element | null = null;
  let index = nodes.length - 1;
  for (; index >= Math.max(0, nodes.length - lookCap) && pieces.length < messageCap; index -= 1) {
    const node = nodes[index];
    if (!node || contains(next ?? node.ownerDocument.head, node) || !isPage(node) || !isVisible(node))
      continue;
    if (closest(node, 'tr.zA, [gh="tl"]')) continue;
    const element = outermost(node, view);
    if (isMessage(element)) pieces.unshift({element});
    else if (matches(node, bars) || matches(element, '.kQ, .kx'))
      pieces.unshift({element, hidden: countOf(element)});
    else if (isUnread(element)) whole = false;
    else continue;
    next = element;
  }
  return {pieces, whole: whole && index < 0};
}

/** All that is shown of the message a node belongs to: the largest element around it that still holds one message only. */
function outermost(node: Element, view: Element): Element {
  let chosen = node;
  for (
    let outer = parentOf(node);
    outer && outer !== view && contains(view, outer);
    outer = parentOf(outer)
  ) {
    if (!matches(outer, anyItem)) continue;
    if (!isOne(outer)) break;
    chosen = outer;
  }
  return chosen;
}

function isOne(element: Element): boolean {
  const ids = new Set(find(element, 'message').elements.map(idOf));
  return ids.size <= 1 && find(element, 'sender', isVisible).elements.length <= 1;
}

const idOf = (element: Element): string =>
  attribute(element, 'data-legacy-message-id') || attribute(element, 'data-message-id');

const isMessage = (element: Element): boolean =>
  find(element, 'sender', isVisible).elements.length > 0 ||
  bodyOf(element) !== null ||
  matches(element, withId) ||
  findOne(element, 'message') !== null;

/** Something stands there that was not understood. A box the user writes in is no message of the conversation yet. */
const isUnread = (element: Element): boolean =>
  matches(element, '[role="listitem"]') &&
  textOf(element).trim() !== '' &&
  findOne(element, 'editor') === null;

function countOf(bar: Element): number | null {
  return readCount(/\p{Nd}+/u.exec(textOf(bar))?.[0] ?? '');
}
