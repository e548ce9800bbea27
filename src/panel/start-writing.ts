import type {PanelPort, WritingPage, WritingPort} from '../page/panel-port';
import {writingSides} from '../webmail/writing-sides';
import {draftStrips} from './draft-strips';
import {letterPicking} from './letter-picking';
import {followSending} from './sending';

/** Follows the site's reply boxes and what the user sends from them, until the signal ends. */
export function startWriting(page: WritingPage, port: PanelPort, signal: AbortSignal): WritingPort {
  const webmail = writingSides[page.site].createWriter(document);
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
