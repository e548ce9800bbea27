import {el} from '../../page/element';
import type {Folder} from '../setup';
import {folderTitle} from './dates';
import {icon} from './icon';
import type {Site} from './site';

/** The tree of folders. */
export interface Folders {
  element: HTMLElement;
  refresh(shown: Folder): void;
}

const folderIcons: Record<Folder, string> = {
  inbox: 'InboxRegular',
  junkemail: 'ShieldErrorRegular',
  drafts: 'DraftsRegular',
  sentitems: 'SendRegular',
  deleteditems: 'DeleteRegular',
  archive: 'ArchiveRegular',
};

export function createFolders(site: Site): Folders {
  const {words, setup, mailbox} = site;
  const tree = el('div.tree', {role: 'tree'});
  return {
    element: el(
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
      const rootName = setup.kind === 'work' ? mailbox.me.address : words.foldersRoot;
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
        ...otherRoots(site),
      );
    },
  };
}

/** In an organisation's page the other mailboxes one may open have roots of their own below. */
function otherRoots({setup}: Site): HTMLElement[] {
  if (setup.kind !== 'work') return [];
  return setup.accounts
    .filter((_, index) => index !== setup.accountIndex)
    .map(({address}) => {
      const root = el(
        'div.folder-root',
        {role: 'treeitem', title: address, 'aria-expanded': 'false', 'aria-level': '1', tabindex: '-1'},
        icon('ChevronRightRegular'),
        el('span', {}, address),
      );
      root.addEventListener('click', () => {
        location.href = `/mail/${address}/${location.search}`;
      });
      return root;
    });
}
