import type {Webmail} from '../webmail';
import {createGmailReader} from './gmail-reader';
import {createGmailWriter} from './gmail-writer';

/** Gmail as it stands in a document, both to read and to write in. */
export const createGmail = (document: Document): Webmail => ({
  ...createGmailReader(document),
  ...createGmailWriter(document),
});
