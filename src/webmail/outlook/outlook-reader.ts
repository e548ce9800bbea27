import {readLanguage} from '../language';
import type {WebmailReader} from '../webmail';
import {readAccount} from './account';
import {isElsewhere} from './address-bar';
import {followConversation} from './follow-conversation';
import {readList} from './list';
import {watchNavigation} from './navigation';
import {readOwn} from './people';

/** The reading side of Outlook on the web as it stands in a document; see `WebmailReader`. */
export function createOutlookReader(document: Document): WebmailReader {
  const own = () => readOwn(document, readAccount(document).value);
  const shown = followConversation(document);
  const nothing = {matched: {}, problems: []};
  const here = () => !isElsewhere(document.URL);
  return {
    name: 'outlook',
    readAccount: () => (here() ? readAccount(document) : {value: null, ...nothing}),
    readLanguage: () => readLanguage(document),
    readList: wanted => (here() ? readList(document, own(), wanted) : {rows: [], ...nothing}),
    readConversation: () =>
      here() ? shown(own()) : {state: 'none', conversation: null, partial: null, ...nothing},
    watch: (changed, signal) => watchNavigation(document, changed, signal),
  };
}
