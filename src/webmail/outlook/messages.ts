import {all, attribute, closest, contains, parentOf, textOf} from '../dom';
import {isVisible} from '../visible';
import {clean, wordsOf} from './people';
import {find, isPage, selectors} from './selectors';

/** One message's part of the page. `body` is null where none is shown or more than one could be its own. */
export interface Card {
  element: Element;
  body: Element | null;
  draft: boolean;
}

export interface Cards {
  cards: Card[];
  /** Nothing says that more messages, or more of one, could be shown. */
  whole: boolean;
}

/** The messages in a reading pane, in the page's order; no subject is part of one. */
export function findCards(pane: Element, subjects: readonly Element[]): Cards {
  const bodies = innermost(find(pane, 'body', isVisible).elements);
  const isThere = (element: Element) => isVisible(element) && isHeader(element);
  // Closed cards may bear another of a date's signs than open ones.
  const dates = innermost(
    selectors.date.flatMap(by => all(pane, by).filter(date => isPage(date) && isThere(date))),
  );
  const senders = dates.length > 0 ? [] : find(pane, 'sender', isThere).elements;
  const anchors = inPageOrder(dates.length > 0 ? [...new Set(dates)] : senders.length > 0 ? senders : bodies);
  const elements = [...new Set(anchors.map(anchor => around(anchor, anchors, subjects, pane)))];
  const filled = bodies.filter(body => textOf(body).trim() !== '' || all(body, 'img').length > 0);
  const outside = filled.filter(body => !elements.some(element => contains(element, body)));
  const cards = elements.map(element => {
    const inside = filled.filter(body => contains(element, body));
    const editor = find(element, 'editor', isVisible).elements.length > 0;
    return {element, body: inside[0] ?? null, draft: editor && inside.length === 0};
  });
  // A body may stand in a portal outside its card, which then holds an empty place for it.
  const waiting = cards.filter(
    ({element, body, draft}) => !body && !draft && bodies.some(place => contains(element, place)),
  );
  const [portal, another] = outside;
  const [card] = waiting;
  if (portal && !another && card && waiting.length === 1) card.body = portal;
  const lost = outside.filter(body => !cards.some(known => known.body === body)).length;
  return {
    cards,
    whole:
      lost === 0 &&
      !hidesMore(
        pane,
        cards.map(card => core(card, anchors)),
      ) &&
      saysAsMany(cards),
  };
}

const inPageOrder = (elements: Element[]): Element[] =>
  elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** The largest element around an anchor that holds no other and no subject, and not yet what only belongs to the pane. */
function around(
  anchor: Element,
  anchors: readonly Element[],
  subjects: readonly Element[],
  pane: Element,
): Element {
  const others = [...anchors, ...subjects].filter(other => other !== anchor && !contains(anchor, other));
  let chosen = anchor;
  for (let outer = parentOf(anchor); outer && contains(pane, outer); outer = parentOf(outer)) {
    if (others.some(other => contains(outer as Element, other))) break;
    chosen = outer;
    if (outer === pane) break;
  }
  return chosen;
}

/** Recipients and pop-up details are no senders, and the picture opens the same card as the name. */
export const isHeader = (element: Element): boolean =>
  !closest(
    element,
    '[data-testid="RecipientWell"], [role="edit"], [role="dialog"], [id$="_TO"], [id$="_CC"], [class^="_EType_"]',
  ) &&
  wordsOf(element) !== '' &&
  all(element, '[role="img"]').length === 0;

function innermost(elements: readonly Element[]): Element[] {
  return elements.filter(element => !elements.some(other => other !== element && contains(element, other)));
}

/** A card's part that holds its header and its body; a card that is alone reaches further, to what belongs to the pane. */
function core({element, body}: Card, anchors: readonly Element[]): Element {
  const anchor = anchors.find(candidate => contains(element, candidate));
  if (!anchor || !body || !contains(element, body)) return element;
  let around = anchor;
  for (let outer = parentOf(anchor); outer && !contains(around, body); outer = parentOf(outer))
    around = outer;
  return around;
}

/**
 * A closed card or history is one that could be expanded; "see more messages" is a button that stands in no message and neither
 * answers nor belongs to a heading, a row of tools or a box. Menus open and close too, and hide nothing.
 */
function hidesMore(pane: Element, messages: readonly Element[]): boolean {
  const isThere = (element: Element) => isPage(element) && isVisible(element);
  const closed = '[aria-expanded="false"]:not([aria-haspopup]):not([role="combobox"])';
  if (all(pane, closed).some(isThere)) return true;
  const elsewhere =
    '[role="heading"], [id^="CONV_"], [role="toolbar"], [role="listbox"], [id^="docking_"], #immersiveExitButton';
  const answers = '[data-icon-name^="ArrowReply"], [data-icon-name^="ArrowForward"]';
  return all(pane, 'button, [role="button"]:not([aria-haspopup="dialog"])').some(
    button =>
      isThere(button) &&
      !messages.some(message => contains(message, button)) &&
      !closest(button, elsewhere) &&
      all(button, answers).length === 0,
  );
}

/** The node around the messages may count them in its label. */
function saysAsMany(cards: readonly Card[]): boolean {
  const [first] = cards;
  const group = first && closest(parentOf(first.element) ?? first.element, '[aria-label]');
  const [, count] = /^\D*(\d{1,3})\D*$/.exec(group ? clean(attribute(group, 'aria-label')) : '') ?? [];
  return count === undefined || Number(count) === cards.length;
}
