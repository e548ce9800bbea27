import {el} from '../../page/element';
import type {Mail} from '../setup';
import type {Site} from './site';

/** Above the text of an invitation: three ways to answer. How the real card is made is not known; it has at least these buttons. */
export function invitationBar({attachments}: Mail, {words}: Site): HTMLElement | null {
  if (!attachments.some(({type}) => type === 'text/calendar')) return null;
  return el(
    'div.invitation',
    {},
    ...words.answers.map(label => {
      const button = el('button.answer', {type: 'button'}, label);
      button.addEventListener('click', () => button.classList.add('chosen'));
      return button;
    }),
  );
}
