import type {Correspondent, Message} from '../../correspondence/conversation';
import {bodyOf} from '../../correspondence/markup';
import type {PageClock} from '../../page/clock';
import type {Delivery} from '../../page/practice';
import {idOf} from '../ids';
import {plainPartsOf} from '../mailbox-of';
import type {Folder, Mail, Setup, Thread} from '../setup';

/** A row's worth of mail: a conversation, or one message where they stand alone. */
export interface Entry {
  thread: Thread;
  mails: Mail[];
  /** What of it lies in the folder that is listed. */
  here: Mail[];
}

/** The mail of one account, as the server would keep it. Lasts over a reload. */
export interface Mailbox {
  me: Correspondent;
  /** Newest first. */
  list(folder: Folder, grouped: boolean): Entry[];
  search(words: string): Entry[];
  count(folder: Folder): {all: number; unread: number};
  thread(id: string): Thread | null;
  /** The message with that id and where it belongs. */
  mail(id: string): {thread: Thread; mail: Mail} | null;
  byKey(key: string): Thread | null;
  add(thread: Thread, mail: Mail): void;
  remove(thread: Thread, mail: Mail): void;
  markRead(mails: readonly Mail[], read: boolean): void;
  move(mails: readonly Mail[], to: Folder): void;
  deliver(key: string, delivery: Delivery): void;
  watch(changed: () => void): void;
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
  const watchers: (() => void)[] = [];
  const tell = () => {
    keep();
    for (const watcher of watchers) watcher();
  };
  const newestFirst = (entries: Entry[]) => entries.sort((a, b) => lastAt(b.here) - lastAt(a.here));

  const mailbox: Mailbox = {
    me,
    list(folder, grouped) {
      const entries = threads.flatMap(thread => {
        const here = thread.mails.filter(mail => mail.folder === folder);
        if (here.length === 0) return [];
        return grouped
          ? [{thread, mails: thread.mails, here}]
          : here.map(mail => ({thread, mails: [mail], here: [mail]}));
      });
      return newestFirst(entries);
    },
    search(words) {
      const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
      const entries = threads.flatMap(thread =>
        thread.mails
          .filter(mail => {
            const {from, to} = mail;
            const people = [from, ...to].map(one => `${one.name} ${one.address}`).join(' ');
            const all = `${thread.subject} ${people} ${JSON.stringify(mail.body.fresh)}`.toLowerCase();
            return wanted.every(word => all.includes(word.replace(/^(from|subject|to):/, '')));
          })
          .map(mail => ({thread, mails: [mail], here: [mail]})),
      );
      return newestFirst(entries);
    },
    count(folder) {
      const mails = threads.flatMap(thread => thread.mails).filter(mail => mail.folder === folder);
      return {all: mails.length, unread: mails.filter(mail => mail.unread).length};
    },
    thread: id => threads.find(thread => thread.id === id) ?? null,
    mail: id =>
      threads
        .flatMap(thread => thread.mails.map(mail => ({thread, mail})))
        .find(({mail}) => mail.id === id) ?? null,
    byKey: key => threads.find(thread => thread.key === key) ?? null,
    add(thread, mail) {
      if (!threads.includes(thread)) threads.push(thread);
      thread.mails = [...thread.mails, mail].sort((a, b) => a.at - b.at);
      tell();
    },
    remove(thread, mail) {
      thread.mails = thread.mails.filter(one => one !== mail);
      if (thread.mails.length === 0) threads.splice(threads.indexOf(thread), 1);
      tell();
    },
    markRead(mails, read) {
      if (mails.every(mail => mail.unread !== read)) return;
      for (const mail of mails) mail.unread = !read;
      tell();
    },
    move(mails, to) {
      for (const mail of mails) mail.folder = to;
      tell();
    },
    deliver(key, delivery) {
      const thread = mailbox.byKey(key) ?? {
        key,
        id: idOf('conversation', setup.kind, key),
        subject: delivery.subject ?? '',
        mails: [],
      };
      mailbox.add(thread, delivered(thread, delivery, me, clock.now(), setup.kind));
    },
    watch: changed => void watchers.push(changed),
  };
  return mailbox;
}

export const lastAt = (mails: readonly Mail[]): number => mails.at(-1)?.at ?? 0;

function delivered(
  thread: Thread,
  delivery: Delivery,
  me: Correspondent,
  now: number,
  kind: Setup['kind'],
): Mail {
  const {at = now, to = [me], subject: _, ...rest} = delivery;
  const message: Message = {...rest, to, at, unread: true};
  return {
    id: idOf('message', kind, `${thread.key}/${thread.mails.length}/delivered/${at}`),
    ...plainPartsOf(message),
    body: bodyOf([message], 0),
    folder: 'inbox',
  };
}
