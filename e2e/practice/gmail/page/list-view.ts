import {el, setAttribute, toggleClass} from '../../page/element';
import type {Route} from './route';
import {listHash} from './route';
import {type Entry, rowsOf, tokenOfEntry} from './rows';
import type {Site} from './site';

/** A list of conversations, as one of the views that take turns on the page. */
export interface ListView {
  element: HTMLElement;
  /** Shows what is in the mailbox now. */
  refresh(): void;
  /** Marks the row of an open conversation. */
  select(key: string | null): void;
}

export function createListView(route: Route, site: Site): ListView {
  const {words, setup} = site;
  const body = el('tbody');
  const table = el('table.F.cf.zt', {role: 'grid', cellpadding: '0'}, el('colgroup'), body);
  const pager = el('div.ar5.J-J5-Ji');
  const empty = el('td.TC');
  // The list is there before its rows are, and says that it is one.
  const list = el('div.ae4.UI', {gh: 'tl'}, el('div.Cp', {}, el('div', {}, table)), empty);
  const element = el('div.BltHke.nH.oy8Mbf', {}, el('div.G-atb', {gh: 'tm'}, pager), el('div.UI', {}, list));
  let groups: {key: string; rows: HTMLElement[]}[] = [];
  let selected: string | null = null;

  const entries = (): Entry[] => {
    const threads = site.mailbox.list(route);
    return setup.options.variant === 'viewOff'
      ? threads
          .flatMap(thread => thread.mails.map(mail => ({thread, mails: [mail]})))
          .sort((a, b) => (b.mails[0]?.at ?? 0) - (a.mails[0]?.at ?? 0))
      : threads.map(thread => ({thread, mails: thread.mails}));
  };

  const view: ListView = {
    element,
    refresh() {
      const all = entries();
      const {pageSize} = setup.options;
      const from = (route.page - 1) * pageSize;
      const shown = all.slice(from, from + pageSize);
      groups = shown.map(entry => ({
        key: entry.thread.key,
        rows: rowsOf(entry, site, () =>
          site.go(`${listHash(route)}/${tokenOfEntry(entry, setup.options.variant === 'viewOff')}`),
        ),
      }));
      body.replaceChildren(...groups.flatMap(group => group.rows));
      empty.textContent = shown.length === 0 ? words.noResults : '';
      pager.replaceChildren(...pagerOf(route, from, shown.length, all.length, site));
      view.select(selected);
    },
    select(key) {
      selected = key;
      for (const group of groups)
        for (const row of group.rows) {
          toggleClass(row, 'aps', group.key === key);
          toggleClass(row, 'x7', group.key === key);
        }
    },
  };
  site.later(view.refresh);
  return view;
}

function pagerOf(route: Route, from: number, count: number, total: number, site: Site): HTMLElement[] {
  const {words, setup} = site;
  const number = (value: number) => new Intl.NumberFormat(words.locale).format(value);
  const to = (page: number) => `${listHash(route)}${page > 1 ? `/p${page}` : ''}`;
  const button = (label: string, page: number, able: boolean, className: string) => {
    const element = el(
      `div.T-I.J-J5-Ji.amD.T-I-awG.${className}`,
      {
        role: 'button',
        'aria-label': label,
        'data-tooltip': label,
        tabindex: '0',
      },
      el('span.amF', {}),
    );
    if (able) element.addEventListener('click', () => site.go(to(page)));
    else setAttribute(element, 'aria-disabled', 'true');
    return element;
  };
  return [
    el(
      'span.Dj',
      {},
      el('span.ts', {}, number(from + (count > 0 ? 1 : 0))),
      '–',
      el('span.ts', {}, number(from + count)),
      ' / ',
      el('span.ts', {}, number(total)),
    ),
    button(words.newer, route.page - 1, route.page > 1, 'newer'),
    button(words.older, route.page + 1, from + setup.options.pageSize < total, 'older'),
  ];
}
