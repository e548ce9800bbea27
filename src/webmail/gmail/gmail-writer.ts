import {createWriter} from '../create-writer';
import type {WebmailWriter} from '../webmail';
import {readAccount} from './account';
import {readComposes} from './compose';
import {readConversation} from './conversation';
import {countDraftFiles} from './draft-files';
import {editing} from './editing';
import {watchSent} from './sent';

/** Gmail to write in, as it stands in a document; see `WebmailWriter` for what a caller may rely on. */
export const createGmailWriter = (document: Document): WebmailWriter =>
  createWriter(document, {
    readComposes: () => {
      const own = readAccount(document).value;
      return readComposes(document, own, readConversation(document, own));
    },
    editing,
    countDraftFiles,
    watchSent: (readBoxes, onSent, signal) => watchSent(document, readBoxes, onSent, signal),
  });
