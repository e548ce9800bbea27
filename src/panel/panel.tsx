import type {Letter} from '../contract';
import type {PanelPort, StripState} from '../page/panel-port';
import {ComposeButton} from '../ui/compose-button';
import buttonStyles from '../ui/compose-button.css?inline';
import {DraftStrip} from '../ui/draft-strip';
import stripStyles from '../ui/draft-strip.css?inline';
import {LetterPicker} from '../ui/letter-picker';
import pickerStyles from '../ui/letter-picker.css?inline';
import {NoticeLine} from '../ui/notice-line';
import noticeStyles from '../ui/notice-line.css?inline';
import pieces from '../ui/pieces.css?inline';
import {StepCard} from '../ui/step-card';
import cardStyles from '../ui/step-card.css?inline';
import tokens from '../ui/tokens.css?inline';
import {copyText} from './copy-text';
import {notices} from './notices';
import {reportProblem} from './report-problem';
import {startWriting} from './start-writing';
import {createSurface, type SurfaceMode} from './surface';

/** What a mail page can show of Afterword. Each mount is its own closed place inside the host it is given. */
export function createPanel(mode: SurfaceMode = 'closed'): PanelPort {
  const surface = (host: Element, styles: string) => createSurface(host, tokens + pieces + styles, mode);
  const port: PanelPort = {
    tellUnreadable: (webmail, problems, createHost) =>
      notices(port, createHost).say('cannot-read', reportProblem(webmail, problems), 'report'),
    startWriting: (page, signal) => startWriting(page, port, signal),
    mountCard(host, callbacks) {
      const place = surface(host, cardStyles);
      return {
        update: card => place.show(card && <StepCard key={card.application} card={card} {...callbacks} />),
        unmount: place.remove,
      };
    },
    mountComposeButton(host, {onPick}) {
      const place = surface(host, buttonStyles);
      const update = (): void => place.show(<ComposeButton onPick={onPick} />);
      update();
      return {update, unmount: place.remove};
    },
    mountStrip(host, callbacks) {
      const place = surface(host, stripStyles);
      const update = (state: StripState): void => place.show(<DraftStrip {...state} {...callbacks} />);
      update({remarks: []});
      return {update, unmount: place.remove};
    },
    mountPicker(host, draft, callbacks) {
      const place = surface(host, pickerStyles);
      const update = (letters: Letter[] | null): void =>
        place.show(<LetterPicker letters={letters} place={placeOver(draft)} {...callbacks} />);
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
  return port;
}

/** Over the draft and inside the window, without touching the draft's own layout. */
function placeOver(draft: Element): {left: number; top: number; width: number} | null {
  const {left, top, width} = draft.getBoundingClientRect();
  if (width === 0) return null;
  const fitting = Math.min(innerWidth - 2 * margin, Math.max(320, Math.min(720, width)));
  return {
    left: clamp(left, margin, innerWidth - fitting - margin),
    top: clamp(top, margin, Math.max(margin, innerHeight - 460)),
    width: fitting,
  };
}

const margin = 8;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
