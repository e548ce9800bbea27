import type {PageClock} from '../../page/clock';
import {el} from '../../page/element';

/** The place in the corner where the page says what has happened. Mostly it says nothing. */
export interface Notices {
  element: HTMLElement;
  show(text: string, action?: {label: string; act: () => void}, seconds?: number): void;
  hide(): void;
}

export function createNotices(clock: PageClock): Notices {
  const live = el('div.notices', {'aria-live': 'polite'});
  const element = el('div', {'data-app-section': 'NotificationPane'}, live);
  let callOff = () => {};
  const hide = () => {
    callOff();
    live.replaceChildren();
  };
  return {
    element,
    hide,
    show(text, action, seconds = 6) {
      callOff();
      const button = action ? el('button.notice-action', {type: 'button'}, action.label) : null;
      button?.addEventListener('click', () => {
        hide();
        action?.act();
      });
      live.replaceChildren(el('div.notice', {}, el('span', {}, text), button));
      callOff = clock.after(seconds * 1_000, hide);
    },
  };
}
