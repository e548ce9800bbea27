import {messageCap} from '../../domain/sighting';
import {all, attribute, closest, contains, lastOf, matches, parentOf, previousOf, textOf} from '../dom';
import {isVisible} from '../visible';
import {readCount} from './count';
import {bodyOf} from './message';
import {find, findOne, isPage, selectors} from './selectors';

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
  const pieces: Piece[] = [];
  let whole = true;
  let later: Element | null = null;
  let looked = 0;
  for (const node of fromTheEnd(view)) {
    if (pieces.length === messageCap || looked > lookCap) return {pieces, whole: false};
    looked += 1;
    if (
      (later && contains(later, node)) ||
      !isPage(node) ||
      !isVisible(node) ||
      closest(node, 'tr.zA, [gh="tl"]')
    )
      continue;
    const element = outermost(node, view);
    if (isMessage(element)) pieces.unshift({element});
    else if (matches(node, bars) || matches(element, '.kQ, .kx'))
      pieces.unshift({element, hidden: countOf(element)});
    else if (isUnread(element)) whole = false;
    else continue;
    later = element;
  }
  return {pieces, whole};
}

/** What may be a message, last first. Looks into the last child of the list before it looks at the one before. */
function* fromTheEnd(view: Element): Generator<Element> {
  const wanted = `${anyItem},${withId},${bars}`;
  const first = Element.prototype.querySelector.call(view, wanted);
  const list = first && isPage(first) ? closest(first, '[role="list"]') : null;
  if (!list || !contains(view, list)) return yield* all(view, wanted).reverse();
  for (let child = lastOf(list); child; child = previousOf(child)) {
    yield* all(child, wanted).reverse();
    if (matches(child, wanted)) yield child;
  }
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
