import {failed} from '../../domain/result';
import {createCarets} from '../caret';
import type {WebmailWriter} from '../webmail';
import {readAccount} from './account';
import {readComposes} from './compose';
import {readConversation} from './conversation';
import {insertText} from './insert';
import {watchSent} from './sent';

/** Gmail to write in, as it stands in a document; see `WebmailWriter` for what a caller may rely on. */
export function createGmailWriter(document: Document): WebmailWriter {
  const carets = createCarets(document);
  const composes = () => {
    const own = readAccount(document).value;
    return readComposes(document, own, readConversation(document, own));
  };
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
    rememberCarets: carets.watch,
    watchSent: (onSent, signal) => watchSent(document, () => composes().boxes, onSent, signal),
  };
}
