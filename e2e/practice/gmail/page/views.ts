import {dropAttribute, el, setAttribute} from '../../page/element';
import type {Thread} from '../setup';
import type {ComposeDesk} from './compose';
import {type ConversationView, createConversationView} from './conversation-view';
import {createListView, type ListView} from './list-view';
import {listHash, listName, type Route} from './route';
import type {Site} from './site';

/** The middle of the page. What was shown before stays in the document, hidden. */
export interface Views {
  element: HTMLElement;
  show(route: Route): void;
  refresh(): void;
}

/** How many conversations left behind stay in the document. */
const keptConversations = 3;

export function createViews(site: Site, desk: ComposeDesk): Views {
  const {words, setup} = site;
  const {variant} = setup.options;
  const holder = el('div.aeF');
  const element = el('div.AO', {}, el('div.Tm.aeJ', {}, holder));
  const panes = new Map<
    string,
    {pane: HTMLElement; list: ListView | null; conversation: ConversationView | null}
  >();
  let current: Route | null = null;

  const paneFor = (name: string) => {
    const known = panes.get(name);
    if (known) return known;
    const fresh = {pane: el('div.nH'), list: null, conversation: null};
    panes.set(name, fresh);
    // A list that took another's place stands after it.
    holder.append(fresh.pane);
    return fresh;
  };
  const turnTo = (name: string) => {
    for (const [other, {pane}] of panes) {
      if (other === name) continue;
      pane.style.display = 'none';
      dropAttribute(pane, 'role');
    }
    const pane = panes.get(name)?.pane;
    if (!pane) return;
    setAttribute(pane, 'role', 'main');
    pane.style.removeProperty('display');
  };
  const listFor = (route: Route) => {
    const place = paneFor(listName(route));
    if (place.list) place.list.refresh();
    else {
      const list = createListView(route, site);
      place.list = list;
      place.pane.append(
        variant === 'splitPane' ? el('div.aia', {}, list.element, el('div.ao8.reading')) : list.element,
      );
    }
    return place;
  };
  const conversationOf = (route: Route, thread: Thread): ConversationView => {
    const mailId = /msg-[af]:(\S+)$/.exec(route.conversation ?? '')?.[1];
    const mails = thread.mails.filter(mail => mail.id === mailId || mail.local === mailId);
    return createConversationView({thread, mails: mails.length > 0 ? mails : thread.mails}, site, desk);
  };

  const showConversation = (route: Route, thread: Thread) => {
    if (variant === 'splitPane') {
      const place = listFor(route);
      turnTo(listName(route));
      place.conversation = conversationOf(route, thread);
      place.list?.select(thread.key);
      const reading = place.pane.querySelector('.reading') ?? place.pane;
      reading.replaceChildren(place.conversation.element);
    } else {
      const name = `conversation ${route.conversation}`;
      panes.get(name)?.pane.remove();
      panes.delete(name);
      const place = paneFor(name);
      place.conversation = conversationOf(route, thread);
      place.pane.append(toolbar(route, thread), place.conversation.element);
      turnTo(name);
      const old = [...panes].filter(([, {conversation}]) => conversation).slice(0, -keptConversations);
      for (const [key, {pane}] of old) {
        pane.remove();
        panes.delete(key);
      }
    }
    site.mailbox.markRead(thread);
  };
  const toolbar = (route: Route, thread: Thread): HTMLElement => {
    const button = (label: string, className: string, act: () => void) => {
      const element = el(`div.T-I.J-J5-Ji.T-I-ax7.L3.${className}`, {
        role: 'button',
        tabindex: '0',
        'aria-label': label,
        'data-tooltip': label,
      });
      element.addEventListener('click', act);
      return element;
    };
    const back = () => site.go(`${listHash(route)}${route.page > 1 ? `/p${route.page}` : ''}`);
    return el(
      'div.G-atb.G-conversation',
      {gh: 'mtb'},
      button(words.back, 'lS', back),
      button(words.archive, 'lR', () => archive(thread, back)),
    );
  };
  const archive = (thread: Thread, back: () => void) => {
    const {labels} = thread;
    site.mailbox.move(
      thread,
      labels.filter(label => label !== 'inbox'),
    );
    back();
    site.toast.show(words.archived, {
      undo: () => {
        site.mailbox.move(thread, labels);
        site.toast.show(words.undone);
      },
    });
  };

  const views: Views = {
    element,
    show(route) {
      current = route;
      const thread = route.conversation === null ? null : site.mailbox.find(route.conversation);
      if (thread) return showConversation(route, thread);
      const place = listFor(route);
      place.list?.select(null);
      turnTo(listName(route));
    },
    refresh() {
      for (const {pane, list, conversation} of panes.values()) {
        conversation?.refresh();
        if (pane.style.display !== 'none') list?.refresh();
      }
      if (current) document.title = titleOf(current, site);
    },
  };
  return views;
}

/** "Inbox (3) - robin@… - Gmail", or the subject of what is open. */
export function titleOf(route: Route, {words, mailbox}: Site): string {
  const thread = route.conversation === null ? null : mailbox.find(route.conversation);
  const unread = mailbox.unread();
  const place = words.folders[route.place as 'inbox'] ?? (route.query || route.place);
  const head = thread
    ? thread.subject || words.noSubject
    : `${place}${route.place === 'inbox' && unread > 0 ? ` (${unread})` : ''}`;
  return `${head} - ${mailbox.me.address} - Gmail`;
}
