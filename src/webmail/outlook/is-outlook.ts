import {all} from '../dom';
import {isOutlookAddress} from './address-bar';

/** Whether a page is Outlook's: by its host, and for pages saved elsewhere by the ids of its list and panes. */
export function isOutlook(document: Document): boolean {
  if (isOutlookAddress(document.URL)) return true;
  if (new URL(document.URL).hostname === 'mail.google.com') return false;
  return all(document, '#MailList, #ReadingPaneContainerId, [data-app-section], [data-convid]').length > 0;
}
