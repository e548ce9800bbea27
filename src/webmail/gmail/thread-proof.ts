import type {OpenMessage, Problem} from '../webmail';
import {readAddressBar} from './address-bar';
import {all, attribute} from './dom';
import {parseId, parseKey} from './ids';
import {idsInJslog} from './jslog';
import type {Piece} from './messages';
import {type OneThread, oneThread, type Witness} from './one-thread';
import {isPage} from './selectors';
import {isVisible} from './visible';

export interface ThreadProof extends OneThread {
  /** Gmail's server has given this conversation no lasting id yet. */
  local: boolean;
  problem: Problem | null;
}

/**
 * Which thread is shown. What stands on the heading and the messages belongs to the view; the address and the list's selected row may
 * be a moment ahead of it or behind, so alone they prove nothing.
 */
export function proveThread(
  document: Document,
  headings: readonly Element[],
  pieces: readonly Piece[],
  messages: readonly OpenMessage[],
): ThreadProof {
  const shown = [...headings.flatMap(onHeading), ...pieces.flatMap(onMessage)];
  const around = [...inAddress(document), ...inList(document)];
  const all = oneThread([...shown, ...around]);
  const first = messages.find(({body}) => body !== 'hidden');
  const proven =
    shown.some(({id}) => id.thread !== null) ||
    around.length > 1 ||
    (all.key !== null && first?.key === all.key);
  const local = all.key === null && !all.differ && [...shown, ...around].some(({id}) => id.local !== null);
  const problem = all.differ
    ? 'conversation.key: signs disagree'
    : all.key === null
      ? `conversation.key: ${local ? 'local id only' : 'no id'}`
      : proven
        ? null
        : 'conversation.key: one sign outside the view only';
  return proven ? {...all, local, problem} : {...all, key: null, by: '', local, problem};
}

function onHeading(heading: Element): Witness[] {
  const legacy = parseKey(attribute(heading, 'data-legacy-thread-id'));
  const permanent = parseId(attribute(heading, 'data-thread-perm-id'));
  return [
    ...(legacy ? [{by: 'h2[data-legacy-thread-id]', id: {thread: legacy, message: null, local: null}}] : []),
    ...(permanent ? [{by: 'h2[data-thread-perm-id]', id: permanent}] : []),
  ];
}

function onMessage({element}: Piece): Witness[] {
  return all(element, '.ii[jslog], span[jslog]:has(> .gD), .gD[jslog]')
    .filter(node => isPage(node) && isVisible(node))
    .flatMap(idsInJslog)
    .flatMap(({thread}) => (thread ? [{by: '.ii[jslog]', id: {thread, message: null, local: null}}] : []));
}

function inAddress(document: Document): Witness[] {
  const {thread} = readAddressBar(document.URL);
  return thread ? [{by: 'address', id: thread}] : [];
}

function inList(document: Document): Witness[] {
  return all(document, '[gh="tl"] tr.aps [data-legacy-thread-id]')
    .filter(isVisible)
    .slice(0, 1)
    .flatMap(element => {
      const thread = parseKey(attribute(element, 'data-legacy-thread-id'));
      return thread ? [{by: '[gh="tl"] tr.aps', id: {thread, message: null, local: null}}] : [];
    });
}
