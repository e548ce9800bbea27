import {el, setAttribute} from '../../page/element';
import {legacy} from '../ids';
import type {Mail, Thread} from '../setup';
import type {Compose, ComposeDesk} from './compose';
import {createMessageView, type MessageView} from './message-view';
import {type Entry, tokenText} from './rows';
import type {Site} from './site';

/** A conversation as one of the views that take turns on the page. */
export interface ConversationView {
  thread: Thread;
  element: HTMLElement;
  /** A message has come, gone or got its ids. */
  refresh(): void;
}

export function createConversationView(entry: Entry, site: Site, desk: ComposeDesk): ConversationView {
  const {words, setup} = site;
  const {thread} = entry;
  const viewOff = setup.options.variant === 'viewOff';
  const heading = el('h2.hP', {tabindex: '-1', jsname: 'r4nke'}, thread.subject || words.noSubject);
  const list = el('div', {role: 'list'});
  const expandAll = el(
    'button',
    {type: 'button', jsname: 'tRarif', 'aria-label': words.expandAll, 'data-tooltip': words.expandAll},
    '⇕',
  );
  const chips = thread.labels.map(label =>
    el('div.hN', {title: label}, words.folders[label as 'inbox'] ?? label),
  );
  const pane = el(
    'div.nH.a98.iY',
    {},
    el('div.ha', {}, heading, el('div.J-J5-Ji.hM', {}, ...chips), el('div.bHJ', {}, expandAll)),
    list,
  );
  const element = el('div.nH.ao9', {}, pane);
  let views: MessageView[] = [];
  let reply: Compose | null = null;

  const name = () => {
    const perm = tokenText(entry, viewOff).replace(/^/, 'thread-');
    setAttribute(heading, 'data-thread-perm-id', perm);
    if (thread.id !== null) setAttribute(heading, 'data-legacy-thread-id', legacy(thread.id));
    for (const view of views) view.name();
  };
  const openReply = (mail: Mail, all: boolean) => {
    const view = views.find(one => one.mail === mail);
    if (!view) return;
    view.expand();
    if (reply?.open) return reply.focus();
    reply = desk.reply(thread, mail, {all, place: view.replyArea, closed: pills});
  };
  const make = (mail: Mail, index: number, count: number): MessageView => {
    const expanded = viewOff || mail.unread || index === count - 1;
    return createMessageView(thread, mail, {expanded, loaded: expanded, hollow: index % 3 === 1}, site, {
      reply: openReply,
    });
  };
  const pills = () => {
    const pill = (label: string, className: string, act: () => void) => {
      const element = el(`span.ams.${className}`, {role: 'link', tabindex: '0'}, label);
      element.addEventListener('click', act);
      return element;
    };
    const last = views.at(-1)?.mail;
    if (!last) return;
    const bar = el(
      'div.amn',
      {},
      pill(words.reply, 'bkH', () => openReply(last, false)),
      last.to.length + last.cc.length > 1 ? pill(words.replyAll, 'bkI', () => openReply(last, true)) : null,
      pill(words.forward, 'bkG', () => {}),
    );
    views.at(-1)?.replyArea.replaceChildren(bar);
  };

  const refresh = () => {
    const mails = viewOff ? entry.mails : thread.mails;
    const gone = views.filter(view => !mails.includes(view.mail));
    for (const view of gone) view.element.remove();
    views = views.filter(view => mails.includes(view.mail));
    for (const mail of mails) {
      if (views.some(view => view.mail === mail)) continue;
      const previous = views.at(-1);
      if (previous && !reply?.open) previous.replyArea.replaceChildren();
      const view = make(mail, mails.length - 1, mails.length);
      views.push(view);
      list.append(view.element);
      if (!reply?.open) pills();
    }
    if (gone.length > 0 && !reply?.open) pills();
    name();
  };

  const mails = viewOff ? entry.mails : thread.mails;
  views = mails.map((mail, index) => make(mail, index, mails.length));
  list.append(...folded(views));
  pills();
  expandAll.addEventListener('click', () => {
    list.replaceChildren(...views.map(view => view.element));
    for (const view of views) view.expand();
  });
  // The ids are painted after the heading is there.
  site.later(name);
  for (const view of views) view.name();
  return {thread, element, refresh};
}

/** In a long conversation the middle stands behind a bar with its number; the messages in it are not there at all. */
function folded(views: MessageView[]): HTMLElement[] {
  const middle = views.slice(1, -2).filter(view => !view.isOpen());
  if (middle.length < 3) return views.map(view => view.element);
  const bar = el(
    'div.kQ.bg.adv',
    {role: 'listitem', tabindex: '0'},
    el('span.adx', {}, el('span', {}, String(middle.length))),
  );
  bar.addEventListener('click', () => bar.replaceWith(...middle.map(view => view.element)));
  return views.flatMap(view => (view === middle[0] ? [bar] : middle.includes(view) ? [] : [view.element]));
}
