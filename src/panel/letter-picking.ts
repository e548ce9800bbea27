import type {Card, Letter} from '../contract';
import type {Host, Mounted, PanelPort, WritingPage, WritingPort} from '../page/panel-port';
import type {ComposeBox, WebmailWriter} from '../webmail/webmail';
import type {CardOfBox} from './box-cards';
import {notices} from './notices';

export interface LetterPicking extends WritingPort {
  /** The letter last inserted for a conversation in this page. */
  insertedFor(key: string): string | null;
}

/** What happens around a reply box: the button beside Send, the picker over the draft, the letter at the caret. */
export function letterPicking(
  {ask, createHost}: WritingPage,
  cardOfBox: CardOfBox,
  webmail: WebmailWriter,
  port: PanelPort,
  checkSpelling: (box: ComposeBox, asked: boolean) => void,
  signal: AbortSignal,
): LetterPicking {
  const buttons = new Map<Element, {host: Host; mounted: Mounted<null>; life: AbortController}>();
  const inserted = new Map<string, string>();
  const notice = notices(port, createHost);
  let picker: {host: Host; mounted: Mounted<Letter[]>} | undefined;
  let awaited: string | undefined;
  let asking = false;

  const close = (): void => {
    picker?.mounted.unmount();
    picker?.host.remove();
    picker = undefined;
  };
  signal.addEventListener('abort', close, {once: true});

  /** The box that writes to that conversation's application: that element's, if it still does. A new mail is nobody's first choice. */
  const boxFor = (key: string, element?: Element): ComposeBox | undefined => {
    const boxes = webmail
      .readComposes()
      .boxes.filter(box => box.editor !== null && cardOfBox(box)?.conversation.key === key);
    return boxes.find(box => box.element === element) ?? boxes.find(({conversation}) => conversation === key);
  };

  async function pick(card: Card, box: ComposeBox): Promise<void> {
    // Pressed again before the letters came: a second picker would take away what was typed into the first.
    if (asking) return;
    asking = true;
    const letters = await ask('letters-wanted', {conversation: card.conversation}).finally(() => {
      asking = false;
    });
    if (signal.aborted || !letters.ok || !box.editor) return;
    close();
    const host = createHost('picker');
    document.body.append(host.element);
    const leave = (): void => {
      close();
      webmail.standIn(box);
    };
    const isEmpty = (webmail.readDraft(box)?.text.trim() ?? '') === '';
    const mounted = port.mountPicker(host.element, box.editor, {
      onClose: leave,
      onSpelling: isEmpty
        ? undefined
        : () => {
            leave();
            checkSpelling(box, true);
          },
      onInsert: (letter, text) => {
        close();
        void insert(card, box, letter, text);
      },
    });
    // A reply keeps its subject: another would begin another conversation.
    const isReply = box.mode !== 'new';
    mounted.update(letters.value.map(letter => (isReply ? {...letter, subject: ''} : letter)));
    picker = {host, mounted};
  }

  async function insert({conversation}: Card, from: ComposeBox, letter: Letter, text: string): Promise<void> {
    // Read again: the box may have been replaced while the user chose.
    const box = boxFor(conversation.key, from.element);
    const before = inserted.get(conversation.key);
    // Sending may be quicker than the last look at whether the draft kept the letter. A new mail is sent outside of the conversation.
    if (from.conversation !== null) inserted.set(conversation.key, letter.id);
    const result = box ? await webmail.insert(box, text) : {ok: false as const};
    if (result.ok) {
      // The house's own words need no look; those the user filled in do.
      const ownWords = letter.body.some(piece => typeof piece !== 'string');
      if (box && ownWords) checkSpelling(box, false);
      return;
    }
    if (before === undefined) inserted.delete(conversation.key);
    else inserted.set(conversation.key, before);
    notice.say('could-not-insert', text);
  }

  return {
    insertedFor: key => inserted.get(key) ?? null,
    async write(card) {
      const box = boxFor(card.conversation.key);
      if (box) return pick(card, box);
      awaited = card.conversation.key;
      notice.say('open-reply-first');
    },
    async look() {
      const {boxes} = webmail.readComposes();
      for (const [element, {host, mounted, life}] of buttons) {
        if (element.isConnected && boxes.some(box => box.element === element && cardOfBox(box))) continue;
        mounted.unmount();
        host.remove();
        life.abort();
        buttons.delete(element);
      }
      for (const box of boxes) {
        const card = cardOfBox(box);
        if (!card || !box.buttonPlace || !box.editor) continue;
        const button = buttons.get(box.element) ?? newButton(box);
        button.host.keep(box.buttonPlace);
        if (awaited === box.conversation) {
          awaited = undefined;
          await pick(card, box);
        }
      }
    },
  };

  function newButton({element, conversation, editor}: ComposeBox) {
    const life = new AbortController();
    const host = createHost('button');
    host.element.style.display = 'inline-block';
    const onPick = (): void => {
      const box = webmail.readComposes().boxes.find(candidate => candidate.element === element);
      const card = box && cardOfBox(box);
      if (card && box.conversation === conversation) void pick(card, box);
    };
    const mounted = port.mountComposeButton(host.element, {onPick});
    editor?.addEventListener(
      'keydown',
      event => {
        if (!event.isTrusted || !isPickerChord(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onPick();
      },
      {capture: true, signal: life.signal},
    );
    signal.addEventListener('abort', () => life.abort(), {once: true});
    const button = {host, mounted, life};
    buttons.set(element, button);
    return button;
  }
}

/** Free in both webmails and their editors; by the key's place, as Option makes another letter of it on a Mac. */
const isPickerChord = ({altKey, shiftKey, ctrlKey, metaKey, code}: KeyboardEvent): boolean =>
  altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyL';
