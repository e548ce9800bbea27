import {readLanguage} from '../language';
import type {WebmailReader} from '../webmail';
import {readAccount} from './account';
import {readAddressBar} from './address-bar';
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
    readConversation: () => {
      const account = own();
      const readout = readConversation(document, account);
      // Without an account nothing may be said of a conversation; every view of Gmail names one, but for windows of its own.
      if (account !== null || readout.state !== 'open' || readAddressBar(document.URL).window) return readout;
      return {...readout, state: 'unreadable', conversation: null};
    },
    watch: (changed, signal) => watchNavigation(document, changed, signal),
  };
}
