import type {PageClock} from '../../page/clock';
import {el} from '../../page/element';
import type {Words} from './words/words';

/** The dark strip in the corner that says what has happened. One at a time. */
export interface Toast {
  element: HTMLElement;
  show(text: string, links?: {undo?: () => void; view?: () => void}, seconds?: number): void;
  hide(): void;
}

export function createToast(words: Words, clock: PageClock): Toast {
  const text = el('div.vh');
  const element = el('div.b8.UC', {role: 'alert', 'aria-live': 'assertive'}, el('div.J-J5-Ji', {}, text));
  let callOff = () => {};

  const hide = () => {
    callOff();
    element.classList.remove('shown');
    text.replaceChildren();
  };
  const link = (id: string, label: string, act: (() => void) | undefined) => {
    if (!act) return null;
    const element = el('span.ag.a8k', {id, role: 'link', tabindex: '0'}, label);
    element.addEventListener('click', act);
    return element;
  };

  return {
    element,
    hide,
    show(said, {undo, view} = {}, seconds = 8) {
      callOff();
      text.replaceChildren(
        el('span.aT', {}, el('span.bAq', {}, said)),
        el('span.bAo', {}, link('link_undo', words.undo, undo), link('link_vsm', words.viewMessage, view)),
      );
      element.classList.add('shown');
      callOff = clock.after(seconds * 1_000, hide);
    },
  };
}
