import {createGmail} from './gmail/gmail';
import {type PageReport, reportPage} from './page-report';

/** Reads a saved page with the code the content script runs; the webmail is the one whose address the page has. */
export function readPage(document: Document): PageReport {
  return reportPage(createGmail(document));
}
