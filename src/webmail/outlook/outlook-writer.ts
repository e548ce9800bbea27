import {failed} from '../../domain/result';
import {createCarets} from '../caret';
import type {WebmailWriter} from '../webmail';
import {readAccount} from './account';
import {isElsewhere} from './address-bar';
import {rememberBindings} from './bindings';
import {readComposes} from './compose';
import {followConversation} from './follow-conversation';
import {insertText} from './insert';
import {readOwn} from './people';
import {watchSent} from './sent';

/** The writing side of Outlook on the web as it stands in a document; see `WebmailWriter`. */
export function createOutlookWriter(document: Document): WebmailWriter {
  const carets = createCarets(document);
  const bindings = rememberBindings();
  const own = () => readOwn(document, readAccount(document).value);
  const shown = followConversation(document);
  const open = () => shown(own());
  const composes = () =>
    isElsewhere(document.URL)
      ? {boxes: [], matched: {}, problems: []}
      : readComposes(document, own(), open(), bindings);
  return {
    readComposes: composes,
    async insert(box, text) {
      const now = composes().boxes.find(
        ({element, editor}) => element === box.element && editor === box.editor,
      );
      if (!now?.editor) return failed('no-compose-box');
      if (now.mode !== box.mode || now.conversation !== box.conversation) return failed('other-conversation');
      return insertText(now.editor, carets.lastIn(now.editor), text);
    },
    rememberCarets: signal => carets.watch(signal),
    watchSent: (onSent, signal) => watchSent(document, () => composes().boxes, open, onSent, signal),
  };
}
