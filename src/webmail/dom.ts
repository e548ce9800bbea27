/**
 * Reads of the page through the prototypes. A form in a mail may hold a field named `textContent` or `parentNode`, and the form's own
 * property would then be that field; the prototype's getter is out of its reach.
 */
const getter = <T>(prototype: object, name: string): ((node: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return node => get?.call(node) as T;
};

/** The parent element, null at the top. */
export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
/** The element after it under the same parent. */
export const nextOf = getter<Element | null>(Element.prototype, 'nextElementSibling');
/** The element before it under the same parent. */
export const previousOf = getter<Element | null>(Element.prototype, 'previousElementSibling');
/** The last element under it. */
export const lastOf = getter<Element | null>(Element.prototype, 'lastElementChild');
/** All text below, hidden or not. For short pieces of the page's own; bodies go through `bodyText`. */
export const textOf = getter<string>(Node.prototype, 'textContent');
/** Still part of the page. */
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
/** Lower-case tag. */
export const tagOf = getter<string>(Element.prototype, 'localName');

/** Value of an attribute; '' where it is absent. */
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
/** The element itself or its nearest ancestor that matches. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const contains = (outer: Node, inner: Node | null): boolean =>
  Node.prototype.contains.call(outer, inner);

/** Everything below that matches, in the order of the page. */
export const all = (root: Document | Element, selector: string): Element[] =>
  Array.from(
    root.nodeType === 9
      ? Document.prototype.querySelectorAll.call(root, selector)
      : Element.prototype.querySelectorAll.call(root, selector),
  );

/** The first one below that matches. */
export const first = (root: Document | Element, selector: string): Element | null =>
  root.nodeType === 9
    ? Document.prototype.querySelector.call(root, selector)
    : Element.prototype.querySelector.call(root, selector);
