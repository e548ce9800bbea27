import type {Card, DraftRemark, Letter, PageRequestName, PageRequests, StepAnswer} from '../contract';
import type {WebmailName} from '../domain/conversation';
import type {Result} from '../domain/result';

/**
 * How the content script and the panel file, which share one isolated world, find each other: the panel file, once injected, sets
 * `globalThis.afterwordPanel`. Type only; neither imports the other's code.
 */
export interface PanelPort {
  /** Shows the card inside `host` (an element the page side owns); `update` with null empties it. */
  mountCard(host: Element, callbacks: CardCallbacks): Mounted<Card | null>;
  /** One small button, beside Send. */
  mountComposeButton(host: Element, callbacks: {onPick: () => void}): Mounted<null>;
  /** What may be said of a draft, in a quiet line above it; empty where there is nothing. */
  mountStrip(host: Element, callbacks: StripCallbacks): Mounted<StripState>;
  /** The letter picker, laid over `draft`. Takes the keyboard until it is closed. */
  mountPicker(host: Element, draft: Element, callbacks: PickerCallbacks): Mounted<Letter[]>;
  /** Everything around reply boxes, from now until the signal ends. */
  startWriting(page: WritingPage, signal: AbortSignal): WritingPort;
  /** One quiet sentence that goes away by itself, with a copy button where a text is given. */
  mountNotice(
    host: Element,
  ): Mounted<{sentence: NoticeName; text?: string; offers?: 'letter' | 'report'} | null>;
  /** Says that the page cannot be read, and offers a report of its structure with nothing that stands in it. */
  tellUnreadable(webmail: WebmailName, problems: readonly string[], createHost: CreateHost): void;
}

/** An element of ours in somebody else's page. A page that throws it out three times has its way: `keep` then answers false. */
export interface Host {
  element: HTMLElement;
  /** Puts it right after `place`, unless it stands there. */
  keep(place: Element): boolean;
  /** The same, right before it. */
  keepBefore(place: Element): boolean;
  remove(): void;
}

export type CreateHost = (what: string) => Host;

/** What the page side lends to the code that writes. */
export interface WritingPage {
  site: WebmailName;
  /** The mailbox that is shown; null where the page does not prove which. */
  account(): string | null;
  cardOf(key: string): Card | undefined;
  /** What the worker now says of that conversation; shown if it is the one that is open. */
  show(key: string, card: Card | null): Promise<void>;
  ask<Name extends PageRequestName>(
    name: Name,
    payload: PageRequests[Name]['with'],
  ): Promise<Result<PageRequests[Name]['value']>>;
  createHost: CreateHost;
}

export interface WritingPort {
  /** Keeps one button beside Send in every reply box of a conversation that belongs to an application. */
  look(): Promise<void>;
  /** Opens the picker over the conversation's reply box, or says how to open one and waits for it. */
  write(card: Card): Promise<void>;
}

export type NoticeName = 'cannot-read' | 'could-not-insert' | 'open-reply-first' | 'inserted';

export interface Mounted<State> {
  update(state: State): void;
  unmount(): void;
}

export interface CardCallbacks {
  onWrite(): void;
  /** The step is a note of the user's own, written at the desk. */
  onNote(): void;
  onAnswer(answer: StepAnswer): void;
  onUndo(): void;
}

export interface StripState {
  /** The most important first. */
  remarks: readonly DraftRemark[];
  /** How the check of spelling went that was last asked for, until the draft is written on. */
  spelling?: SpellingState | undefined;
}

export type SpellingState = 'busy' | 'well' | 'by-browser' | 'failed';

export interface StripCallbacks {
  /** Puts the mend in the place of the quote. */
  onMend(remark: DraftRemark): void;
  /** Never say this again, or do again. */
  onSwitch(check: DraftRemark['check'], on: boolean): void;
}

export interface PickerCallbacks {
  /** A finished text: every slot is filled. */
  onInsert(letter: Letter, text: string): void;
  /** The user wants the spelling of the draft looked at instead; absent: there is nothing in it. */
  onSpelling?: (() => void) | undefined;
  onClose(): void;
}

declare global {
  var afterwordPanel: PanelPort | undefined;
}
