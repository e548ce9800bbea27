import type {PanelPort, WritingPage, WritingPort} from '../page/panel-port';
import {writingSides} from '../webmail/writing-sides';
import {boxCards} from './box-cards';
import {draftStrips} from './draft-strips';
import {letterPicking} from './letter-picking';
import {followSending} from './sending';

/** Follows the site's reply boxes and what the user sends from them, until the signal ends. */
export function startWriting(page: WritingPage, port: PanelPort, signal: AbortSignal): WritingPort {
  const webmail = writingSides[page.site].createWriter(document);
  webmail.rememberCarets(signal);
  const cardOfBox = boxCards(page, () => void look());
  const strips = draftStrips(page, cardOfBox, webmail, port, signal);
  const letters = letterPicking(page, cardOfBox, webmail, port, strips.checkSpelling, signal);
  followSending(page, webmail, letters.insertedFor, signal);
  async function look(): Promise<void> {
    if (signal.aborted) return;
    strips.look();
    await letters.look();
  }
  // Whom a new mail goes to is known when the user turns from there to the text; the page itself may show no change then.
  document.addEventListener(
    'focusin',
    ({target}) => {
      if (target instanceof HTMLElement && target.isContentEditable) setTimeout(() => void look());
    },
    {passive: true, signal},
  );
  return {...letters, look};
}
