import type {Correspondent, Message} from '../../correspondence/conversation';
import {bodyOf} from '../../correspondence/markup';
import type {PageClock} from '../../page/clock';
import type {Delivery} from '../../page/practice';
import {idAt, legacy} from '../ids';
import {snippetOf} from '../mailbox-of';
import type {Mail, Setup, Thread} from '../setup';
import type {Route} from './route';
import {belongs} from './search';

export type MailboxChange = {
  thread: Thread;
  mail?: Mail;
  what: 'added' | 'removed' | 'synced' | 'read' | 'moved';
};

/** The mail of one account, as the server would keep it. Lasts over a reload. */
export interface Mailbox {
  me: Correspondent;
  list(route: Route): Thread[];
  unread(): number;
  find(conversation: string): Thread | null;
  byKey(key: string): Thread | null;
  add(thread: Thread, mail: Mail): void;
  remove(thread: Thread, mail: Mail): void;
  /** Gives what was made here its lasting ids. */
  sync(thread: Thread, mail: Mail): void;
  markRead(thread: Thread): void;
  move(thread: Thread, labels: string[]): void;
  deliver(key: string, delivery: Delivery): void;
  watch(changed: (change: MailboxChange) => void): void;
}

export function createMailbox(
  setup: Setup,
  clock: PageClock,
  kept: Thread[] | null,
  keep: () => void,
): Mailbox {
  const threads = kept ?? setup.threads;
  setup.threads = threads;
  const me = setup.accounts[setup.accountIndex] ?? {name: '', address: ''};
  const watchers: ((change: MailboxChange) => void)[] = [];
  const tell = (change: MailboxChange) => {
    keep();
    for (const watcher of watchers) watcher(change);
  };

  const mailbox: Mailbox = {
    me,
    list: route =>
      threads
        .filter(thread => belongs(thread, route, me, clock.now()))
        .sort((a, b) => (b.mails.at(-1)?.at ?? 0) - (a.mails.at(-1)?.at ?? 0)),
    unread: () =>
      threads.filter(one => one.labels.includes('inbox') && one.mails.some(mail => mail.unread)).length,
    find: conversation => {
      const [thread = ''] = conversation.split(/[|+]/);
      return (
        threads.find(
          one =>
            `f:${one.id}` === thread ||
            `a:${one.local}` === thread ||
            (one.id !== null && legacy(one.id) === thread),
        ) ?? null
      );
    },
    byKey: key => threads.find(thread => thread.key === key) ?? null,
    add(thread, mail) {
      if (!threads.includes(thread)) threads.push(thread);
      thread.mails.push(mail);
      tell({thread, mail, what: 'added'});
    },
    remove(thread, mail) {
      thread.mails = thread.mails.filter(one => one !== mail);
      if (thread.mails.length === 0) threads.splice(threads.indexOf(thread), 1);
      tell({thread, mail, what: 'removed'});
    },
    sync(thread, mail) {
      if (mail.id !== null || !thread.mails.includes(mail)) return;
      mail.id = idAt(mail.at + 400, `${thread.key}/${mail.local}`);
      thread.id ??= mail.id;
      tell({thread, mail, what: 'synced'});
    },
    markRead(thread) {
      if (!thread.mails.some(mail => mail.unread)) return;
      for (const mail of thread.mails) mail.unread = false;
      tell({thread, what: 'read'});
    },
    move(thread, labels) {
      thread.labels = labels;
      tell({thread, what: 'moved'});
    },
    deliver(key, delivery) {
      const thread = mailbox.byKey(key) ?? {
        key,
        id: null,
        local: null,
        subject: delivery.subject ?? '',
        labels: ['inbox'],
        mails: [],
      };
      const mail = delivered(thread, delivery, me, clock.now());
      thread.id ??= mail.id;
      if (!thread.labels.includes('inbox')) thread.labels = ['inbox', ...thread.labels];
      mailbox.add(thread, mail);
    },
    watch: changed => void watchers.push(changed),
  };
  return mailbox;
}

function delivered(thread: Thread, delivery: Delivery, me: Correspondent, now: number): Mail {
  const {at = now, to = [me], subject: _, ...rest} = delivery;
  const message: Message = {...rest, to, at};
  return {
    id: idAt(at + 700, `${thread.key}/${thread.mails.length}/delivered`),
    local: null,
    from: delivery.from,
    to,
    cc: [],
    at,
    snippet: snippetOf(message),
    body: bodyOf([message], 0),
    attachments: delivery.attachments ?? [],
    unread: true,
    clipped: false,
  };
}
