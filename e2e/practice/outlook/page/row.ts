import {el} from '../../page/element';
import {idOf} from '../ids';
import {rowDate} from './dates';
import {icon} from './icon';
import {type Entry, lastAt} from './mailbox';
import type {Site} from './site';
import {fill} from './words/words';

/** One row's own name: a conversation has one row, a message that stands alone too. */
export const rowKey = ({thread, mails, here}: Entry): string =>
  mails.length === 1 && here.length === 1 ? `${thread.id}/${mails[0]?.id}` : thread.id;

/** What is done with a row beside opening it. */
export interface RowActs {
  open(): void;
  tick(): void;
  remove(): void;
}

/** One conversation in the list. Its label runs everything together, as the real one's does; it cannot be taken apart again. */
export function createRow(entry: Entry, site: Site, acts: RowActs): HTMLElement {
  const {words, setup, mailbox, clock} = site;
  const {thread, here} = entry;
  const unread = here.some(mail => mail.unread);
  const newest = here.at(-1);
  const isDraft = newest?.folder === 'drafts';
  const senders = sendersOf(entry, mailbox.me.address);
  const names = senders.map(one => one.name).join('; ');
  const subject = thread.subject || words.noSubject;
  const time = rowDate(lastAt(here), clock.now(), words, setup);
  const snippet = newest?.snippet ?? '';
  const files = here.some(mail => mail.attachments.length > 0);
  const label = [
    unread ? words.unread : '',
    entry.mails.length > 1 ? words.collapsed : '',
    files ? words.hasAttachments : '',
    isDraft ? words.draftMark : '',
    names,
    subject,
    time,
    snippet,
  ];
  const [only, another] = senders;
  const mark = unread ? words.markRead : words.markUnread;
  const act = (title: string, name: string, run: () => void) => {
    const button = el(
      'button.row-act',
      {type: 'button', 'aria-label': title, title, tabindex: '-1'},
      icon(name),
    );
    button.addEventListener('click', event => {
      event.stopPropagation();
      run();
    });
    return button;
  };
  const toggleRead = () => mailbox.markRead(here, unread);
  const checkbox = el(
    'div.row-check',
    {role: 'checkbox', 'aria-checked': 'false', 'aria-label': words.selectOne, tabindex: '-1'},
    el('span.avatar', {role: 'img', 'aria-label': names}, initials(names)),
  );
  checkbox.addEventListener('click', event => {
    event.stopPropagation();
    acts.tick();
  });
  const row = el(
    `div.row${unread ? '.unread' : ''}`,
    {
      id: idOf('row', setup.kind, rowKey(entry)),
      role: 'option',
      'aria-label': label.filter(part => part !== '').join(' '),
      'aria-selected': 'false',
      'data-convid': thread.id,
      'data-focusable-row': 'true',
      tabindex: '-1',
    },
    el(
      'div.row-group',
      {role: 'group'},
      act(mark, unread ? 'MailReadRegular' : 'MailRegular', toggleRead),
      checkbox,
      el(
        'div.row-sender',
        {},
        isDraft ? el('span.draft-mark', {}, words.draftMark) : null,
        el('span', {title: only && !another ? only.address : undefined}, names),
      ),
      el(
        'div.row-subject',
        {},
        entry.mails.length > 1
          ? el('button.row-expand', {type: 'button', tabindex: '-1'}, icon('ChevronRightRegular'))
          : null,
        el('span.row-words', {title: ''}, subject),
      ),
      el('div.row-preview', {}, el('span', {}, snippet)),
      el('div.row-time', {}, files ? icon('AttachRegular') : null, el('span', {title: time}, time)),
      el(
        'div.row-acts',
        {},
        act(words.deleteIt, 'DeleteRegular', acts.remove),
        act(words.flag, 'FlagRegular', () => row.classList.toggle('flagged')),
        act(words.pin, 'PinRegular', () => row.classList.toggle('pinned')),
      ),
    ),
  );
  row.addEventListener('click', acts.open);
  return row;
}

/** Those who wrote what lies in this folder; whom it is for where it is one's own. */
function sendersOf({here}: Entry, me: string) {
  const people = here.flatMap(mail =>
    mail.folder === 'sentitems' || mail.folder === 'drafts' ? mail.to : [mail.from],
  );
  const others = people.filter(({address}) => address !== me);
  const named = others.length > 0 ? others : people;
  return named.filter((one, index) => named.findIndex(other => other.address === one.address) === index);
}

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map(part => part[0] ?? '')
    .join('')
    .toUpperCase();

/** The line that a list's label says about what is selected. */
export const listLabel = (count: number, site: Site): string =>
  count === 0 ? site.words.listNone : fill(site.words.listSelected, {count});
