import type {WebmailName} from '../../../src/domain/conversation';
import type {Person} from '../../../src/domain/person';
import {bodyText} from '../../../src/webmail/body-text';
import {all, attribute, first, matches, textOf} from '../../../src/webmail/dom';
import {readLanguage} from '../../../src/webmail/language';
import {oneLine} from '../../../src/webmail/one-line';
import type {ConversationReadout, ListReading, WebmailReader} from '../../../src/webmail/webmail';

/** The reading side of a webmail that does not exist. */
export const createHarbourReader = (document: Document): WebmailReader => ({
  // A real one has its line in `webmailNames`.
  name: 'harbour' as WebmailName,
  readAccount: () => ({
    value: attribute(first(document, '[data-mailbox]') ?? document.body, 'data-mailbox') || null,
    matched: {account: '[data-mailbox]'},
    problems: [],
  }),
  readLanguage: () => readLanguage(document),
  readList: () => readList(document),
  readConversation: () => readConversation(document),
  watch: (changed, signal) => {
    const observer = new MutationObserver(changed);
    observer.observe(document.body, {childList: true, subtree: true});
    signal.addEventListener('abort', () => observer.disconnect());
  },
});

const wordsIn = (element: Element, part: string): string => {
  const found = first(element, part);
  return found ? oneLine(textOf(found)) : '';
};

function personIn(element: Element): Person[] {
  const sender = first(element, '[data-from]');
  return sender ? [{name: oneLine(textOf(sender)), address: attribute(sender, 'data-from')}] : [];
}

function momentIn(element: Element): number | null {
  const time = first(element, 'time');
  return time ? Date.parse(attribute(time, 'datetime')) : null;
}

const readList = (document: Document): ListReading => ({
  rows: all(document, '.threads > [data-thread]').map(row => ({
    key: attribute(row, 'data-thread'),
    subject: wordsIn(row, 'i'),
    senders: personIn(row),
    snippet: wordsIn(row, 'span'),
    at: momentIn(row),
    atText: wordsIn(row, 'time'),
    unread: matches(row, '.new'),
    messages: null,
    element: row,
    markPlace: first(row, 'i'),
  })),
  matched: {'list.row': '[data-thread]'},
  problems: [],
});

function readConversation(document: Document): ConversationReadout {
  const pane = first(document, 'main[data-thread]');
  if (!pane) return {state: 'none', conversation: null, matched: {}, problems: []};
  const conversation = {
    key: attribute(pane, 'data-thread'),
    subject: wordsIn(pane, 'h1'),
    complete: true,
    messages: all(pane, '[data-message]').map(message => {
      const body = first(message, '.text');
      return {
        key: attribute(message, 'data-message'),
        from: personIn(message)[0] ?? null,
        to: [],
        at: momentIn(message),
        atText: wordsIn(message, 'time'),
        body: body ? ('loaded' as const) : ('collapsed' as const),
        text: body ? bodyText(body) : '',
        attachments: [],
        draft: false,
      };
    }),
    cardPlace: first(pane, 'h1'),
  };
  return {state: 'open', conversation, matched: {'conversation.key': 'main[data-thread]'}, problems: []};
}
