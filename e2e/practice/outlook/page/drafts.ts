import {idOf} from '../ids';
import type {Mail, Thread} from '../setup';
import type {Draft} from './draft';
import type {Site} from './site';

/** What is being written, kept in the folder for drafts while it is written. */
export interface Drafts {
  save(draft: Draft): void;
  /** A while after the last change; `now` tells what stands there then, null: the box is gone. */
  saveSoon(id: string, now: () => Draft | null): void;
  remove(id: string): void;
}

const saveAfter = 2_000;

export function createDrafts({mailbox, clock, setup}: Site): Drafts {
  const waiting = new Map<string, () => void>();
  const drafts: Drafts = {
    save(draft) {
      const known = mailbox.mail(draft.id);
      const text = plain(draft.content).replace(/\s+/g, ' ').trim();
      const mail: Mail = {
        id: draft.id,
        from: mailbox.me,
        to: draft.to,
        cc: draft.cc,
        at: clock.now(),
        snippet: text.slice(0, 255),
        body: {fresh: draft.content, history: draft.hidden},
        attachments: [],
        unread: false,
        folder: 'drafts',
      };
      if (known) mailbox.remove(known.thread, known.mail);
      const thread: Thread = draft.thread ??
        known?.thread ?? {
          key: `draft/${draft.id}`,
          id: idOf('conversation', setup.kind, draft.id),
          subject: draft.subject,
          mails: [],
        };
      if (!draft.thread) thread.subject = draft.subject;
      mailbox.add(thread, mail);
    },
    saveSoon(id, now) {
      waiting.get(id)?.();
      const callOff = clock.after(saveAfter, () => {
        waiting.delete(id);
        const draft = now();
        if (draft) drafts.save(draft);
      });
      waiting.set(id, callOff);
    },
    remove(id) {
      waiting.get(id)?.();
      waiting.delete(id);
      const known = mailbox.mail(id);
      if (known) mailbox.remove(known.thread, known.mail);
    },
  };
  return drafts;
}

const plain = (content: Draft['content']): string =>
  content.map(part => (typeof part === 'string' ? part : ` ${plain(part.children)}`)).join('');
