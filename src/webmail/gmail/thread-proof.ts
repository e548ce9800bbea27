import {attribute} from '../dom';
import {isVisible} from '../visible';
import type {Problem} from '../webmail';
import {readAddressBar} from './address-bar';
import {parseId} from './ids';
import {idsOn} from './ids-on';
import {type OneThread, oneThread, type Witness} from './one-thread';
import {find} from './selectors';

export interface ThreadProof extends OneThread {
  /** Gmail's server has given this conversation no lasting id yet. */
  local: boolean;
  problem: Problem | null;
}

/**
 * Which thread is shown. What stands on the heading and the messages belongs to the view; the address and the list's selected row may
 * be a moment ahead of it or behind, so one of them alone proves nothing unless the first message bears the same id.
 */
export function proveThread(
  document: Document,
  headings: readonly Element[],
  messages: readonly Element[],
): ThreadProof {
  const onMessages = messages.flatMap(idsOn);
  const shown = [
    ...headings.flatMap(heading => [
      ...witness(heading, 'data-legacy-thread-id', 'h2[data-legacy-thread-id]'),
      ...witness(heading, 'data-thread-perm-id', 'h2[data-thread-perm-id]'),
    ]),
    ...onMessages.flatMap(id => (id.thread ? [{by: '[jslog]', id: {...id, message: null}}] : [])),
  ];
  const {thread: addressed} = readAddressBar(document.URL);
  const around = [
    ...(addressed ? [{by: 'address', id: addressed}] : []),
    ...find(document, 'selectedRow', isVisible)
      .elements.slice(0, 1)
      .flatMap(row => witness(row, 'data-legacy-thread-id', '[gh="tl"] tr.aps')),
  ];
  const witnesses = [...shown, ...around];
  const thread = oneThread(witnesses);
  const {key, differ} = thread;
  const proven =
    shown.some(({id}) => id.thread) || around.length > 1 || onMessages.some(id => id.message === key);
  const local = !key && !differ && witnesses.some(({id}) => id.local);
  const problem = differ
    ? 'signs disagree'
    : !key
      ? local
        ? 'local id only'
        : 'no id'
      : proven
        ? null
        : 'one sign outside the view only';
  return {
    ...thread,
    key: proven ? key : null,
    local,
    problem: problem && `conversation.key: ${problem}`,
  };
}

function witness(element: Element, name: string, by: string): Witness[] {
  const id = parseId(attribute(element, name));
  return id ? [{by, id}] : [];
}
