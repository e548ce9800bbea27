import {bodyText} from '../body-text';
import {all, attribute, closest} from '../dom';
import {isVisible} from '../visible';
import {type Sending, type SendingSigns, watchSending} from '../watch-sending';
import type {ComposeBox, ConversationReadout, OpenMessage, SentEvent} from '../webmail';
import {find} from './selectors';

interface Mark {
  /** Dialogs and menus that were there before, which say nothing about this sending. */
  old: Element[];
  /** The messages of the conversation that stood there already. */
  messages: ReadonlySet<string>;
  newest: number;
}

/**
 * Outlook announces no sending. One is confirmed when the same words stand as a dated message in the same conversation where no such
 * message stood before. Undo brings the box back within ten seconds at most; add-ins may hold a sending back for seconds.
 */
export function watchSent(
  document: Document,
  readBoxes: () => ComposeBox[],
  readOpen: () => ConversationReadout,
  onSent: (event: SentEvent) => void,
  signal: AbortSignal,
): void {
  const messagesOf = (key: string | null): OpenMessage[] => {
    const {conversation} = readOpen();
    return conversation && conversation.key === key ? conversation.messages : [];
  };
  const signs: SendingSigns<Mark> = {
    site: 'outlook',
    before({conversation}) {
      const there = messagesOf(conversation);
      return {
        old: interruptions(document),
        messages: new Set(there.map(sameness)),
        newest: Math.max(0, ...there.map(({at}) => at ?? 0)),
      };
    },
    isShortcut: ({key, code, ctrlKey, metaKey, altKey}) =>
      (key === 'Enter' && (ctrlKey || metaKey)) || (code === 'KeyS' && altKey && !ctrlKey),
    sendTakesKeys: false,
    isGivenUp: target => closest(target, '#discardCompose, #popoutCompose') !== null,
    isRefused: ({mark}) => interruptions(document).some(shown => !mark.old.includes(shown)),
    isConfirmed: sending =>
      // A conversation takes longer to read than a box to look for.
      sending.checks % 4 === 0 &&
      sending.event.conversation !== null &&
      messagesOf(sending.event.conversation).some(message => isItSent(message, sending)),
    isBack: ({event}) =>
      event.text !== '' &&
      find(document, 'editor', isVisible).elements.some(editor => bodyText(editor) === event.text),
    stays: 6_000,
    confirms: 30_000,
    undoable: 20_000,
  };
  watchSending(document, signs, readBoxes, onSent, signal);
}

/** A draft that was only put away is shown without a date alone, so a message without one confirms nothing. */
const isItSent = (message: OpenMessage, {event, mark}: Sending<Mark>): boolean =>
  !message.draft &&
  message.body === 'loaded' &&
  message.at !== null &&
  message.at >= mark.newest &&
  bare(event.text) !== '' &&
  bare(message.text) === bare(event.text) &&
  !mark.messages.has(sameness(message));

const sameness = ({key, atText, text}: OpenMessage): string => key ?? `${atText} ${bare(text)}`;

/** Without white space, which a mail that was sent has elsewhere than its draft. */
const bare = (text: string): string => text.replace(/[\s\u200b]+/g, '');

/** Dialogs that ask something, and the choice of a time to send at. The card of a person is neither. */
const interruptions = (document: Document): Element[] =>
  all(document, '[role="dialog"], [role="alertdialog"]').filter(
    shown =>
      isVisible(shown) &&
      attribute(shown, 'data-log-region') !== 'LivePersonaCard' &&
      !closest(shown, '[data-afterword]'),
  );
