import {el} from '../../page/element';
import type {ConversationView} from './conversation';
import type {Site} from './site';

/** Where mails are read and written. One thing at a time is in the document; what gives way is taken out. */
export interface Pane {
  element: HTMLElement;
  readonly view: ConversationView | null;
  /** A mail, or nothing. */
  show(view: ConversationView | null): void;
  /** A box to write in, by itself. */
  alone(box: HTMLElement): void;
}

export function createPane(site: Site, tabs: HTMLElement, over: boolean): Pane {
  const {words, setup} = site;
  const container = el('div.pane-inside', {id: 'ReadingPaneContainerId'});
  const alert = el('div.unseen', {id: 'notificationBarText', role: 'alert'});
  const host = el(
    `div.pane.pane-${over ? 'over' : setup.options.pane}`,
    {
      id: 'Skip to message-region',
      role: 'main',
      'aria-label': words.reading,
      'data-app-section': 'MailReadCompose',
      tabindex: '-1',
    },
    container,
    tabs,
    alert,
  );
  // Where the pane is off, it is only there with something in it.
  const holder = over ? el('div.pane-holder') : host;
  const nothing = el(
    'div.nothing',
    {},
    el('div.nothing-picture'),
    el('div.nothing-title', {}, words.nothingOpen),
    el('div', {}, words.nothingSelected),
  );
  let view: ConversationView | null = null;
  const fill = (inside: HTMLElement | null) => {
    container.replaceChildren(inside ?? nothing);
    if (over) holder.replaceChildren(...(inside ? [host] : []));
  };
  fill(null);
  return {
    element: holder,
    get view() {
      return view;
    },
    show(next) {
      view = next;
      fill(next?.element ?? null);
    },
    alone: box => fill(box),
  };
}
