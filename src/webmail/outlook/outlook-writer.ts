import {createWriter} from '../create-writer';
import type {WebmailWriter} from '../webmail';
import {readAccount} from './account';
import {isElsewhere} from './address-bar';
import {rememberBindings} from './bindings';
import {readComposes} from './compose';
import {editing} from './editing';
import {followConversation} from './follow-conversation';
import {readOwn} from './people';
import {watchSent} from './sent';

/** The writing side of Outlook on the web as it stands in a document; see `WebmailWriter`. */
export function createOutlookWriter(document: Document): WebmailWriter {
  const bindings = rememberBindings();
  const own = () => readOwn(document, readAccount(document).value);
  const shown = followConversation(document);
  const open = () => shown(own());
  return createWriter(document, {
    readComposes: () =>
      isElsewhere(document.URL)
        ? {boxes: [], matched: {}, problems: []}
        : readComposes(document, own(), open(), bindings),
    editing,
    watchSent: (readBoxes, onSent, signal) => watchSent(document, readBoxes, open, onSent, signal),
  });
}
