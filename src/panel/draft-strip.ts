import type {DraftAsked, DraftRemark} from '../contract';
import type {ConversationRef} from '../domain/conversation';
import type {Host, PanelPort, SpellingState, WritingPage} from '../page/panel-port';
import type {ComposeBox, WebmailWriter} from '../webmail/webmail';
import type {CardOfBox} from './box-cards';

/** How long the user has rested before a draft is looked at. */
const restMs = 700;

export interface DraftStrip {
  host: Host;
  /** Does that box still write to the application this line speaks of? */
  isAbout(box: ComposeBox): boolean;
  /** Looks at the draft once the user rests. */
  look(): void;
  checkSpelling(asked: boolean): Promise<void>;
  remove(): void;
}

/** The line above one draft, from now until it is removed. */
export function draftStrip(
  editor: HTMLElement,
  conversation: ConversationRef,
  {ask, createHost}: WritingPage,
  cardOfBox: CardOfBox,
  webmail: WebmailWriter,
  port: PanelPort,
): DraftStrip {
  const host = createHost('strip');
  const life = new AbortController();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let seen = '';
  let remarks: DraftRemark[] = [];
  let slips: DraftRemark[] = [];
  let spelling: SpellingState | undefined;

  const isAbout = (box: ComposeBox): boolean => cardOfBox(box)?.conversation.key === conversation.key;
  const boxNow = () => webmail.readComposes().boxes.find(box => box.editor === editor);

  function draftNow(): DraftAsked | null {
    const box = boxNow();
    const draft = box && webmail.readDraft(box);
    if (!box || !draft || !isAbout(box) || life.signal.aborted) return null;
    return {conversation, to: box.to, subject: box.subject, ...draft};
  }

  const show = (text: string): void => {
    // A slip whose words are gone was mended, by us or by hand.
    slips = slips.filter(({quote}) => text.includes(quote));
    mounted.update({remarks: [...remarks, ...slips], spelling});
  };

  async function check(): Promise<void> {
    const draft = draftNow();
    const signature = draft && JSON.stringify([draft.to, draft.text, draft.attachments]);
    if (!draft || signature === null || signature === seen) return;
    seen = signature;
    if (spelling !== 'busy') spelling = undefined;
    if (draft.text.trim() === '') {
      remarks = [];
      return show('');
    }
    const said = await ask('draft-checked', draft);
    // The user may have written on; what was said of older words is not said of these.
    if (life.signal.aborted || seen !== signature || !said.ok) return;
    remarks = said.value;
    show(draft.text);
  }

  const rest = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void check(), restMs);
  };
  life.signal.addEventListener('abort', () => clearTimeout(resting), {once: true});
  editor.addEventListener('input', rest, {passive: true, signal: life.signal});

  const mounted = port.mountStrip(host.element, {
    onMend: ({quote, mend}) => {
      const box = boxNow();
      if (box && mend !== undefined) void webmail.replace(box, quote, mend).then(rest);
    },
    onSwitch: (name, on) => {
      seen = '';
      void ask('check-switched', {check: name, on}).then(rest);
    },
  });

  return {
    host,
    isAbout,
    look: rest,
    async checkSpelling(asked) {
      const draft = draftNow();
      if (!draft || spelling === 'busy') return;
      // What was not asked for says nothing unless there is something to say.
      spelling = asked ? 'busy' : undefined;
      slips = [];
      show(draft.text);
      const found = await ask('spelling-checked', {...draft, asked});
      if (life.signal.aborted) return;
      const now = draftNow();
      slips = now && found.ok ? found.value.remarks : [];
      // A draft that cannot be read just now has no outcome, and may be looked at again.
      spelling = asked && now ? outcome(found.ok ? found.value.by : null, slips.length) : undefined;
      show(now?.text ?? '');
    },
    remove() {
      life.abort();
      mounted.unmount();
      host.remove();
    },
  };
}

function outcome(by: 'us' | 'browser' | null, found: number): SpellingState | undefined {
  if (by === null) return 'failed';
  if (by === 'browser') return 'by-browser';
  return found === 0 ? 'well' : undefined;
}
