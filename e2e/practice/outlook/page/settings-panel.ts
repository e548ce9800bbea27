import {el} from '../../page/element';
import type {OutlookOptions, Setup} from '../setup';

type Choices = {[Name in keyof OutlookOptions]?: readonly string[]};

/** What can be tried out on the page itself. Each is a parameter of the address, too. */
const choices: Choices = {
  language: ['en', 'de', 'he'],
  theme: ['light', 'dark'],
  build: ['2026', '2025'],
  pane: ['right', 'bottom', 'off'],
  grouping: ['conversations', 'messages'],
  order: ['newest-on-top', 'newest-on-bottom'],
  focused: ['off', 'on'],
  closed: ['ids', 'plain', 'dated'],
  portal: ['no', 'newest', 'all'],
  dates: ['british', 'american'],
  replyQuote: ['shown', 'hidden'],
  undoSeconds: ['0', '5', '10'],
  holdSeconds: ['0', '3'],
};

/** Behind the wheel in the top bar: how the practice is to behave. It is the practice's own and speaks English only. */
export function toggleSettings({options}: Setup): void {
  const known = document.getElementById('practice-settings');
  if (known) {
    known.remove();
    return;
  }
  const lines = Object.entries(choices).map(([name, values]) => {
    const now = String(options[name as keyof OutlookOptions]);
    const select = el(
      'select',
      {},
      ...values.map(value => el('option', {value, selected: value === now ? '' : undefined}, value)),
    ) as HTMLSelectElement;
    select.addEventListener('change', () => {
      const address = new URL(location.href);
      address.searchParams.set(name, select.value);
      location.href = address.href;
    });
    return el('label.setting', {}, el('span', {}, name), select);
  });
  document.body.append(
    el(
      'div.settings',
      {id: 'practice-settings', lang: 'en', dir: 'ltr'},
      el('b', {}, 'Practice mailbox'),
      ...lines,
    ),
  );
}
