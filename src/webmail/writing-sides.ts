import type {WebmailName} from '../domain/conversation';
import {createGmailWriter} from './gmail/gmail-writer';
import {selectors as inGmail, insideMail as insideGmail} from './gmail/selectors';
import {composeSelectors} from './outlook/compose-selectors';
import {createOutlookWriter} from './outlook/outlook-writer';
import {selectors as inOutlook, insideMail as insideOutlook} from './outlook/selectors';
import type {WebmailWriter} from './webmail';

/** What is only needed once there is something to show. */
export interface WritingSide {
  createWriter(document: Document): WebmailWriter;
  /** What a report on a changed page tells of: where things were looked for, and where nothing is the site's own. */
  selectors: Readonly<Record<string, readonly string[]>>;
  insideMail: string;
}

/** That of each webmail. */
export const writingSides: Record<WebmailName, WritingSide> = {
  gmail: {createWriter: createGmailWriter, selectors: inGmail, insideMail: insideGmail},
  outlook: {
    createWriter: createOutlookWriter,
    selectors: {...inOutlook, ...composeSelectors},
    insideMail: insideOutlook,
  },
};
