import type {PanelPort, WritingPage, WritingPort} from '../page/panel-port';
import {writingSides} from '../webmail/writing-sides';
import {draftStrips} from './draft-strips';
import {letterPicking} from './letter-picking';
import {followSending} from './sending';

/** Follows the site's reply boxes and what the user sends from them, until the signal ends. */
export function startWriting(page: WritingPage, port: PanelPort, signal: AbortSignal): WritingPort {
  const webmail = writingSides[page.site].createWriter(document);
  webmail.rememberCarets(signal);
  const strips = draftStrips(page, webmail, port, signal);
  const letters = letterPicking(page, webmail, port, strips.checkSpelling, signal);
  followSending(page, webmail, letters.insertedFor, signal);
  return {
    ...letters,
    async look() {
      strips.look();
      await letters.look();
    },
  };
}
