import {el} from '../../page/element';
import type {Folder} from '../setup';
import {icon} from './icon';
import type {Site} from './site';
import type {Words} from './words/words';

export interface RibbonActs {
  newMail(): void;
  /** Moves what is open to a folder. */
  move(to: Folder): void;
  replyAll(): void;
}

/** The row of tools over list and mail; its tabs are no tabs of the list. */
export function createRibbon({words}: Site, acts: RibbonActs): HTMLElement {
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
      tool(words.deleteIt, 'DeleteRegular', () => acts.move('deleteditems')),
      tool(words.archive, 'ArchiveRegular', () => acts.move('archive')),
      moveTo(words, acts),
      tool(words.replyAll, 'ArrowReplyAllRegular', acts.replyAll),
    ),
  );
}

/** A menu of folders to move what is open to. */
function moveTo(words: Words, {move}: RibbonActs): HTMLElement {
  const menu = el(
    'div.move-menu',
    {role: 'menu'},
    ...(Object.keys(words.folders) as Folder[]).map(folder => {
      const item = el('button.menu-item', {type: 'button', role: 'menuitem'}, words.folders[folder]);
      item.addEventListener('click', () => {
        menu.remove();
        move(folder);
      });
      return item;
    }),
  );
  const button = el(
    'button.tool',
    {type: 'button', 'aria-label': words.moveTo, 'aria-haspopup': 'menu', 'aria-expanded': 'false'},
    icon('FolderArrowRightRegular'),
    el('span', {}, words.moveTo),
  );
  const holder = el('div.move', {}, button);
  button.addEventListener('click', () => (menu.isConnected ? menu.remove() : holder.append(menu)));
  return holder;
}
