import {el, setAttribute} from '../../page/element';
import {listHash, readRoute} from './route';
import type {Site} from './site';

/** What stands around the mail: the bar above, the folders at the side. */
export interface Frame {
  elements: HTMLElement[];
  refresh(): void;
}

export function createFrame(site: Site, write: () => void): Frame {
  const {words, setup} = site;
  const search = el('input.gb_pe.aJh', {
    name: 'q',
    type: 'text',
    placeholder: words.search,
    'aria-label': words.search,
    autocomplete: 'off',
  }) as HTMLInputElement;
  const form = el('form.aJf', {role: 'search', method: 'get'}, search);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (search.value.trim()) site.go(listHash({place: 'search', query: search.value.trim()}));
  });
  const {name, address} = site.mailbox.me;
  const account = el(
    'a.gb_B',
    {
      href: 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://mail.google.com/mail',
      role: 'button',
      'aria-label': `${words.account} ${name}  \n(${address})`,
      target: '_blank',
      rel: 'noopener',
    },
    name.slice(0, 1),
  );
  const banner = el(
    'header.gb_Ka',
    {id: 'gb', role: 'banner'},
    el('a.gb_ve', {href: '#inbox', title: 'Gmail'}, el('span.brand', {'aria-hidden': 'true'}), 'Gmail'),
    form,
    account,
  );

  const compose = el('div.T-I.T-I-KE.L3', {role: 'button', tabindex: '0', gh: 'cm'}, words.compose);
  compose.addEventListener('click', write);
  const folders = el('div.TK');
  const navigation = el(
    'div.nH.oy8Mbf.nn.aeN',
    {role: 'navigation', 'aria-label': words.mailNavigation},
    el('div.z0', {}, compose),
    folders,
  );
  const labels = [...new Set(setup.threads.flatMap(thread => thread.labels))].filter(
    label => !(label in words.folders),
  );

  const folder = (place: string, query: string, label: string, here: boolean) => {
    const unread = place === 'inbox' ? site.mailbox.unread() : 0;
    const link = el(
      'a.J-Ke.n0',
      {href: listHash({place, query}), target: '_top', tabindex: here ? '0' : '-1'},
      label,
    );
    if (here) setAttribute(link, 'aria-current', 'page');
    return el(
      `div.aim${here ? '.ain' : ''}`,
      {},
      el(
        'div.TO',
        {'data-tooltip': label},
        el(
          'div.TN.aio',
          {},
          el('span.nU', {}, link),
          unread > 0 ? el('div.bsU', {}, new Intl.NumberFormat(words.locale).format(unread)) : null,
        ),
      ),
    );
  };
  return {
    elements: [banner, navigation],
    refresh() {
      const route = readRoute(location.hash);
      folders.replaceChildren(
        ...Object.entries(words.folders).map(([place, label]) =>
          folder(place, '', label, route.place === place),
        ),
        el('div.aAw', {}, words.labels),
        ...labels.map(label =>
          folder('label', label, label, route.place === 'label' && route.query === label),
        ),
      );
      if (route.place === 'search') search.value = route.query;
    },
  };
}
