import type {WebmailName} from '../domain/conversation';
import type {PanelPort, WritingPage, WritingPort} from '../page/panel-port';
import {createGmailWriter} from '../webmail/gmail/gmail-writer';
import {createOutlookWriter} from '../webmail/outlook/outlook-writer';
import type {WebmailWriter} from '../webmail/webmail';
import {draftStrips} from './draft-strips';
import {letterPicking} from './letter-picking';
import {followSending} from './sending';

const writers: Record<WebmailName, (document: Document) => WebmailWriter> = {
  gmail: createGmailWriter,
  outlook: createOutlookWriter,
};

/** Follows the site's reply boxes and what the user sends from them, until the signal ends. */
export function startWriting(page: WritingPage, port: PanelPort, signal: AbortSignal): WritingPort {
  const webmail = writers[page.site](document);
  webmail.rememberCarets(signal);
  const letters = letterPicking(page, webmail, port, signal);
  followSending(page, webmail, letters.insertedFor, signal);
  const strips = draftStrips(page, webmail, port, signal);
  return {
    ...letters,
    async look() {
      strips.look();
      await letters.look();
    },
  };
}
