import {readLanguage} from '../language';
import type {WebmailReader} from '../webmail';
import {readAccount} from './account';
import {readConversation} from './conversation';
import {readList} from './list';
import {watchNavigation} from './navigation';

/** Gmail to read, as it stands in a document; see `WebmailReader` for what a caller may rely on. */
export function createGmailReader(document: Document): WebmailReader {
  const own = () => readAccount(document).value;
  return {
    name: 'gmail',
    readAccount: () => readAccount(document),
    readLanguage: () => readLanguage(document),
    readList: wanted => readList(document, own(), wanted),
    readConversation: () => readConversation(document, own()),
    watch: (changed, signal) => watchNavigation(document, changed, signal),
  };
}
