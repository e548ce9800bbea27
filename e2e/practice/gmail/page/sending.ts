import type {Correspondent} from '../../correspondence/conversation';
import type {Markup} from '../../correspondence/markup';
import {toMarkup} from '../../page/element';
import type {SentMail} from '../../page/practice';
import type {Mail, Thread} from '../setup';
import type {Draft} from './compose';
import {tokenOfEntry} from './rows';
import type {Site} from './site';

export interface Sending {
  /** Sends what stands in the editor. `reopen` brings the box back, should the sending be undone. */
  send(draft: Draft, editor: HTMLElement, how: 'now' | 'scheduled', reopen: () => void): void;
  sent(): SentMail[];
}

export function createSending(site: Site): Sending {
  const {words, toast, clock, mailbox, setup} = site;
  let log: SentMail[] = [];

  const send: Sending['send'] = (draft, editor, how, reopen) => {
    const thread = draft.thread ?? newThread(draft);
    const mail = mailOf(draft, editor, mailbox.me, clock.now());
    const record: SentMail = {
      conversation: thread.key,
      to: draft.to.map(person => person.address),
      cc: draft.cc.map(person => person.address),
      subject: draft.subject,
      text: wordsOf(editor),
      html: editor.innerHTML,
      at: mail.at,
    };
    const {undoSeconds, syncSeconds} = setup.options;
    toast.show(words.sending, {}, undoSeconds);
    site.later(() => {
      if (how === 'now') {
        log.push(record);
        mailbox.add(thread, mail);
      }
      const callOff = clock.after(syncSeconds * 1_000, () => mailbox.sync(thread, mail));
      toast.show(
        how === 'now' ? words.sent : words.scheduled,
        {
          undo: () => {
            callOff();
            log = log.filter(one => one !== record);
            mailbox.remove(thread, mail);
            toast.show(words.cancelledUndo);
            reopen();
          },
          view: () =>
            site.go(`#sent/${tokenOfEntry({thread, mails: [mail]}, setup.options.variant === 'viewOff')}`),
        },
        undoSeconds,
      );
    });
  };
  return {send, sent: () => [...log]};
}

function newThread({local, subject}: Draft): Thread {
  return {key: local, id: null, local, subject, labels: ['sent'], mails: []};
}

function mailOf(draft: Draft, editor: HTMLElement, from: Correspondent, at: number): Mail {
  const parts = [...editor.childNodes];
  const quoteAt = parts.findIndex(node => node instanceof Element && node.classList.contains('gmail_quote'));
  const markup = (nodes: Node[]): Markup[] => nodes.flatMap(toMarkup);
  const [fresh, history] = quoteAt < 0 ? [parts, []] : [parts.slice(0, quoteAt), parts.slice(quoteAt)];
  return {
    id: null,
    local: draft.local,
    from,
    to: draft.to,
    cc: draft.cc,
    at,
    snippet: wordsOf(editor).replace(/\s+/g, ' ').slice(0, 200),
    body: {fresh: markup(fresh), history: [...markup(history), ...draft.trimmed]},
    attachments: [],
    unread: false,
    clipped: false,
  };
}

/** The text of an editor as a reader sees it, without signature and quote. */
function wordsOf(editor: HTMLElement): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    if (/gmail_(quote|signature)/.test(node.className)) return '';
    if (node.localName === 'br') return '\n';
    const inside = [...node.childNodes].map(read).join('');
    return ['div', 'p', 'li', 'blockquote'].includes(node.localName)
      ? `${inside.replace(/\n$/, '')}\n`
      : inside;
  };
  return [...editor.childNodes].map(read).join('').replaceAll('\u00a0', ' ').trim();
}
