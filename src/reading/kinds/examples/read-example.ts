import type {MessageReading} from '../../../domain/reading';
import type {SeenMessage} from '../../../domain/sighting';
import {prepareText} from '../../message-text';
import type {KindReading} from '../kind-reading';
import {readKind} from '../read-kind';
import {earlierMessage} from './earlier-message';
import type {Example} from './read-examples';

/** Reads one example as the last message of its conversation. */
export function readExample({from, subject, text, own, after}: Example): KindReading {
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
  const earlier: MessageReading[] = after === null ? [] : [earlierMessage(after, 1)];
  return readKind({text: prepareText(subject, text), message, account: 'sam@example.org', own, earlier});
}
