import {el, setAttribute} from '../../page/element';
import type {Folder} from '../setup';
import {groupOf} from './dates';
import {type Entry, lastAt} from './mailbox';
import {createRow, listLabel, rowKey} from './row';
import type {Site} from './site';

/** The list of messages. Only what is in sight (and a little around it) is in the document. */
export interface ListView {
  element: HTMLElement;
  show(folder: Folder): void;
  search(words: string): void;
  refresh(): void;
  /** Marks the row of what is open: a conversation's id, or a message's. */
  select(id: string | null): void;
  readonly found: boolean;
}

interface Item {
  key: string;
  height: number;
  entry: Entry | null;
  make(): HTMLElement;
}

const heading = 32;
/** How far out of sight rows are kept. */
const around = 200;

export function createListView(site: Site, open: (entry: Entry) => void): ListView {
  const {words, setup, mailbox, clock} = site;
  const oneLine = setup.options.pane !== 'right';
  const rowHeight = oneLine ? 40 : 84;
  const listbox = el('div.rows', {
    role: 'listbox',
    'aria-label': words.listNone,
    'aria-multiselectable': 'true',
    tabindex: '0',
  });
  const scroller = el('div.customScrollBar.list-scroller', {tabindex: '-1'}, listbox);
  const empty = el('div.empty', {id: 'EmptyState_MainMessage'}, words.emptyFolder);
  const title = el('span');
  const element = el(
    `div.list${oneLine ? '.one-line' : ''}`,
    {
      id: `Skip to ${words.list}-region`,
      role: 'complementary',
      'aria-label': words.list,
      'data-app-section': 'MessageList',
      tabindex: '-1',
    },
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
      el(
        'button.list-tool',
        {id: 'mailListSortMenu', type: 'button', 'aria-expanded': 'false'},
        words.newest,
      ),
    ),
    oneLine ? sortHeads(words) : null,
    el('div.list-body', {id: 'MailList', tabindex: '-1'}, el('div.list-region', {role: 'region'}, scroller)),
  );

  let folder: Folder = 'inbox';
  let query: string | null = null;
  let items: Item[] = [];
  let selected: string | null = null;
  const ticked = new Set<string>();
  const mounted = new Map<string, {item: Item; node: HTMLElement; told: string}>();

  const entries = (): Entry[] =>
    query === null ? mailbox.list(folder, setup.options.grouping === 'conversations') : mailbox.search(query);
  const isSelected = ({thread, mails}: Entry): boolean =>
    selected !== null &&
    (thread.id === selected || mails.some(mail => mail.id === selected && mails.length === 1));

  const itemsOf = (all: Entry[]): Item[] => {
    const now = clock.now();
    let group = '';
    const made = all.flatMap(entry => {
      const name = groupOf(lastAt(entry.here), now);
      const row = itemOf(entry);
      if (name === group || query !== null) return [row];
      group = name;
      return [headOf(name), row];
    });
    return setup.kind === 'personal' && query === null && all.length > 0 ? [advert(), ...made] : made;
  };
  const headOf = (name: keyof typeof words.groups): Item => ({
    key: `head ${name}`,
    height: heading,
    entry: null,
    make: () =>
      el(
        'div.group-head',
        {id: `groupHeader${words.groups[name]}`, role: 'button', 'aria-expanded': 'true', tabindex: '-1'},
        words.groups[name],
      ),
  });
  const advert = (): Item => ({
    key: 'advert',
    height: rowHeight,
    entry: null,
    make: () =>
      el(
        'div.row.advert',
        {id: 'owaadbar0', role: 'option', 'aria-selected': 'false', tabindex: '-1'},
        el(
          'div.row-group',
          {role: 'group'},
          el('span.avatar', {}, words.advert),
          el('div.row-sender', {}, el('span', {title: 'hello@selfcalendar.example'}, 'Selfcalendar')),
          el('div.row-subject', {}, el('span', {title: ''}, words.advertText)),
        ),
      ),
  });
  const itemOf = (entry: Entry): Item => ({
    key: rowKey(entry),
    height: rowHeight,
    entry,
    make: () =>
      createRow(entry, site, {
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
      }),
  });

  /** Puts in what has come into sight, takes out what has left it. */
  const mount = () => {
    const from = scroller.scrollTop - around;
    const to = scroller.scrollTop + (scroller.clientHeight || 800) + around;
    const wanted = new Set<string>();
    let top = 0;
    let before: HTMLElement | null = null;
    for (const item of items) {
      const bottom = top + item.height;
      if (bottom > from && top < to) {
        wanted.add(item.key);
        const told = JSON.stringify([item.entry?.here, item.entry?.mails.length, item.entry?.thread.subject]);
        const known = mounted.get(item.key);
        const node = known?.told === told ? known.node : item.make();
        if (known && known.node !== node) known.node.replaceWith(node);
        mounted.set(item.key, {item, node, told});
        node.style.top = `${top}px`;
        node.style.height = `${item.height}px`;
        const after: ChildNode | null = before ? before.nextSibling : listbox.firstChild;
        if (after !== node) listbox.insertBefore(node, after);
        before = node;
      }
      top = bottom;
    }
    listbox.style.height = `${top}px`;
    for (const [key, {node}] of mounted) {
      if (wanted.has(key)) continue;
      node.remove();
      mounted.delete(key);
    }
    mark();
  };
  const mark = () => {
    for (const {item, node} of mounted.values()) {
      if (!item.entry) continue;
      setAttribute(node, 'aria-selected', String(isSelected(item.entry) || ticked.has(item.key)));
      if (isSelected(item.entry)) setAttribute(listbox, 'aria-activedescendant', node.id);
    }
    const count = items.filter(item => item.entry && (isSelected(item.entry) || ticked.has(item.key))).length;
    setAttribute(listbox, 'aria-label', listLabel(count, site));
    // Nothing is open, and yet the first row is named.
    const [first] = [...mounted.values()].filter(({item}) => item.entry);
    if (count === 0 && first) setAttribute(listbox, 'aria-activedescendant', first.node.id);
  };

  scroller.addEventListener('scroll', mount);
  listbox.addEventListener('keydown', event => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = items.flatMap(({entry}) => entry ?? []);
    const next = all[all.findIndex(isSelected) + step];
    if (next) open(next);
  });
  new ResizeObserver(mount).observe(scroller);

  const view: ListView = {
    element,
    get found() {
      return query !== null;
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
      items = itemsOf(entries());
      if (items.length === 0) scroller.append(empty);
      else empty.remove();
      mount();
    },
    select(id) {
      selected = id;
      mark();
    },
  };
  return view;
}

function sortHeads(words: Site['words']): HTMLElement {
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
