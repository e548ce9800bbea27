import type {MessageReading} from '../../../domain/reading';
import type {SeenMessage} from '../../../domain/sighting';
import {prepareText} from '../../message-text';
import type {KindReading} from '../kind-reading';
import {readKind} from '../read-kind';
import type {KindInput} from '../weigh-message';
import {earlierMessage} from './earlier-message';
import type {Example} from './read-examples';

/** Reads one example as the last message of its conversation. */
export const readExample = (example: Example): KindReading => readKind(inputOf(example));

/** An example as reading takes it. */
export function inputOf({from, subject, text, own, after, answers}: Example): KindInput {
  const address = /<([^>]+)>|(\S+@\S+)/.exec(from);
  const message: SeenMessage = {
    key: 'm2',
    from: {
      name: from.replace(/<.*/, '').trim() || null,
      address: (address?.[1] ?? address?.[2] ?? '').toLowerCase(),
    },
    to: [{name: 'Sam Lee', address: 'sam@example.org'}],
    at: 2,
    body: 'loaded',
    text,
    attachments: [],
    draft: false,
  };
  const earlier: MessageReading[] = [
    ...(after === null ? [] : [earlierMessage(after, 1)]),
    ...(answers === null ? [] : [{...earlierMessage('other', 1.5), own: true, purpose: answers}]),
  ];
  return {text: prepareText(subject, text), message, account: 'sam@example.org', own, earlier};
}
