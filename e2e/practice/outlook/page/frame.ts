import {el} from '../../page/element';
import {icon} from './icon';
import {initials} from './row';
import {toggleSettings} from './settings-panel';
import type {Site} from './site';
import {fill} from './words/words';

/** The bar on top: the search, the practice's own settings, the account. */
export function topBar({words, mailbox, setup}: Site, search: (words: string) => void): HTMLElement {
  const settings = el(
    'button.top-button',
    {type: 'button', 'aria-label': words.settings},
    icon('SettingsRegular'),
  );
  settings.addEventListener('click', () => toggleSettings(setup));
  const field = el('input.search-field', {
    id: 'topSearchInput',
    type: 'search',
    autocomplete: 'off',
    'aria-label': words.search,
    placeholder: words.search,
  }) as HTMLInputElement;
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter') search(field.value.trim());
  });
  const label = fill(words.account, {name: mailbox.me.name});
  return el(
    'div.top-bar',
    {id: 'o365header'},
    el(
      'div.top-inner',
      {id: 'O365_NavHeader', role: 'banner'},
      el('button.top-button', {id: 'O365_MainLink_NavMenu', type: 'button'}, icon('WaffleRegular')),
      el('a.top-name', {id: 'O365_AppName', role: 'link'}, 'Outlook'),
      el(
        'div.search-box',
        {id: 'owaSearchBox'},
        el('div.search-inner', {role: 'search'}, icon('SearchRegular'), field),
      ),
      settings,
      el(
        'button.me',
        {id: 'O365_MainLink_Me', type: 'button', 'aria-label': label, title: label, 'aria-expanded': 'false'},
        el('div.me-photo', {id: 'meInitialsButton'}, initials(mailbox.me.name)),
      ),
    ),
  );
}

/** The narrow rail of applications, with the accounts below. */
export function leftRail({words, setup}: Site): HTMLElement {
  const app = (name: string, sign: string) =>
    el(
      'div.app',
      {role: 'none', 'aria-label': name},
      el('button.app-button', {type: 'button', 'aria-label': name, title: name}, icon(sign)),
    );
  // Only a person's own page shows the address here.
  const accounts =
    setup.kind === 'work'
      ? []
      : setup.accounts.map((account, index) =>
          el(
            'a.account',
            {
              role: 'menuitem',
              href: index === setup.accountIndex ? undefined : `/mail/${index}/${location.search}`,
              tabindex: index === setup.accountIndex ? '0' : '-1',
            },
            index === setup.accountIndex
              ? el('img.account-picture', {alt: '', 'aria-label': account.address, title: account.address})
              : el('span.account-letters', {}, initials(account.name)),
          ),
        );
  return el(
    'div.left-rail',
    {id: 'LeftRail'},
    el(
      'div',
      {role: 'navigation', 'aria-label': words.leftRail},
      app(words.apps.mail, 'MailRegular'),
      app(words.apps.calendar, 'CalendarRegular'),
      app(words.apps.people, 'PeopleRegular'),
      app(words.apps.todo, 'TaskListRegular'),
    ),
    el('div.accounts', {role: 'menu'}, ...accounts),
  );
}
