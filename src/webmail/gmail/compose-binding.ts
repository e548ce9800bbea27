import {all, attribute, closest} from '../dom';
import type {ConversationReadout} from '../webmail';
import {parseId} from './ids';
import {oneThread, type Witness} from './one-thread';

/** What a box answers. `mode` is `reply` for answers and forwards inside a conversation. */
export interface Binding {
  mode: 'new' | 'reply';
  conversation: string | null;
  by: string;
  differ: boolean;
}

/**
 * Which conversation a box belongs to: its hidden fields say it; an inline box also stands under the conversation that is shown.
 * Where these differ the box is bound to none. Gmail gives a new mail a local thread id too, so that alone makes no reply.
 */
export function bindingOf(box: Element, inline: boolean, shown: ConversationReadout): Binding {
  const view = shown.state === 'open' ? shown.conversation : null;
  const under = inline && closest(box, '[role="listitem"], [role="list"], [data-legacy-message-id]') !== null;
  const witnesses = [
    ...threadIn('lts', field(box, 'lts')),
    ...threadIn('rt', field(box, 'rt')),
    // Whatever a field is called, this form of id names a thread.
    ...all(box, 'input[type="hidden"][value^="#thread-f:"]').flatMap(input =>
      threadIn('field', attribute(input, 'value')),
    ),
    ...(under && view ? threadIn('place', view.key) : []),
  ];
  const answered = parseId(field(box, 'rm')) !== null;
  const {key, by, differ} = oneThread(witnesses);
  return {mode: witnesses.length > 0 || answered || under ? 'reply' : 'new', conversation: key, by, differ};
}

/** Value of a box's hidden field; '' where it is absent or not filled yet. */
export function field(box: Element, name: string): string {
  const [input] = all(box, `input[name="${name}"]`);
  return input instanceof HTMLInputElement ? input.value : input ? attribute(input, 'value') : '';
}

function threadIn(by: string, text: string): Witness[] {
  const thread = parseId(text)?.thread;
  return thread ? [{by, id: {thread, message: null, local: null}}] : [];
}
