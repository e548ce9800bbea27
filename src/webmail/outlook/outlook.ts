import type {Webmail} from '../webmail';
import {createOutlookReader} from './outlook-reader';
import {createOutlookWriter} from './outlook-writer';

/** Outlook on the web as it stands in a document, both to read and to write in. */
export const createOutlook = (document: Document): Webmail => ({
  ...createOutlookReader(document),
  ...createOutlookWriter(document),
});
