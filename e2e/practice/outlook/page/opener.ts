import {type ConversationView, createConversation, type Opened} from './conversation';
import type {Desk} from './desk';
import type {Pane} from './pane';
import type {Site} from './site';

/** Brings what was asked for into the pane: the old one stays a moment, then a header, then the texts. */
export interface Opener {
  open(what: Opened): void;
  close(): void;
}

export function createOpener(
  site: Site,
  pane: Pane,
  desk: Desk,
  leave: {close(): void; step(by: number): void} | null,
): Opener {
  const {later, mailbox} = site;
  let asked = 0;
  const viewOf = (what: Opened): ConversationView =>
    createConversation(what, site, {
      on: mail => ({
        reply: () => desk.answer(what.thread, mail, 'reply'),
        replyAll: () => desk.answer(what.thread, mail, 'all'),
        forward: () => desk.answer(what.thread, mail, 'forward'),
        edit: () => desk.edit(what.thread, mail),
        discard: () => desk.discard(what.thread, mail),
      }),
      isOpenDraft: desk.isOpenDraft,
      leave,
    });
  return {
    open(what) {
      asked += 1;
      const mine = asked;
      later(() => {
        if (mine !== asked) return;
        desk.leave();
        pane.show(viewOf(what));
        later(() => {
          if (mine === asked) mailbox.markRead(what.alone ? [what.alone] : what.thread.mails, true);
        }, 2);
      });
    },
    close() {
      asked += 1;
      desk.leave();
      pane.show(null);
    },
  };
}
