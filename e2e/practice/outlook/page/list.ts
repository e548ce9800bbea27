import {el, setAttribute} from '../../page/element';
import type {Folder} from '../setup';
import {focusTabs, listHead, sortHeads} from './list-head';
import {type ListItem, listItems} from './list-items';
import type {Entry} from './mailbox';
import {listLabel, rowKey} from './row';
import type {Site} from './site';
import {createVirtualRows} from './virtual-rows';

/** The list of messages. */
export interface ListView {
  element: HTMLElement;
  show(folder: Folder): void;
  search(words: string): void;
  refresh(): void;
  /** Marks the row of what is open: a conversation's id, or a message's. */
  select(id: string | null): void;
  /** What is searched for; null: it shows a folder. */
  readonly query: string | null;
}

export function createListView(site: Site, open: (entry: Entry) => void): ListView {
  const {words, setup, mailbox} = site;
  const {options} = setup;
  const oneLine = options.pane !== 'right';
  const listbox = el('div.rows', {
    role: 'listbox',
    'aria-label': words.listNone,
    'aria-multiselectable': 'true',
    tabindex: '0',
  });
  const scroller = el('div.customScrollBar.list-scroller', {tabindex: '-1'}, listbox);
  const empty = el('div.empty', {id: 'EmptyState_MainMessage'}, words.emptyFolder);
  const title = el('span');
  let folder: Folder = 'inbox';
  let query: string | null = null;
  let isFocused = true;
  let items: ListItem[] = [];
  let selected: string | null = null;
  const ticked = new Set<string>();

  const entries = (): Entry[] => {
    if (query !== null) return mailbox.search(query);
    const all = mailbox.list(folder, options.grouping === 'conversations');
    const isSplit = options.focused === 'on' && folder === 'inbox';
    return isSplit ? all.filter(entry => isOfPeople(entry) === isFocused) : all;
  };
  const isOpen = ({thread, mails}: Entry): boolean =>
    selected !== null &&
    (thread.id === selected || (mails.length === 1 && mails.some(mail => mail.id === selected)));
  const isMarked = ({entry}: ListItem): boolean =>
    entry !== null && (isOpen(entry) || ticked.has(rowKey(entry)));

  const mark = () => {
    let named: HTMLElement | undefined;
    for (const {item, node} of rows.mounted()) {
      if (!item.entry) continue;
      setAttribute(node, 'aria-selected', String(isMarked(item)));
      // Where nothing is open the first row is named all the same.
      if (isOpen(item.entry) || !named) named = node;
    }
    const count = items.filter(isMarked).length;
    setAttribute(listbox, 'aria-label', listLabel(count, site));
    if (named) setAttribute(listbox, 'aria-activedescendant', named.id);
  };
  const rows = createVirtualRows<ListItem>(scroller, listbox, () => mark());
  const actsOf = (entry: Entry) => ({
    open() {
      ticked.clear();
      open(entry);
    },
    tick() {
      const key = rowKey(entry);
      if (!ticked.delete(key)) ticked.add(key);
      mark();
    },
    remove: () => mailbox.move(entry.here, 'deleteditems'),
  });

  listbox.addEventListener('keydown', event => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = items.flatMap(({entry}) => entry ?? []);
    const next = all[all.findIndex(isOpen) + step];
    if (next) open(next);
  });

  const view: ListView = {
    element: el(
      `div.list${oneLine ? '.one-line' : ''}`,
      {
        id: `Skip to ${words.list}-region`,
        role: 'complementary',
        'aria-label': words.list,
        'data-app-section': 'MessageList',
        tabindex: '-1',
      },
      options.focused === 'on'
        ? focusTabs(words, focused => {
            isFocused = focused;
            view.refresh();
          })
        : null,
      listHead(title, words),
      oneLine ? sortHeads(words) : null,
      el(
        'div.list-body',
        {id: 'MailList', tabindex: '-1'},
        el('div.list-region', {role: 'region'}, scroller),
      ),
    ),
    get query() {
      return query;
    },
    show(wanted) {
      if (query === null && wanted === folder && items.length > 0) return;
      folder = wanted;
      query = null;
      scroller.scrollTop = 0;
      view.refresh();
    },
    search(wanted) {
      query = wanted;
      scroller.scrollTop = 0;
      view.refresh();
    },
    refresh() {
      title.textContent = query === null ? words.folders[folder] : words.results;
      items = listItems(entries(), query !== null, oneLine ? 40 : 84, site, actsOf);
      if (items.length === 0) scroller.append(empty);
      else empty.remove();
      rows.set(items);
    },
    select(id) {
      selected = id;
      mark();
    },
  };
  return view;
}

const machines = /^(no-?reply|notifications?|news|newsletter|hello|orders|digest|alerts?|feedback|research)@/;

/** Mail of machines and of many at once goes to the second tab. */
const isOfPeople = ({here}: Entry): boolean => here.some(mail => !machines.test(mail.from.address));
