import type {Markup} from '../correspondence/markup';
import type {Drift} from '../gmail/setup';

export type Child = Node | string | null;
export type Attributes = Record<string, string | undefined>;

let drifts: readonly Drift[] = [];
let count = 0;

/** From now on everything that is made bears the site's changed names. */
export function driftBy(changes: readonly Drift[]): void {
  drifts = changes;
}

/** An element from "tag.class.class". All that the page shows is made here, so a drift misses nothing. */
export function el(name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const [tag = 'div', ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) setAttribute(element, 'class', classes.join(' '));
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) setAttribute(element, attribute, value);
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

/** Sets an attribute under the name and value it has after the drift. */
export function setAttribute(element: Element, name: string, value: string): void {
  const renamed = drifts.find(drift => drift.what === 'attribute' && drift.name === name);
  const to = renamed ? renamed.to : name;
  if (to === null) return;
  const drifted =
    name === 'class'
      ? value
          .split(' ')
          .flatMap(one => changed('class', one) ?? [])
          .join(' ')
      : name === 'role' || name === 'id'
        ? changed(name, value)
        : value;
  if (drifted === null) element.removeAttribute(to);
  else element.setAttribute(to, drifted);
}

/** Gives an element a class or takes it away, under the name it has after the drift. */
export function toggleClass(element: Element, name: string, on: boolean): void {
  const drifted = changed('class', name);
  if (drifted !== null) element.classList.toggle(drifted, on);
}

/** Takes an attribute away, whatever it is called now. */
export function dropAttribute(element: Element, name: string): void {
  const renamed = drifts.find(drift => drift.what === 'attribute' && drift.name === name);
  element.removeAttribute(renamed?.to ?? name);
}

const changed = (what: Drift['what'], value: string): string | null => {
  const drift = drifts.find(one => one.what === what && one.name === value);
  return drift ? drift.to : value;
};

/** An id such as ":6w", good for this rendering only. */
export const renderId = (): string => {
  count += 1;
  return `:${(count + 46).toString(36)}`;
};

/** A mail's own markup; its ids and classes get a prefix, as the webmail does to keep them apart from its own. */
export function fromMarkup(markup: Markup, prefix: string): Child {
  if (typeof markup === 'string') return markup;
  const attributes = Object.fromEntries(
    Object.entries(markup.attributes).map(([name, value]) => [
      name,
      name === 'id' || (name === 'class' && !value.startsWith('gmail_'))
        ? value
            .split(' ')
            .map(one => prefix + one)
            .join(' ')
        : value,
    ]),
  );
  return el(markup.tag, attributes, ...markup.children.map(child => fromMarkup(child, prefix)));
}

/** What stands in an element, as data; the element may belong to another window. */
export function toMarkup(node: Node): Markup[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  return [
    {
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
      children: [...element.childNodes].flatMap(toMarkup),
    },
  ];
}
