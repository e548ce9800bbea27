import type {Correspondent} from '../../correspondence/conversation';
import {el} from '../../page/element';
import {initials} from './row';

let shown: HTMLElement | null = null;

/** The card with all that is known of somebody. Only here stands the address of a colleague, and it comes only to a person's hand. */
export function personaCard({name, address}: Correspondent, beside: Element): void {
  shown?.remove();
  const {left, bottom} = beside.getBoundingClientRect();
  const card = el(
    'div.persona-card',
    {role: 'dialog', 'data-log-region': 'LivePersonaCard', 'aria-label': name, tabindex: '-1'},
    el('span.avatar', {}, initials(name)),
    el('div', {}, el('b', {}, name), el('div', {}, address)),
  );
  card.style.insetBlockStart = `${bottom + 4}px`;
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - 320))}px`;
  document.getElementById('fluent-default-layer-host')?.append(card);
  shown = card;
}

/** Goes at the next click anywhere else, and with Escape. */
export function closePersonaCards(): void {
  document.addEventListener('click', event => {
    const isOn =
      event.target instanceof Element && event.target.closest('[data-lpc-hover-target-id], .persona-card');
    if (!isOn) shown?.remove();
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') shown?.remove();
  });
}
