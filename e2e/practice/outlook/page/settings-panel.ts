import {el} from '../../page/element';
import type {OutlookOptions, Setup} from '../setup';

/** What can be tried out on the page itself. Each is a parameter of the address, too. */
const choices = [
  ['language', 'Language', ['en', 'de', 'he']],
  ['theme', 'Theme', ['light', 'dark']],
  ['build', 'Page as of', ['2026', '2025']],
  ['pane', 'Reading pane', ['right', 'bottom', 'off']],
  ['grouping', 'Rows are', ['conversations', 'messages']],
  ['order', 'In a conversation', ['newest-on-top', 'newest-on-bottom']],
  ['focused', 'Focused inbox', ['off', 'on']],
  ['closed', 'Closed cards have', ['ids', 'plain', 'dated']],
  ['portal', 'Texts beside cards', ['no', 'newest', 'all']],
  ['dates', 'Dates', ['british', 'american']],
  ['replyQuote', 'History in an answer', ['shown', 'hidden']],
  ['undoSeconds', 'Seconds to undo a sending', ['0', '5', '10']],
  ['holdSeconds', 'Seconds an add-in holds it', ['0', '3']],
  ['outcome', 'What is sent', ['sent', 'fails']],
] as const satisfies readonly [keyof OutlookOptions, string, readonly string[]][];

/** Behind the wheel in the top bar: how the practice is to behave. It is the practice's own and speaks English only. */
export function toggleSettings({options}: Setup): void {
  const known = document.getElementById('practice-settings');
  if (known) {
    known.remove();
    return;
  }
  const lines = choices.map(([name, label, values]) => {
    const now = String(options[name]);
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
    return el('label.setting', {}, el('span', {}, label), select);
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
