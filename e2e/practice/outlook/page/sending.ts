import type {SentMail} from '../../page/practice';
import {idOf} from '../ids';
import type {Mail, Thread} from '../setup';
import type {Draft} from './draft';
import type {Site} from './site';

/** What becomes of a mail once Send was pressed and the box is gone. */
export interface Sending {
  /** `reopen` brings the box back, should the sending be undone. */
  send(draft: Draft, page: HTMLElement, words: string, reopen: () => void): void;
  sent(): SentMail[];
}

export function createSending(site: Site): Sending {
  const {words, notices, clock, mailbox, setup, later} = site;
  const log: SentMail[] = [];
  return {
    sent: () => [...log],
    send(draft, page, text, reopen) {
      const html = page.innerHTML;
      const {undoSeconds} = setup.options;
      const leave = () => {
        const mail = mailOf(draft, text, site);
        const thread = draft.thread ?? freshThread(draft, site);
        log.push({
          conversation: thread.key,
          to: draft.to.map(one => one.address),
          cc: draft.cc.map(one => one.address),
          subject: draft.subject,
          text,
          html,
          at: mail.at,
        });
        // The mail turns up among those sent a moment after it has left, and nothing says so.
        later(() => mailbox.add(thread, mail));
      };
      if (undoSeconds === 0) return leave();
      const callOff = clock.after(undoSeconds * 1_000, () => {
        notices.hide();
        leave();
      });
      const undo = () => {
        callOff();
        reopen();
      };
      notices.show(words.sending, {label: words.undo, act: undo}, undoSeconds + 1);
    },
  };
}

function mailOf(draft: Draft, text: string, {mailbox, clock, setup}: Site): Mail {
  const at = clock.now();
  const from = draft.content.findIndex(
    part => typeof part !== 'string' && /appendonsend|divRplyFwdMsg/.test(part.attributes.id ?? ''),
  );
  const end = from < 0 ? draft.content.length : from;
  return {
    id: idOf('message', setup.kind, `${draft.id}/sent`),
    from: mailbox.me,
    to: draft.to,
    cc: draft.cc,
    at,
    snippet: text.replace(/\s+/g, ' ').slice(0, 255),
    body: {fresh: draft.content.slice(0, end), history: [...draft.content.slice(end), ...draft.hidden]},
    attachments: [],
    unread: false,
    folder: 'sentitems',
  };
}

const freshThread = (draft: Draft, {setup}: Site): Thread => ({
  key: `sent/${draft.id}`,
  id: idOf('conversation', setup.kind, draft.id),
  subject: draft.subject,
  mails: [],
});
