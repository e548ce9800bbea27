import {reportPage} from '../../../src/webmail/page-report';
import type {Webmail} from '../../../src/webmail/webmail';
import {createHarbourReader} from './harbour-reader';
import {createHarbourWriter} from './harbour-writer';

/** A third webmail, made of nothing but its own folder and what all share. */
export const createHarbour = (document: Document): Webmail => ({
  ...createHarbourReader(document),
  ...createHarbourWriter(document),
});

export {reportPage};
