import {readLanguage} from '../language';
import type {WebmailReader} from '../webmail';
import {readAccount} from './account';
import {readConversation} from './conversation';
import {readList} from './list';
import {watchNavigation} from './navigation';
import {readOwn} from './people';

/** The reading side of Outlook on the web as it stands in a document; see `WebmailReader`. */
export function createOutlookReader(document: Document): WebmailReader {
  const own = () => readOwn(document, readAccount(document).value);
  return {
    name: 'outlook',
    readAccount: () => readAccount(document),
    readLanguage: () => readLanguage(document),
    readList: () => readList(document, own()),
    readConversation: () => readConversation(document, own()),
    watch: (changed, signal) => watchNavigation(document, changed, signal),
  };
}
