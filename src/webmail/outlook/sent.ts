import {bodyText} from '../gmail/body-text';
import {all, attribute, closest, contains, isConnected} from '../gmail/dom';
import {isVisible} from '../gmail/visible';
import type {ComposeBox, SentEvent, SentPhase} from '../webmail';

/** What one sending waits for. Times are in checks of `checkEvery`. */
interface Sending {
  event: Omit<SentEvent, 'phase'>;
  phase: SentPhase;
  box: Element;
  editor: Element | null;
  checks: number;
  /** Dialogs that were there before, which say nothing about this sending. */
  old: Element[];
}

const checkEvery = 250;
/** A box that stays this long after Send was not sent. Add-ins may hold a sending back for seconds. */
const patience = 6_000 / checkEvery;
/** Undo brings the box back within ten seconds at most; some more for a slow page. */
const undoable = 20_000 / checkEvery;

/**
 * Follows the user's own sending: Send pressed → the box goes → perhaps undone, and a box with the same text is back. Outlook has no
 * sure sign that it sent, so nothing is ever `confirmed`. A box also goes when its tab is left, which without Send is no sending.
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
    const id = `outlook-${performance.timeOrigin}-${count}`;
    const sending: Sending = {
      event: {id, conversation, to, subject, text: editor ? bodyText(editor) : ''},
      phase: 'intended',
      box: element,
      editor,
      checks: 0,
      old: dialogs(document),
    };
    sendings.push(sending);
    tell(sending, 'intended');
    timer ??= setTimeout(check, checkEvery);
  };

  const cancel = (target: Element) => {
    const discard = closest(target, '#discardCompose, #popoutCompose');
    if (!discard) return;
    for (const sending of sendings)
      if (sending.phase === 'intended' && contains(sending.box, discard)) tell(sending, 'cancelled');
  };

  function check(): void {
    timer = undefined;
    const shown = dialogs(document);
    for (const sending of sendings) {
      sending.checks += 1;
      const isGone = !isConnected(sending.box) || !isVisible(sending.editor ?? sending.box);
      if (sending.phase === 'intended') {
        if (shown.some(dialog => !sending.old.includes(dialog))) tell(sending, 'cancelled');
        else if (isGone) tell(sending, 'probably');
        else if (sending.checks > patience) tell(sending, 'cancelled');
      } else if (sending.phase === 'probably' && isBack(sending, readBoxes())) tell(sending, 'cancelled');
    }
    const going = sendings.filter(
      ({phase, checks}) => phase === 'intended' || (phase === 'probably' && checks <= undoable),
    );
    sendings.splice(0, sendings.length, ...going);
    if (sendings.length > 0 && !signal.aborted) timer = setTimeout(check, checkEvery);
  }

  const isSendButton = ({send}: ComposeBox, target: Element) => contains(send ?? document.head, target);
  const listening = {capture: true, passive: true, signal};
  document.addEventListener(
    'click',
    event => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      cancel(event.target);
      pressed(event.target, isSendButton);
    },
    listening,
  );
  document.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.isComposing) return;
      const shortcut =
        (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ||
        (event.code === 'KeyS' && event.altKey && !event.ctrlKey);
      if (shortcut) pressed(event.target, ({element}, target) => contains(element, target));
    },
    listening,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), {once: true});
}

/** The same mail stands in a box again. */
const isBack = ({event, box, editor}: Sending, boxes: readonly ComposeBox[]): boolean =>
  (isConnected(box) && isVisible(editor ?? box)) ||
  boxes.some(
    again =>
      again.editor !== null &&
      event.text !== '' &&
      again.subject === event.subject &&
      bodyText(again.editor) === event.text,
  );

const dialogs = (document: Document): Element[] =>
  all(document, '[role="dialog"], [role="alertdialog"]').filter(
    dialog =>
      isVisible(dialog) &&
      attribute(dialog, 'data-log-region') !== 'LivePersonaCard' &&
      !closest(dialog, '[data-afterword]'),
  );
