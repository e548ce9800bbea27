import type {ComposeBox, SentEvent, SentPhase} from '../webmail';
import {bodyText} from './body-text';
import {field} from './compose-binding';
import {all, closest, contains, isConnected, matches} from './dom';
import {isVisible} from './visible';

/** What one sending waits for. Times are in checks of `checkEvery`. */
interface Sending {
  event: Omit<SentEvent, 'phase'>;
  phase: SentPhase;
  box: Element;
  editor: Element | null;
  draft: string;
  checks: number;
  /** Toasts and alerts that were there before, which say nothing about this sending. */
  old: Element[];
}

const checkEvery = 250;
/** A box that stays this long after Send was not sent; a toast comes within as long after the box has gone. */
const patience = 10_000 / checkEvery;
/** Gmail lets a sending be undone for at most 30 seconds. */
const undoable = 35_000 / checkEvery;

/**
 * Follows the user's own sending: Send pressed → the box goes → the toast with both "undo" and "view message" (ids, in any language;
 * archiving has "undo" alone) → perhaps undone, and the box is back. Looks at the page only while something is under way.
 */
export function watchSent(
  document: Document,
  readBoxes: () => ComposeBox[],
  onSent: (event: SentEvent) => void,
  signal: AbortSignal,
): void {
  const sendings: Sending[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  const tell = (sending: Sending, phase: SentPhase) => {
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
    const text = editor ? bodyText(editor) : '';
    const sending: Sending = {
      event: {id: `gmail-${performance.timeOrigin}-${count}`, conversation, to, subject, text},
      phase: 'intended',
      box: element,
      editor,
      draft: field(element, 'draft'),
      checks: 0,
      old: announcements(document),
    };
    sendings.push(sending);
    tell(sending, 'intended');
    timer ??= setTimeout(check, checkEvery);
  };

  function check(): void {
    timer = undefined;
    const shown = announcements(document);
    for (const sending of sendings) {
      sending.checks += 1;
      sending.old = sending.old.filter(element => shown.includes(element));
      const fresh = shown.filter(element => !sending.old.includes(element));
      const isGone = !isConnected(sending.box) || !isVisible(sending.editor ?? sending.box);
      if (sending.phase === 'intended') {
        if (fresh.some(element => matches(element, '[role="alertdialog"]'))) tell(sending, 'cancelled');
        else if (isGone) tell(sending, 'probably');
        else if (sending.checks > patience) tell(sending, 'cancelled');
      }
      const waiting = sendings.filter(({phase}) => phase === 'probably');
      if (
        sending.phase === 'probably' &&
        waiting.length === 1 &&
        fresh.some(element => matches(element, '#link_vsm'))
      )
        tell(sending, 'confirmed');
      if (sending.phase === 'probably' && isBack(document, sending)) tell(sending, 'cancelled');
      if (sending.phase === 'confirmed' && isBack(document, sending)) tell(sending, 'revoked');
    }
    for (let index = sendings.length - 1; index >= 0; index -= 1)
      if (isOver(sendings[index] as Sending)) sendings.splice(index, 1);
    if (sendings.length > 0 && !signal.aborted) timer = setTimeout(check, checkEvery);
  }

  const listening = {capture: true, passive: true, signal};
  const isSendButton = ({send}: ComposeBox, target: Element) => contains(send ?? document.head, target);
  document.addEventListener(
    'click',
    event => event.isTrusted && pressed(event.target, isSendButton),
    listening,
  );
  document.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        pressed(event.target, ({element}, target) => contains(element, target));
      else if (event.key === 'Enter' || event.key === ' ') pressed(event.target, isSendButton);
    },
    listening,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), {once: true});
}

const isOver = ({phase, checks}: Sending): boolean =>
  phase === 'cancelled' ||
  phase === 'revoked' ||
  (phase === 'probably' && checks > patience) ||
  checks > undoable;

/** Alerts, and the "view message" link of a toast that also offers to undo. */
function announcements(document: Document): Element[] {
  const view = document.getElementById('link_vsm');
  const undo = document.getElementById('link_undo');
  const toast = view && undo && closest(view, '.vh, [role="alert"]');
  const link = view && toast && contains(toast, undo) && isVisible(view) ? [view] : [];
  return [...link, ...all(document, '[role="alertdialog"]').filter(isVisible)];
}

/** The same draft stands in a box again. */
const isBack = (document: Document, {draft, box, editor}: Sending): boolean =>
  (isConnected(box) && isVisible(editor ?? box)) ||
  (draft !== '' &&
    all(document, 'input[name="draft"]').some(
      input => input instanceof HTMLInputElement && input.value === draft && isLive(input),
    ));

function isLive(input: Element): boolean {
  const form = closest(input, '.M9, .aoI, [data-compose-id], [role="dialog"]');
  return form !== null && isVisible(form);
}
