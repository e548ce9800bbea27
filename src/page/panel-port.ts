import type {Card, Letter, RowMark, StepAnswer} from '../contract';

/**
 * How the content script and the panel file, which share one isolated world, find each other: the panel file, once injected, sets
 * `globalThis.afterwordPanel`. Type only; neither imports the other's code.
 */
export interface PanelPort {
  /** Shows the card inside `host` (an element the page side owns); `update` with null empties it. */
  mountCard(host: Element, callbacks: CardCallbacks): Mounted<Card | null>;
  /** One small button, beside Send. */
  mountComposeButton(host: Element, callbacks: {onPick: () => void}): Mounted<null>;
  /** The letter picker, laid over `draft`. Takes the keyboard until it is closed. */
  mountPicker(host: Element, draft: Element, callbacks: PickerCallbacks): Mounted<Letter[]>;
  /** A small leaf for a list row; never takes a click from the row. */
  createRowMark(mark: RowMark): HTMLElement;
  /** One quiet sentence that goes away by itself, with a copy button where a text is given. */
  mountNotice(host: Element): Mounted<{sentence: NoticeName; text?: string} | null>;
}

export type NoticeName = 'cannot-read' | 'could-not-insert' | 'open-reply-first' | 'inserted';

export interface Mounted<State> {
  update(state: State): void;
  unmount(): void;
}

export interface CardCallbacks {
  onWrite(): void;
  onAnswer(answer: StepAnswer): void;
  onUndo(): void;
}

export interface PickerCallbacks {
  /** A finished text: every slot is filled. */
  onInsert(letter: Letter, text: string): void;
  onClose(): void;
}

declare global {
  var afterwordPanel: PanelPort | undefined;
}
