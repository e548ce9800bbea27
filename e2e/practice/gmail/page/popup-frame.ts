import {el} from '../../page/element';
import type {Draft} from './compose';
import type {Site} from './site';

/** The window in the corner of the page that a box stands in when it is not part of a conversation. */
export function popupFrame(box: HTMLElement, draft: Draft, {words}: Site, close: () => void): HTMLElement {
  const title = draft.thread ? draft.subject : words.newMessage;
  const closing = el(
    'button.Ha',
    {type: 'button', 'aria-label': words.close, 'data-tooltip': words.close},
    '×',
  );
  closing.addEventListener('click', close);
  return el(
    'div.no',
    {},
    el(
      'div.nH.nn',
      {},
      el(
        'div.nH.Hd',
        {role: 'dialog', 'aria-label': title},
        el(
          'div.AD',
          {},
          el('div.Hp', {}, el('h2.a3E', {}, el('div.aYF', {}, el('span', {}, title))), closing),
          box,
        ),
      ),
    ),
  );
}
