import {createGmail} from './gmail/gmail';
import {isOutlook} from './outlook/is-outlook';
import {createOutlook} from './outlook/outlook';
import {type PageReport, reportPage} from './page-report';

/** Reads a saved page with the code the content script runs; the webmail is the one whose address or ids the page has. */
export function readPage(document: Document): PageReport {
  return reportPage(isOutlook(document) ? createOutlook(document) : createGmail(document));
}
