import type {ConversationRef} from '../domain/conversation';
import type {PanelPort, WritingPage} from '../page/panel-port';
import type {ComposeBox, WebmailWriter} from '../webmail/webmail';
import type {CardOfBox} from './box-cards';
import {type DraftStrip, draftStrip} from './draft-strip';

export interface DraftStrips {
  look(): void;
  /** Looks at the spelling of the draft in that box; `asked`: the user said so. */
  checkSpelling(box: ComposeBox, asked: boolean): void;
}

/**
 * A quiet line above every draft to an employer. A draft is looked at when the user rests, and told to the worker only where its
 * conversation, or those a new mail goes to, belong to an application; a draft of anything else is not even read.
 */
export function draftStrips(
  page: WritingPage,
  cardOfBox: CardOfBox,
  webmail: WebmailWriter,
  port: PanelPort,
  signal: AbortSignal,
): DraftStrips {
  const strips = new Map<HTMLElement, DraftStrip>();
  const take = (editor: HTMLElement, strip: DraftStrip): void => {
    strip.remove();
    strips.delete(editor);
  };
  signal.addEventListener('abort', () => strips.forEach((strip, editor) => void take(editor, strip)), {
    once: true,
  });
  const newStrip = (editor: HTMLElement, conversation: ConversationRef): DraftStrip => {
    const strip = draftStrip(editor, conversation, page, cardOfBox, webmail, port);
    strips.set(editor, strip);
    return strip;
  };

  return {
    look() {
      const {boxes} = webmail.readComposes();
      for (const [editor, strip] of strips)
        if (!editor.isConnected || !boxes.some(box => box.editor === editor && strip.isAbout(box)))
          take(editor, strip);
      for (const box of boxes) {
        const {editor} = box;
        const card = cardOfBox(box);
        if (!card || !editor) continue;
        const strip = strips.get(editor) ?? newStrip(editor, card.conversation);
        if (strip.host.keepBefore(editor)) strip.look();
      }
    },
    checkSpelling({editor}, asked) {
      if (editor) void strips.get(editor)?.checkSpelling(asked);
    },
  };
}
