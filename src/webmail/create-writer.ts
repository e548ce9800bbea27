import {failed, ok, type Result} from '../domain/result';
import {createCarets} from './caret';
import {draftText} from './draft-words';
import {type Editing, insertText, replaceText} from './edit-text';
import type {ComposeBox, ComposeReading, InsertProblem, SentEvent, WebmailWriter} from './webmail';

/** What a site must tell so that it can be written in. */
export interface WritingSite {
  readComposes(): ComposeReading;
  editing: Editing;
  /** How many files go with the draft in that box; null where the page does not prove it. Absent: this site never does. */
  countDraftFiles?(box: Element): number | null;
  watchSent(readBoxes: () => ComposeBox[], onSent: (event: SentEvent) => void, signal: AbortSignal): void;
}

/** The writing side of a site as it stands in a document; see `WebmailWriter` for what a caller may rely on. */
export function createWriter(document: Document, site: WritingSite): WebmailWriter {
  const carets = createCarets(document);
  /** The editor of that box, if it is still there and still answers the same. */
  const same = (box: ComposeBox): Result<HTMLElement, InsertProblem> => {
    const now = site
      .readComposes()
      .boxes.find(({element, editor}) => element === box.element && editor === box.editor);
    if (!now?.editor) return failed('no-compose-box');
    if (now.mode !== box.mode || now.conversation !== box.conversation) return failed('other-conversation');
    return ok(now.editor);
  };
  return {
    readComposes: site.readComposes,
    async insert(box, text) {
      const now = same(box);
      return now.ok ? insertText(now.value, carets.lastIn(now.value), text, site.editing) : now;
    },
    readDraft(box) {
      const now = same(box);
      const attachments = site.countDraftFiles?.(box.element) ?? null;
      return now.ok ? {text: draftText(now.value), attachments} : null;
    },
    async replace(box, quote, words) {
      const now = same(box);
      return now.ok ? replaceText(now.value, quote, words, site.editing) : now;
    },
    standIn(box) {
      const now = same(box);
      if (now.ok) carets.standIn(now.value);
    },
    rememberCarets: carets.watch,
    watchSent: (onSent, signal) => site.watchSent(() => site.readComposes().boxes, onSent, signal),
  };
}
