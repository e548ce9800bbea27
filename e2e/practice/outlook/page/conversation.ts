import {el, setAttribute} from '../../page/element';
import type {Mail, Thread} from '../setup';
import {type CardActs, createCard} from './card';
import {icon} from './icon';
import type {Site} from './site';
import {fill} from './words/words';

/** What is to be opened. */
export interface Opened {
  thread: Thread;
  /** One message by itself; null: the whole conversation. */
  alone: Mail | null;
  /** The words it was found by; none: it was not searched for. */
  searched: string;
}

/** What is open in the reading pane: a conversation, or one message of it. */
export interface ConversationView {
  element: HTMLElement;
  readonly thread: Thread;
  /** Shows what has come in or gone since; what stands there stays as it is. */
  refresh(): void;
  /** Puts a box beside the message it answers. */
  answerBeside(mail: Mail, box: HTMLElement): void;
}

export interface ConversationActs {
  on(mail: Mail): CardActs;
  /** A draft that is open in a box is no card. */
  isOpenDraft(mail: Mail): boolean;
  /** Leads out of a mail that stands over the list; null where it stands beside it. */
  leave: {close(): void; step(by: number): void} | null;
}

/** More than this many messages are not shown at once. */
const manyMessages = 6;

export function createConversation(
  {thread, alone, searched}: Opened,
  site: Site,
  acts: ConversationActs,
): ConversationView {
  const {words, setup} = site;
  const isNew = setup.options.build === '2026';
  const group = el('div.messages');
  const content = el(
    'div.conversation-body.customScrollBar',
    {'data-app-section': alone ? 'ItemContainer' : 'ConversationContainer', tabindex: '-1'},
    group,
  );
  const element = el(
    'div.conversation',
    {id: alone ? 'ItemReadingPaneContainer' : 'ConversationReadingPaneContainer'},
    acts.leave ? leaveBar(acts.leave, site) : null,
    heading(thread, site, isNew && !alone),
    content,
  );
  const cards = new Map<string, {card: HTMLElement; portal: HTMLElement | null}>();
  /** The box that answers a message stands beside it, as long as it is there. */
  const answers = new Map<string, HTMLElement>();
  const first = new Set(openAtFirst(thread, alone));
  const hidden = new Set(alone ? [] : middleOf(thread).map(mail => mail.id));
  const more = el('button.more', {type: 'button'}, words.moreMessages);
  more.addEventListener('click', () => {
    more.remove();
    site.later(() => {
      for (const id of [...hidden].slice(-4)) hidden.delete(id);
      view.refresh();
    });
  });

  const view: ConversationView = {
    element,
    thread,
    refresh() {
      const all = (alone ? [alone] : thread.mails).filter(
        mail => mail.folder !== 'deleteditems' && !acts.isOpenDraft(mail),
      );
      const shown = all.filter(mail => !hidden.has(mail.id));
      const newest = shown.filter(mail => mail.folder !== 'drafts').at(-1);
      for (const [id, {card, portal}] of cards) {
        if (shown.some(mail => mail.id === id)) continue;
        card.remove();
        portal?.remove();
        cards.delete(id);
      }
      for (const mail of shown) {
        if (cards.has(mail.id)) continue;
        const known: {card: HTMLElement; portal: HTMLElement | null} = {card: group, portal: null};
        cards.set(mail.id, known);
        known.card = createCard(mail, site, {
          open: first.has(mail.id) || mail === newest,
          whole: alone !== null,
          searched,
          quick: mail === newest,
          acts: acts.on(mail),
          opened(portal) {
            known.portal = portal;
            if (portal && known.card !== group) known.card.after(portal);
          },
        });
      }
      const up = setup.options.order === 'newest-on-top';
      const inOrder = up ? [...shown].reverse() : shown;
      const parts = inOrder.flatMap(mail => {
        const known = cards.get(mail.id);
        if (!known) return [];
        const own = [known.card, ...(known.portal ? [known.portal] : [])];
        const answer = answers.get(mail.id);
        if (!answer?.hasChildNodes()) return own;
        return up ? [answer, ...own] : [...own, answer];
      });
      if (hidden.size > 0) {
        const oldest = cards.get(shown[0]?.id ?? '')?.card;
        parts.splice(up ? parts.indexOf(oldest ?? group) : 1, 0, more);
      }
      arrange(group, parts);
      if (isNew && !alone) setAttribute(group, 'aria-label', fill(words.messages, {count: all.length}));
    },
    answerBeside(mail, box) {
      const holder = el('div.answer-box', {}, box);
      answers.set(mail.id, holder);
      view.refresh();
      holder.scrollIntoView({block: 'nearest'});
    },
  };
  view.refresh();
  return view;
}

/** Puts parts in order without touching those that stand right, nor what others have put between them. */
function arrange(parent: HTMLElement, parts: readonly HTMLElement[]): void {
  const own = new Set<Node>(parts);
  let at: ChildNode | null = parent.firstChild;
  for (const part of parts) {
    while (at && !own.has(at)) at = at.nextSibling;
    if (at === part) at = at.nextSibling;
    else parent.insertBefore(part, at);
  }
}

/** The newest message is open, and what has not been read. */
const openAtFirst = (thread: Thread, alone: Mail | null): string[] =>
  alone ? [alone.id] : thread.mails.filter(mail => mail.unread).map(mail => mail.id);

/** What a long conversation does not show at once: all but the first and the last three. */
const middleOf = (thread: Thread): Mail[] =>
  thread.mails.length > manyMessages ? thread.mails.slice(1, -3).filter(mail => !mail.unread) : [];

function heading(thread: Thread, {words}: Site, named: boolean): HTMLElement {
  const subject = thread.subject || words.noSubject;
  return el(
    'div.subject-line',
    {},
    el(
      'div.subject',
      {
        role: 'heading',
        'aria-level': named ? '3' : '2',
        id: named ? `CONV_${thread.id}_SUBJECT` : undefined,
      },
      el('span', {title: subject}, subject),
      named ? el('button.summarise', {type: 'button'}, words.summarise) : null,
    ),
  );
}

function leaveBar({close, step}: {close(): void; step(by: number): void}, {words}: Site): HTMLElement {
  const button = (label: string, name: string, act: () => void) => {
    const made = el('button.tool-small', {type: 'button', 'aria-label': label, title: label}, icon(name));
    made.addEventListener('click', act);
    return made;
  };
  return el(
    'div.leave',
    {},
    el('div', {id: 'immersiveExitButton'}, button(words.close, 'Cancel', close)),
    button(words.previous, 'ChevronLeftRegular', () => step(-1)),
    button(words.next, 'ChevronRightRegular', () => step(1)),
  );
}
