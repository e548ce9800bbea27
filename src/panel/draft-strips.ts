import type {DraftRemark} from '../contract';
import type {ConversationRef} from '../domain/conversation';
import type {Host, Mounted, PanelPort, WritingPage} from '../page/panel-port';
import type {ComposeBox, WebmailWriter} from '../webmail/webmail';

/** How long the user has rested before a draft is looked at. */
const restMs = 700;

interface Strip {
  host: Host;
  mounted: Mounted<DraftRemark[]>;
  /** Ends what listens to its editor. */
  life: AbortController;
  look(): void;
}

/**
 * A quiet line above every draft to an employer. A draft is looked at when the user rests, and told to the worker only where its
 * conversation belongs to an application; a draft of anything else is not even read.
 */
export function draftStrips(
  {cardOf, ask, createHost}: WritingPage,
  webmail: WebmailWriter,
  port: PanelPort,
  signal: AbortSignal,
): {look(): void} {
  const strips = new Map<HTMLElement, Strip>();

  const take = (editor: HTMLElement, {host, mounted, life}: Strip): void => {
    life.abort();
    mounted.unmount();
    host.remove();
    strips.delete(editor);
  };
  signal.addEventListener('abort', () => strips.forEach((strip, editor) => void take(editor, strip)), {
    once: true,
  });

  const boxOf = (editor: HTMLElement): ComposeBox | undefined =>
    webmail.readComposes().boxes.find(box => box.editor === editor);

  function newStrip(editor: HTMLElement, conversation: ConversationRef): Strip {
    const host = createHost('strip');
    const life = new AbortController();
    let resting: ReturnType<typeof setTimeout> | undefined;
    let seen = '';

    const check = async (): Promise<void> => {
      const box = boxOf(editor);
      const draft = box && webmail.readDraft(box);
      if (!box || !draft || box.conversation !== conversation.key || life.signal.aborted) return;
      const {to, subject} = box;
      const signature = JSON.stringify([to, draft]);
      if (signature === seen) return;
      seen = signature;
      if (draft.text.trim() === '') return mounted.update([]);
      const remarks = await ask('draft-checked', {conversation, to, subject, ...draft});
      // The user may have written on; what was said of older words is not said of these.
      if (!life.signal.aborted && seen === signature && remarks.ok) mounted.update(remarks.value);
    };

    const rest = (): void => {
      clearTimeout(resting);
      resting = setTimeout(() => void check(), restMs);
    };
    life.signal.addEventListener('abort', () => clearTimeout(resting), {once: true});
    editor.addEventListener('input', rest, {passive: true, signal: life.signal});

    const mounted = port.mountStrip(host.element, {
      onMend: ({quote, mend}) => {
        const box = boxOf(editor);
        if (box && mend !== undefined) void webmail.replace(box, quote, mend).then(rest);
      },
      onSwitch: (name, on) => {
        seen = '';
        void ask('check-switched', {check: name, on}).then(rest);
      },
    });
    return {host, mounted, life, look: rest};
  }

  return {
    look() {
      const {boxes} = webmail.readComposes();
      for (const [editor, strip] of strips)
        if (!editor.isConnected || !boxes.some(box => box.editor === editor)) take(editor, strip);
      for (const {editor, conversation} of boxes) {
        const card = conversation === null ? undefined : cardOf(conversation);
        if (!card || !editor) continue;
        const strip = strips.get(editor) ?? newStrip(editor, card.conversation);
        strips.set(editor, strip);
        if (strip.host.keepBefore(editor)) strip.look();
      }
    },
  };
}
