import {failed} from '../../domain/result';
import type {Webmail} from '../webmail';
import {readAccount} from './account';
import {createCarets} from './caret';
import {readComposes} from './compose';
import {readConversation} from './conversation';
import {insertText} from './insert';
import {readLanguage} from './language';
import {readList} from './list';
import {watchNavigation} from './navigation';
import {watchSent} from './sent';

/** Gmail as it stands in a document; see `Webmail` for what a caller may rely on. */
export function createGmail(document: Document): Webmail {
  const carets = createCarets(document);
  const own = () => readAccount(document).value;
  const conversation = () => readConversation(document, own());
  const composes = () => readComposes(document, own(), conversation());
  return {
    name: 'gmail',
    readAccount: () => readAccount(document),
    readLanguage: () => readLanguage(document),
    readList: () => readList(document, own()),
    readConversation: conversation,
    readComposes: composes,
    async insert(box, text) {
      const now = composes().boxes.find(
        ({element, editor}) => element === box.element && editor === box.editor,
      );
      if (!now?.editor) return failed('no-compose-box');
      if (now.mode !== box.mode || now.conversation !== box.conversation) return failed('other-conversation');
      return insertText(now.editor, carets.lastIn(now.editor), text);
    },
    watch(changed, signal) {
      carets.watch(signal);
      watchNavigation(document, changed, signal);
    },
    watchSent: (onSent, signal) => watchSent(document, () => composes().boxes, onSent, signal),
  };
}
