import {dropAttribute, el, setAttribute} from '../../page/element';
import {legacy} from '../ids';
import type {Mail, Thread} from '../setup';
import {bodyOfMessage} from './message-body';
import {collapsedSummary, openedMessage} from './message-header';
import type {Site} from './site';

/** One message of an open conversation. */
export interface MessageView {
  mail: Mail;
  element: HTMLElement;
  /** Where a reply box goes: right after the message. */
  replyArea: HTMLElement;
  expand(): void;
  isOpen(): boolean;
  /** Shows the ids the message has by now. */
  name(): void;
}

export interface MessageCallbacks {
  reply(mail: Mail, all: boolean): void;
}

/** `loaded` false: the body is yet to be fetched, and comes only when the message is opened. */
export function createMessageView(
  thread: Thread,
  mail: Mail,
  {expanded, loaded, hollow}: {expanded: boolean; loaded: boolean; hollow: boolean},
  site: Site,
  callbacks: MessageCallbacks,
): MessageView {
  const inner = el('div');
  const element = el('div', {role: 'listitem', tabindex: '-1'}, el('div.Bk', {}, el('div.G3.G2', {}, inner)));
  const replyArea = el('div.gA.gt.acV');
  let message: HTMLElement | null = null;
  let opened = false;
  let fetched = loaded;

  const name = () => {
    if (message) setIds(message, mail);
  };
  const collapse = () => {
    opened = false;
    setAttribute(element, 'class', 'kv');
    setAttribute(element, 'aria-expanded', 'false');
    if (message) message.style.display = 'none';
    // Now and then the message is there already, hidden and with ids, but empty.
    else if (hollow) {
      message = setIds(el('div.adn.ads', {style: 'display:none'}), mail);
      inner.append(message);
    }
    for (const old of [...inner.children]) if (old !== message && old !== replyArea) old.remove();
    const summary = collapsedSummary(mail, site);
    summary.addEventListener('click', expand);
    inner.prepend(summary);
  };
  const expand = () => {
    if (opened) return;
    opened = true;
    setAttribute(element, 'class', 'h7');
    setAttribute(element, 'aria-expanded', 'true');
    const fresh = message !== null && message.childElementCount > 0 ? message : null;
    const shown = fresh ?? openedMessage(mail, site, {reply: () => callbacks.reply(mail, false), collapse});
    message = setIds(shown, mail);
    shown.style.removeProperty('display');
    inner.replaceChildren(shown, replyArea);
    if (fresh) return;
    const fill = () => {
      fetched = true;
      const place = shown.lastElementChild;
      place?.append(...bodyOfMessage(thread, mail, site));
    };
    if (fetched) fill();
    else site.later(fill);
  };

  if (expanded) expand();
  else collapse();
  return {mail, element, replyArea, expand, isOpen: () => opened, name};
}

function setIds(message: HTMLElement, mail: Mail): HTMLElement {
  setAttribute(message, 'data-message-id', mail.id === null ? `#msg-a:${mail.local}` : `#msg-f:${mail.id}`);
  if (mail.id !== null) setAttribute(message, 'data-legacy-message-id', legacy(mail.id));
  else dropAttribute(message, 'data-legacy-message-id');
  return message;
}
