import {messageCap} from '../../domain/sighting';
import {shownText} from '../body-text';
import {closest, contains, parentOf} from '../dom';
import {oneLine} from '../one-line';
import {isVisible} from '../visible';
import type {ConversationReadout, Matched, OpenMessage, Problem} from '../webmail';
import {readMessage} from './message';
import {findMessages, type Piece} from './messages';
import {find} from './selectors';
import {proveThread} from './thread-proof';

/** The conversation that is shown, if the page proves which one it is and can be read; see `ConversationReadout`. */
export function readConversation(document: Document, own: string | null): ConversationReadout {
  const matched: Matched = {};
  const problems = new Set<Problem>();
  const {elements: headings, by} = find(document, 'heading', isVisible);
  const [heading = null] = headings;
  const view = viewOf(document, heading);
  const {pieces, whole} = findMessages(view);
  const none = heading === null && pieces.length === 0;
  if (none) return {state: 'none', conversation: null, partial: null, matched, problems: []};

  if (heading) matched['conversation.subject'] = by;
  else problems.add('conversation.subject: no heading');
  const messages = pieces.flatMap(piece => readPiece(piece, own, matched, problems)).slice(-messageCap);
  const thread = proveThread(
    document,
    headings,
    pieces.flatMap(({element, hidden}) => (hidden === undefined ? [element] : [])),
  );
  if (thread.key) matched['conversation.key'] = thread.by;
  if (thread.problem) problems.add(thread.problem);
  if (!whole) problems.add('conversation.messages: not all understood');
  const loaded = messages.filter(({body, draft}) => !draft && (body === 'loaded' || body === 'clipped'));
  const partial = {
    key: thread.key,
    subject: heading ? oneLine(shownText(heading)) : null,
    complete:
      whole &&
      !thread.single &&
      messages.every(({body, draft}) => draft || body === 'loaded') &&
      loaded.length > 0,
    messages,
    cardPlace: heading ? cardPlace(heading, pieces) : null,
  };
  const {key, subject} = partial;
  const settling = thread.differ || (pieces.length === 0 && !looksFull(view, heading)) || thread.local;
  if (settling) return {state: 'loading', conversation: null, partial, matched, problems: [...problems]};
  if (loaded.length === 0) problems.add('message.body: none found');
  const readable = key !== null && subject !== null && loaded.length > 0;
  return {
    state: readable ? 'open' : 'unreadable',
    conversation: readable ? {...partial, key, subject} : null,
    partial,
    matched,
    problems: [...problems],
  };
}

/** The part of the page that is the open view. Old views stay in the page, hidden. */
function viewOf(document: Document, heading: Element | null): Element {
  const around = heading && closest(heading, '[role="main"]');
  return around ?? find(document, 'main', isVisible).elements[0] ?? document.body;
}

function readPiece(
  {element, hidden}: Piece,
  own: string | null,
  matched: Matched,
  problems: Set<Problem>,
): OpenMessage[] {
  if (hidden === undefined) return [readMessage(element, own, matched, problems)];
  if (hidden === null) problems.add('conversation.messages: hidden ones not counted');
  const unknown: OpenMessage = {
    key: null,
    from: null,
    to: [],
    at: null,
    atText: null,
    body: 'hidden',
    text: '',
    attachments: [],
    draft: false,
  };
  return Array.from({length: Math.min(hidden ?? 1, messageCap)}, () => ({...unknown}));
}

/** No message was understood, yet people are named: the page has changed rather than not arrived. */
const looksFull = (view: Element, heading: Element | null): boolean =>
  heading !== null &&
  find(view, 'person', element => isVisible(element) && !closest(element, 'tr')).elements.length > 0;

/** The subject's whole block: the card stands between it and the messages, whatever wraps either. */
function cardPlace(heading: Element, pieces: readonly Piece[]): Element {
  let place = heading;
  for (let outer = parentOf(heading); outer; outer = parentOf(outer)) {
    if (pieces.length === 0 || pieces.some(({element}) => contains(outer as Element, element))) break;
    place = outer;
  }
  while (/^t(d|h|r|body|head)$/.test(place.localName) && place !== heading && place.firstElementChild)
    place = place.firstElementChild;
  return place;
}
