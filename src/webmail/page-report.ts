import type {Instant} from '../domain/instant';
import type {ConversationReadout, ListRow, Matched, OpenMessage, Problem, Webmail} from './webmail';

/** What a webmail reads on the page it stands on, as plain data. Keys are stable; new ones may be added. */
export interface PageReport {
  webmail: Webmail['name'];
  account: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  list: object[];
  /** Whether the conversation below is proven; see `ConversationReadout`. */
  state: ConversationReadout['state'];
  /** The user would be told that the page cannot be read. */
  unreadable: boolean;
  conversation: object | null;
  compose: object[];
  matched: Matched;
  problems: Problem[];
}

/** Runs every reader once. Holds words of mail: for the user's own eyes, never kept or sent. */
export function reportPage(webmail: Webmail): PageReport {
  const account = webmail.readAccount();
  const list = webmail.readList();
  const open = webmail.readConversation();
  const composes = webmail.readComposes();
  const shown = open.conversation ?? open.partial ?? null;
  return {
    webmail: webmail.name,
    account: account.value,
    ...webmail.readLanguage(),
    list: list.rows.map(reportRow),
    state: open.state,
    unreadable: open.state === 'unreadable' || list.unreadable === true,
    conversation: shown && {
      key: shown.key,
      subject: shown.subject,
      complete: shown.complete,
      messages: shown.messages.map(reportMessage),
    },
    compose: composes.boxes.map(({mode, shape, conversation, to, subject, editor, send}) => ({
      mode,
      shape,
      conversation,
      to,
      subject,
      editor: editor !== null,
      send: send !== null,
    })),
    matched: {...account.matched, ...list.matched, ...open.matched, ...composes.matched},
    problems: [...new Set([account, list, open, composes].flatMap(({problems}) => problems))],
  };
}

const reportRow = ({key, subject, senders, snippet, at, atText, unread, messages}: ListRow) => ({
  key,
  subject,
  senders,
  snippet,
  at: isoOf(at),
  atText,
  unread,
  messages,
});

const reportMessage = ({at, ...message}: OpenMessage) => ({...message, at: isoOf(at)});

const isoOf = (at: Instant | null): string | null =>
  at === null ? null : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
