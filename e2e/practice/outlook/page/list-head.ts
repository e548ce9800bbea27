import {el, setAttribute} from '../../page/element';
import type {Words} from './words/words';

/** The line above the rows: where one is, and what can be done with the list. */
export const listHead = (title: HTMLElement, words: Words): HTMLElement =>
  el(
    'div.list-head',
    {},
    el('div.list-title', {role: 'heading', 'aria-level': '2'}, title),
    el('span.list-tool', {id: 'MailListSelectAllSLV'}, words.select),
    el(
      'button.list-tool',
      {id: 'mailListFilterMenu', type: 'button', 'aria-expanded': 'false'},
      words.filter,
    ),
    el('button.list-tool', {id: 'mailListSortMenu', type: 'button', 'aria-expanded': 'false'}, words.newest),
  );

/** The names of the columns, where each mail has one line. */
export function sortHeads(words: Words): HTMLElement {
  const head = (className: string, text: string) =>
    el(`button.sort-head.${className}`, {type: 'button', title: text}, text);
  return el(
    'div.sort-heads',
    {},
    head('by-sender', words.quote.from.replace(':', '')),
    head('by-subject', words.subject),
    head('by-time', words.received),
  );
}

/** Two tabs that part people's mail from the rest; they are tabs like those of the ribbon. */
export function focusTabs(words: Words, change: (focused: boolean) => void): HTMLElement {
  const tabs = [words.focused, words.unfocused].map((name, index) => {
    const tab = el(
      'button.focus-tab',
      {type: 'button', role: 'tab', 'aria-selected': String(index === 0), tabindex: '0'},
      name,
    );
    tab.addEventListener('click', () => {
      for (const other of tabs) setAttribute(other, 'aria-selected', String(other === tab));
      change(index === 0);
    });
    return tab;
  });
  return el('div.focus-tabs', {role: 'tablist'}, ...tabs);
}
