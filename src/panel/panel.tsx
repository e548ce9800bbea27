import type {Letter} from '../contract';
import type {PanelPort} from '../page/panel-port';
import {ComposeButton} from '../ui/compose-button';
import buttonStyles from '../ui/compose-button.css?inline';
import {LetterPicker} from '../ui/letter-picker';
import pickerStyles from '../ui/letter-picker.css?inline';
import {NoticeLine} from '../ui/notice-line';
import noticeStyles from '../ui/notice-line.css?inline';
import pieces from '../ui/pieces.css?inline';
import {StepCard} from '../ui/step-card';
import cardStyles from '../ui/step-card.css?inline';
import tokens from '../ui/tokens.css?inline';
import {copyText} from './copy-text';
import {createSurface, type SurfaceMode} from './surface';

/** What a mail page can show of Afterword. Each mount is its own closed place inside the host it is given. */
export function createPanel(mode: SurfaceMode = 'closed'): PanelPort {
  const surface = (host: Element, styles: string) => createSurface(host, tokens + pieces + styles, mode);
  return {
    mountCard(host, callbacks) {
      const place = surface(host, cardStyles);
      return {
        update: card =>
          place.show(
            card && <StepCard key={card.application + card.step?.step} card={card} {...callbacks} />,
          ),
        unmount: place.remove,
      };
    },
    mountComposeButton(host, {onPick}) {
      const place = surface(host, buttonStyles);
      const update = (): void => place.show(<ComposeButton onPick={onPick} />);
      update();
      return {update, unmount: place.remove};
    },
    mountPicker(host, {onInsert, onClose}) {
      const place = surface(host, pickerStyles);
      const update = (letters: Letter[] | null): void =>
        place.show(
          <LetterPicker letters={letters} place={placeOf(host)} onInsert={onInsert} onClose={onClose} />,
        );
      update(null);
      return {update, unmount: place.remove};
    },
    mountNotice(host) {
      const place = surface(host, noticeStyles);
      const update: ReturnType<PanelPort['mountNotice']>['update'] = state =>
        place.show(
          <NoticeLine
            notice={state && {...state, sentence: `notice.${state.sentence}`}}
            onCopy={copyText}
            onLeave={() => update(null)}
          />,
        );
      update(null);
      return {update, unmount: place.remove};
    },
  };
}

/** Where the page side laid the host; a dialog stands above the page and cannot be laid out by it. */
function placeOf(host: Element): {left: number; top: number; width: number} | null {
  const {left, top, width} = host.getBoundingClientRect();
  return width > 0 ? {left, top, width} : null;
}
