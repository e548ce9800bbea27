import {el} from '../../page/element';
import {groupOf} from './dates';
import {type Entry, lastAt} from './mailbox';
import {createRow, type RowActs, rowKey} from './row';
import type {Site} from './site';
import type {Item} from './virtual-rows';

/** A row, or what stands between rows and is none: an advert, a heading for a day. */
export interface ListItem extends Item {
  entry: Entry | null;
}

const headHeight = 32;

/** The items of a list; `plain`: without headings and advert, as search results are. */
export function listItems(
  entries: readonly Entry[],
  plain: boolean,
  rowHeight: number,
  site: Site,
  acts: (entry: Entry) => RowActs,
): ListItem[] {
  const now = site.clock.now();
  let group = '';
  const items = entries.flatMap(entry => {
    const row = rowItem(entry, rowHeight, site, acts);
    const name = groupOf(lastAt(entry.here), now);
    if (plain || name === group) return [row];
    group = name;
    return [headItem(name, site), row];
  });
  const hasAdvert = site.setup.kind === 'personal' && !plain && entries.length > 0;
  return hasAdvert ? [advertItem(rowHeight, site), ...items] : items;
}

const rowItem = (entry: Entry, height: number, site: Site, acts: (entry: Entry) => RowActs): ListItem => ({
  key: rowKey(entry),
  height,
  told: JSON.stringify([entry.here, entry.mails.length, entry.thread.subject]),
  entry,
  make: () => createRow(entry, site, acts(entry)),
});

const headItem = (name: keyof Site['words']['groups'], {words}: Site): ListItem => ({
  key: `head ${name}`,
  height: headHeight,
  told: '',
  entry: null,
  make: () =>
    el(
      'div.group-head',
      {id: `groupHeader${words.groups[name]}`, role: 'button', 'aria-expanded': 'true', tabindex: '-1'},
      words.groups[name],
    ),
});

const advertItem = (height: number, {words}: Site): ListItem => ({
  key: 'advert',
  height,
  told: '',
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
        el('div.row-subject', {}, el('span.row-words', {title: ''}, words.advertText)),
      ),
    ),
});
