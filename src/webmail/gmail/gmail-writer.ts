import {failed, ok, type Result} from '../../domain/result';
import {createCarets} from '../caret';
import {draftText} from '../draft-words';
import type {ComposeBox, InsertProblem, WebmailWriter} from '../webmail';
import {readAccount} from './account';
import {readComposes} from './compose';
import {readConversation} from './conversation';
import {insertText, replaceText} from './insert';
import {watchSent} from './sent';

/** Gmail to write in, as it stands in a document; see `WebmailWriter` for what a caller may rely on. */
export function createGmailWriter(document: Document): WebmailWriter {
  const carets = createCarets(document);
  const composes = () => {
    const own = readAccount(document).value;
    return readComposes(document, own, readConversation(document, own));
  };
  /** The editor of that box, if it is still there and still answers the same. */
  const same = (box: ComposeBox): Result<HTMLElement, InsertProblem> => {
    const now = composes().boxes.find(
      ({element, editor}) => element === box.element && editor === box.editor,
    );
    if (!now?.editor) return failed('no-compose-box');
    if (now.mode !== box.mode || now.conversation !== box.conversation) return failed('other-conversation');
    return ok(now.editor);
  };
  return {
    readComposes: composes,
    async insert(box, text) {
      const now = same(box);
      return now.ok ? insertText(now.value, carets.lastIn(now.value), text) : now;
    },
    readDraft(box) {
      const now = same(box);
      // No page we have shows what files go with a draft.
      return now.ok ? {text: draftText(now.value), attachments: null} : null;
    },
    async replace(box, quote, words) {
      const now = same(box);
      return now.ok ? replaceText(now.value, quote, words) : now;
    },
    standIn(box) {
      const now = same(box);
      if (now.ok) carets.standIn(now.value);
    },
    rememberCarets: carets.watch,
    watchSent: (onSent, signal) => watchSent(document, () => composes().boxes, onSent, signal),
  };
}
