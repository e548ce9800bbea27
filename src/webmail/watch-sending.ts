import {bodyText} from './body-text';
import {contains, isConnected} from './dom';
import {isVisible} from './visible';
import type {ComposeBox, SentEvent, SentPhase} from './webmail';

/** One sending under way. `mark` is what a site remembers of the page as it was when Send was pressed. */
export interface Sending<Mark> {
  event: Omit<SentEvent, 'phase'>;
  phase: SentPhase;
  box: Element;
  editor: Element | null;
  mark: Mark;
  /** How often it was looked at in this phase. */
  checks: number;
}

/** What a site shows of a sending. Asked only while one is under way. */
export interface SendingSigns<Mark> {
  site: string;
  /** What the site shows now, to tell later what is new. */
  before(box: ComposeBox): Mark;
  /** The keys that send from anywhere in a box. */
  isShortcut(event: KeyboardEvent): boolean;
  /** The site's Send is no button of HTML, so keys on it make no click. */
  sendTakesKeys: boolean;
  /** The press closes the box without sending. */
  isGivenUp(target: Element): boolean;
  /** The site asked or refused instead of sending. */
  isRefused(sending: Sending<Mark>): boolean;
  /** The site shows that it sent. Asked only while no other sending could be meant. */
  isConfirmed(sending: Sending<Mark>): boolean;
  /** The same mail stands in a box again. */
  isBack(sending: Sending<Mark>): boolean;
  /** How long, in milliseconds, a box may stay after Send; what is sent may take to be confirmed; and it may be taken back. */
  stays: number;
  confirms: number;
  undoable: number;
}

const checkEvery = 250;

/**
 * Follows the user's own sending: Send pressed → the box goes → the site confirms it → perhaps it is taken back, and the box returns. A
 * box that goes without Send was not sent. Looks at the page only while something is under way.
 */
export function watchSending<Mark>(
  document: Document,
  signs: SendingSigns<Mark>,
  readBoxes: () => ComposeBox[],
  onSent: (event: SentEvent) => void,
  signal: AbortSignal,
): void {
  let sendings: Sending<Mark>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  const tell = (sending: Sending<Mark>, phase: SentPhase) => {
    sending.phase = phase;
    sending.checks = 0;
    onSent({...sending.event, phase});
  };

  const pressed = (target: EventTarget | null, isSend: (box: ComposeBox, target: Element) => boolean) => {
    if (!(target instanceof Element)) return;
    const box = readBoxes().find(candidate => isSend(candidate, target));
    if (!box || sendings.some(({phase, box: other}) => phase === 'intended' && other === box.element)) return;
    count += 1;
    const {conversation, to, subject, element, editor} = box;
    const id = `${signs.site}-${performance.timeOrigin}-${count}`;
    const event = {id, conversation, to, subject, text: editor ? bodyText(editor) : ''};
    const sending: Sending<Mark> = {
      event,
      phase: 'intended',
      box: element,
      editor,
      mark: signs.before(box),
      checks: 0,
    };
    sendings.push(sending);
    tell(sending, 'intended');
    timer ??= setTimeout(check, checkEvery);
  };

  const givenUp = (target: Element) => {
    if (!sendings.some(({phase}) => phase === 'intended') || !signs.isGivenUp(target)) return;
    for (const sending of sendings)
      if (sending.phase === 'intended' && contains(sending.box, target)) tell(sending, 'cancelled');
  };

  function check(): void {
    timer = undefined;
    for (const sending of sendings) {
      sending.checks += 1;
      if (sending.phase === 'intended') {
        if (signs.isRefused(sending)) tell(sending, 'cancelled');
        else if (isGone(sending)) tell(sending, 'probably');
        else if (sending.checks > signs.stays / checkEvery) tell(sending, 'cancelled');
      }
      const alone = sendings.filter(({phase}) => phase === 'probably').length === 1;
      if (sending.phase === 'probably' && alone && signs.isConfirmed(sending)) tell(sending, 'confirmed');
      const back = sending.phase === 'probably' || sending.phase === 'confirmed' ? isBack(sending) : false;
      if (back) tell(sending, sending.phase === 'probably' ? 'cancelled' : 'revoked');
    }
    sendings = sendings.filter(sending => !isOver(sending));
    if (sendings.length > 0 && !signal.aborted) timer = setTimeout(check, checkEvery);
  }

  const isGone = ({box, editor}: Sending<Mark>) => !isConnected(box) || !isVisible(editor ?? box);
  const isBack = (sending: Sending<Mark>) => !isGone(sending) || signs.isBack(sending);
  const isOver = ({phase, checks}: Sending<Mark>) =>
    phase === 'cancelled' ||
    phase === 'revoked' ||
    checks > (phase === 'probably' ? signs.confirms : signs.undoable) / checkEvery;

  const isSendButton = ({send}: ComposeBox, target: Element) => contains(send ?? document.head, target);
  const isIn = ({element}: ComposeBox, target: Element) => contains(element, target);
  const listening = {capture: true, passive: true, signal};
  document.addEventListener(
    'click',
    event => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      givenUp(event.target);
      pressed(event.target, isSendButton);
    },
    listening,
  );
  document.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.isComposing) return;
      if (signs.isShortcut(event)) pressed(event.target, isIn);
      else if (signs.sendTakesKeys && /^(Enter| )$/.test(event.key)) pressed(event.target, isSendButton);
    },
    listening,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), {once: true});
}
