/** Up, Down, Home and End go from item to item: to the element each marks with `data-item`. */
export function moveFocus(event: KeyboardEvent & {currentTarget: HTMLElement}): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
  if (items.length === 0 || !(event.target instanceof Element)) return;
  // In a field these two move the caret.
  if (event.target instanceof HTMLInputElement && /^(?:Home|End)$/.test(event.key)) return;
  const current = event.target.closest('li')?.querySelector<HTMLElement>('[data-item]') ?? null;
  const index = current ? items.indexOf(current) : -1;
  const goal = {
    ArrowDown: Math.min(index + 1, items.length - 1),
    ArrowUp: Math.max(index - 1, 0),
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (goal === undefined) return;
  event.preventDefault();
  items[goal]?.focus();
}
