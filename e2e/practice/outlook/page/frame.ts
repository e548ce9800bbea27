import {el} from '../../page/element';
import type {Folder} from '../setup';
import {folderTitle} from './dates';
import {icon} from './icon';
import {initials} from './row';
import type {Site} from './site';
import {fill} from './words/words';

/** What stands around list and mail: the top bar, the narrow rail, the ribbon, the folders. */
export interface Frame {
  top: HTMLElement;
  rail: HTMLElement;
  ribbon: HTMLElement;
  folders: HTMLElement;
  refresh(folder: Folder): void;
}

export interface FrameActs {
  search(words: string): void;
  newMail(): void;
  archive(): void;
  remove(): void;
  replyAll(): void;
}

const folderIcons: Record<Folder, string> = {
  inbox: 'InboxRegular',
  junkemail: 'ShieldErrorRegular',
  drafts: 'DraftsRegular',
  sentitems: 'SendRegular',
  deleteditems: 'DeleteRegular',
  archive: 'ArchiveRegular',
};

export function createFrame(site: Site, acts: FrameActs): Frame {
  const {words, setup, mailbox} = site;
  const tree = el('div.tree', {role: 'tree'});
  return {
    top: topBar(site, acts),
    rail: leftRail(site),
    ribbon: ribbon(site, acts),
    folders: el(
      'div.folders',
      {
        role: 'region',
        'aria-label': words.navigation,
        'data-app-section': 'NavigationPane',
        tabindex: '-1',
      },
      el('div', {id: 'folderPaneDroppableContainer'}, tree),
    ),
    refresh(folder) {
      const item = (name: Folder) => {
        const {all, unread} = mailbox.count(name);
        const node = el(
          'div.folder',
          {
            role: 'treeitem',
            title: folderTitle(words.folders[name], all, unread, words),
            'aria-selected': String(name === folder),
            'aria-level': '2',
            'data-folder-name': words.folders[name].toLowerCase(),
            tabindex: '-1',
          },
          icon(folderIcons[name]),
          el('span.folder-name', {}, words.folders[name]),
          unread > 0 ? el('span.folder-count', {}, String(unread)) : null,
        );
        node.addEventListener('click', () => site.go(name, null));
        return node;
      };
      // A person's own mailbox is called "Folders"; an organisation's bears its address.
      const rootName = setup.kind === 'work' ? mailbox.me.address : words.folders_;
      const root = (attributes: Record<string, string>, name: string, ...inside: HTMLElement[]) =>
        el(
          'div.folder-group',
          {role: 'group'},
          el(
            'div.folder-root',
            {
              role: 'treeitem',
              title: name,
              'aria-expanded': 'true',
              'aria-level': '1',
              tabindex: '-1',
              ...attributes,
            },
            icon('ChevronDownRegular'),
            el('span', {}, name),
          ),
          el('div', {role: 'group'}, ...inside),
        );
      const all = Object.keys(words.folders) as Folder[];
      tree.replaceChildren(
        el('span.unseen', {role: 'heading', 'aria-level': '2'}, words.navigation),
        root({id: 'favoritesRoot'}, words.favourites, item('inbox'), item('sentitems'), item('drafts')),
        root(
          {
            id: `primaryMailboxRoot_${setup.accountIndex}0c7fd-2b`,
            'data-folder-name': rootName.toLowerCase(),
          },
          rootName,
          ...all.map(item),
        ),
      );
    },
  };
}

function topBar({words, mailbox}: Site, {search}: FrameActs): HTMLElement {
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
      el('button.top-button', {type: 'button'}, icon('SettingsRegular')),
      el(
        'button.me',
        {id: 'O365_MainLink_Me', type: 'button', 'aria-label': label, title: label, 'aria-expanded': 'false'},
        el('div.me-photo', {id: 'meInitialsButton'}, initials(mailbox.me.name)),
      ),
    ),
  );
}

function leftRail({words, setup}: Site): HTMLElement {
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
              href: index === setup.accountIndex ? undefined : `/mail/${index}/`,
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

function ribbon({words}: Site, acts: FrameActs): HTMLElement {
  const tool = (label: string, name: string, act: () => void, className = 'tool') => {
    const button = el(
      `button.${className}`,
      {type: 'button', 'aria-label': label},
      icon(name),
      el('span', {}, label),
    );
    button.addEventListener('click', act);
    return button;
  };
  const tabs = words.ribbonTabs.map((name, index) =>
    el(
      'button.ribbon-tab',
      {type: 'button', role: 'tab', 'aria-selected': String(index === 0), tabindex: index === 0 ? '0' : '-1'},
      name,
    ),
  );
  return el(
    'div.ribbon',
    {role: 'region', 'aria-label': words.ribbon, 'data-app-section': 'Ribbon', tabindex: '-1'},
    el('div.ribbon-tabs', {id: 'tablist', role: 'tablist'}, ...tabs),
    el(
      'div.tools',
      {id: 'innerRibbonContainer', role: 'group'},
      tool(words.newMail, 'ComposeRegular', acts.newMail, 'new-mail'),
      tool(words.deleteIt, 'DeleteRegular', acts.remove),
      tool(words.archive, 'ArchiveRegular', acts.archive),
      tool(words.replyAll, 'ArrowReplyAllRegular', acts.replyAll),
    ),
  );
}
