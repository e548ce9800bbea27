/**
 * Rendered and not `visibility: hidden`. Asks for style alone, never for a position, so it costs no layout; an element moved out of
 * sight still counts as visible.
 */
export const isVisible = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, {visibilityProperty: true});
