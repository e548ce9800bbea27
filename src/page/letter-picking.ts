import type {Card, Letter} from '../contract';
import type {ComposeBox, Webmail} from '../webmail/webmail';
import {askWorker} from './ask-worker';
import {createHost, type Host} from './hosts';
import {notices} from './notices';
import {panel} from './panel';
import type {Mounted} from './panel-port';

export interface LetterPicking {
  /** Keeps one button beside Send in every reply box of a conversation that belongs to an application. */
  look(): Promise<void>;
  /** Opens the picker over the conversation's reply box, or says how to open one and waits for it. */
  write(card: Card): Promise<void>;
  /** The letter last inserted for a conversation in this page. */
  insertedFor(key: string): string | null;
}

export function letterPicking(
  webmail: Webmail,
  cardOf: (key: string) => Card | undefined,
  signal: AbortSignal,
): LetterPicking {
  const buttons = new Map<Element, {host: Host; mounted: Mounted<null>}>();
  const inserted = new Map<string, string>();
  const notice = notices(signal);
  let picker: {host: Host; mounted: Mounted<Letter[]>} | undefined;
  let awaited: string | undefined;

  const close = (): void => {
    picker?.mounted.unmount();
    picker?.host.remove();
    picker = undefined;
  };
  signal.addEventListener('abort', close, {once: true});

  const boxFor = (key: string): ComposeBox | undefined =>
    webmail.readComposes().boxes.find(({conversation, editor}) => conversation === key && editor !== null);

  async function pick(card: Card, box: ComposeBox): Promise<void> {
    const letters = await askWorker('letters-wanted', {conversation: card.conversation});
    const port = await panel();
    if (signal.aborted || !letters.ok || !port || !box.editor) return;
    close();
    const host = createHost('picker', signal);
    document.body.append(host.element);
    const mounted = port.mountPicker(host.element, box.editor, {
      onClose: () => {
        close();
        box.editor?.focus();
      },
      onInsert: (letter, text) => {
        close();
        void insert(card, letter, text);
      },
    });
    mounted.update(letters.value);
    picker = {host, mounted};
  }

  async function insert({conversation}: Card, letter: Letter, text: string): Promise<void> {
    // Read again: the box may have been replaced while the user chose.
    const box = boxFor(conversation.key);
    const result = box ? await webmail.insert(box, text) : {ok: false as const};
    if (result.ok) inserted.set(conversation.key, letter.id);
    else await notice.say('could-not-insert', text);
  }

  return {
    insertedFor: key => inserted.get(key) ?? null,
    async write(card) {
      const box = boxFor(card.conversation.key);
      if (box) return pick(card, box);
      awaited = card.conversation.key;
      await notice.say('open-reply-first');
    },
    async look() {
      const {boxes} = webmail.readComposes();
      for (const [element, {host, mounted}] of buttons) {
        if (element.isConnected && boxes.some(box => box.element === element)) continue;
        mounted.unmount();
        host.remove();
        buttons.delete(element);
      }
      for (const box of boxes) {
        const card = box.conversation === null ? undefined : cardOf(box.conversation);
        if (!card || !box.buttonPlace || !box.editor) continue;
        const port = await panel();
        if (signal.aborted || !port) return;
        const button = buttons.get(box.element) ?? newButton(box, port);
        button.host.keep(box.buttonPlace);
        if (awaited === box.conversation) {
          awaited = undefined;
          await pick(card, box);
        }
      }
    },
  };

  function newButton(
    {element, conversation}: ComposeBox,
    port: NonNullable<typeof globalThis.afterwordPanel>,
  ) {
    const host = createHost('button', signal);
    host.element.style.display = 'inline-block';
    const mounted = port.mountComposeButton(host.element, {
      onPick: () => {
        const box = webmail.readComposes().boxes.find(candidate => candidate.element === element);
        const card = conversation === null ? undefined : cardOf(conversation);
        if (box && card && box.conversation === conversation) void pick(card, box);
      },
    });
    const button = {host, mounted};
    buttons.set(element, button);
    return button;
  }
}
