import {all} from '../dom';

const hosts = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

/** Whether a page is Outlook's: by its host, and for pages saved elsewhere by the ids of its list and panes. */
export function isOutlook(document: Document): boolean {
  const {hostname} = new URL(document.URL);
  if (hosts.includes(hostname)) return true;
  if (hostname === 'mail.google.com') return false;
  return all(document, '#MailList, #ReadingPaneContainerId, [data-app-section], [data-convid]').length > 0;
}
