/** What is being typed after an open brace, right before the caret; null where nothing is. */
export function slotBeingTyped(text: string, caret: number): {from: number; typed: string} | null {
  const match = /\{(\w*)$/.exec(text.slice(0, caret));
  return match ? {from: match.index, typed: match[1] ?? ''} : null;
}

/** The text with that slot in place of what was typed of it, and the caret behind it. */
export function withSlot(text: string, caret: number, slot: string): {text: string; caret: number} {
  const from = slotBeingTyped(text, caret)?.from ?? caret;
  const rest = text.slice(caret).replace(/^\w*\}/, '');
  const written = `{${slot}}`;
  return {text: `${text.slice(0, from)}${written}${rest}`, caret: from + written.length};
}

/** The slots whose name or label begins as typed, whatever the case. */
export function matchingSlots<Slot extends {slot: string; label: string}>(
  slots: readonly Slot[],
  typed: string,
): Slot[] {
  const begun = typed.toLowerCase();
  return slots.filter(
    ({slot, label}) =>
      slot.toLowerCase().startsWith(begun) ||
      label.split(' ').some(word => word.toLowerCase().startsWith(begun)),
  );
}
