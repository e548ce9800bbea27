import type {Correspondent} from '../../correspondence/conversation';
import {el, renderId} from '../../page/element';
import {legacy, tokenOf} from '../ids';
import type {Mail, Thread} from '../setup';
import {rowDate, wholeDate} from './dates';
import type {Site} from './site';

/** One line of a list: a conversation, or with conversation view off one message of it. */
export interface Entry {
  thread: Thread;
  mails: Mail[];
}

/** What an address's token says of an entry. */
export function tokenText({thread, mails}: Entry, viewOff: boolean): string {
  const whole = thread.id === null ? `a:${thread.local}` : `f:${thread.id}`;
  const mail = mails.at(-1);
  if (!viewOff || !mail) return whole;
  return `${whole}|msg-${mail.id === null ? `a:${mail.local}` : `f:${mail.id}`}`;
}

export const tokenOfEntry = (entry: Entry, viewOff: boolean): string => tokenOf(tokenText(entry, viewOff));

/** The rows a list shows for an entry: one, or three in the split pane. */
export function rowsOf(entry: Entry, site: Site, open: () => void): HTMLElement[] {
  const rows = site.setup.options.variant === 'splitPane' ? threeRows(entry, site) : [oneRow(entry, site)];
  for (const row of rows) row.addEventListener('click', open);
  return rows;
}

function oneRow(entry: Entry, site: Site): HTMLElement {
  const {words, clock} = site;
  const last = entry.mails.at(-1);
  const name = renderId();
  return el(
    `tr.zA.${isUnread(entry) ? 'zE' : 'yO'}`,
    {id: renderId(), role: 'row', tabindex: '-1', draggable: 'true', 'aria-labelledby': name},
    el('td.PF.xY.PE'),
    el(
      'td.oZ-x3.xY',
      {role: 'gridcell'},
      el('div.oZ-jc.T-Jo.J-J5-Ji', {role: 'checkbox', 'aria-checked': 'false'}),
    ),
    el('td.apU.xY', {role: 'gridcell'}, el('span.aXw.T-KT', {title: words.notStarred, role: 'button'})),
    el('td.WA.xY'),
    senderCell(entry, site, name),
    el(
      'td.xY.a4W',
      {role: 'gridcell', tabindex: '-1'},
      el(
        'div.xS',
        {role: 'link'},
        el(
          'div.xT',
          {},
          ...labelChips(entry, site),
          el('div.y6', {}, el('span.bog', {}, subjectSpan(entry, site, isUnread(entry) ? 'bqe' : ''))),
          el('span.y2', {}, el('span.Zt', {}, '\u00a0-\u00a0'), last?.snippet ?? ''),
        ),
        ...attachmentChips(entry, site),
      ),
    ),
    el('td.byZ.xY', {role: 'gridcell'}, ...rsvp(entry, site)),
    el(
      'td.yf.xY',
      {role: 'gridcell'},
      hasAttachment(entry) ? el('span.yE', {title: words.attachments}) : '\u00a0',
    ),
    el(
      'td.xW.xY',
      {role: 'gridcell'},
      el(
        'span',
        {title: wholeDate(last?.at ?? 0, words), id: renderId()},
        el('span', {}, rowDate(last?.at ?? 0, clock.now(), words)),
      ),
    ),
    el('td.bq4.xY'),
  );
}

function threeRows(entry: Entry, site: Site): HTMLElement[] {
  const {words, clock} = site;
  const last = entry.mails.at(-1);
  const state = isUnread(entry) ? 'zE' : 'yO';
  const name = renderId();
  return [
    el(
      `tr.zA.apv.${state}`,
      {id: renderId(), role: 'row', tabindex: '-1', 'aria-labelledby': name},
      el('td.oZ-x3.xY', {role: 'gridcell'}, el('div.oZ-jc.T-Jo.J-J5-Ji', {role: 'checkbox'})),
      senderCell(entry, site, name),
      el(
        'td.apt.xY',
        {role: 'gridcell'},
        el(
          'div.apm',
          {},
          el('span', {title: wholeDate(last?.at ?? 0, words)}, rowDate(last?.at ?? 0, clock.now(), words)),
        ),
      ),
    ),
    el(
      `tr.zA.apv.${state}`,
      {},
      el('td.xY'),
      el(
        'td.xY.apD',
        {colspan: '2'},
        el('div.xS', {}, el('div.xT', {}, el('div.y6', {}, subjectSpan(entry, site, '')))),
      ),
    ),
    el(
      `tr.zA.apv.${state}.apw-row`,
      {},
      el('td.xY'),
      el('td.xY', {colspan: '2'}, el('div.apw', {}, el('span.y2', {}, last?.snippet ?? ''))),
    ),
  ];
}

function senderCell(entry: Entry, site: Site, name: string): HTMLElement {
  const {words, clock} = site;
  const last = entry.mails.at(-1);
  const people = sendersOf(entry);
  const chips = people.flatMap((person, at) => [
    at > 0 ? ', ' : null,
    el(
      'span.bA4',
      {},
      el(
        `span.${isUnread(entry) ? 'zF' : 'yP'}`,
        nameAttributes(person, site),
        shownName(person, site, people.length > 1),
      ),
    ),
  ]);
  return el(
    'td.yX.xY',
    {role: 'gridcell'},
    el(
      'div.afn',
      {id: name},
      `${people.map(person => person.name).join(', ')}, `,
      subjectSpan(entry, site, ''),
      `, ${rowDate(last?.at ?? 0, clock.now(), words)}, ${last?.snippet ?? ''}.`,
    ),
    el(
      'div.yW',
      {},
      ...chips,
      entry.mails.length > 1 ? el('span.bx0', {}, String(entry.mails.length)) : null,
    ),
  );
}

/** The one who began, then the others in turn; at most three. */
function sendersOf({mails}: Entry): Correspondent[] {
  const byAddress = new Map(mails.map(mail => [mail.from.address, mail.from]));
  const all = [...byAddress.values()];
  return all.length > 3 ? [...all.slice(0, 1), ...all.slice(-2)] : all;
}

const nameAttributes = (person: Correspondent, site: Site) => ({
  translate: 'no',
  email: person.address,
  name: isMe(person, site) ? site.words.me : person.name,
  'data-hovercard-id': person.address,
});

const shownName = (person: Correspondent, site: Site, short: boolean): string =>
  isMe(person, site) ? site.words.me : short ? (person.name.split(' ')[0] ?? '') : person.name;

const isMe = (person: Correspondent, {mailbox}: Site): boolean => person.address === mailbox.me.address;

/** The ids stand on the subject, and a second time in the cell for screen readers. */
function subjectSpan({thread, mails}: Entry, {words}: Site, className: string): HTMLElement {
  const last = mails.at(-1);
  const lastId = last?.id ? legacy(last.id) : undefined;
  return el(
    className ? `span.${className}` : 'span',
    {
      id: renderId(),
      'data-thread-id': thread.id === null ? `#thread-a:${thread.local}` : `#thread-f:${thread.id}`,
      'data-legacy-thread-id': thread.id === null ? undefined : legacy(thread.id),
      'data-legacy-last-message-id': lastId,
      'data-legacy-last-non-draft-message-id': lastId,
    },
    thread.subject || words.noSubject,
  );
}

function labelChips({thread}: Entry, {words}: Site): HTMLElement[] {
  const own = thread.labels.filter(label => !(label in words.folders));
  if (own.length === 0) return [];
  return [
    el(
      'div.yi',
      {},
      ...own.map(label =>
        el('div.ar.as', {}, el('div.at', {title: label}, el('div.au', {}, el('div.av', {}, label)))),
      ),
    ),
  ];
}

const hasAttachment = ({mails}: Entry): boolean => mails.some(mail => mail.attachments.length > 0);

const isInvitation = (name: string): boolean => name.endsWith('.ics');

const rsvp = ({mails}: Entry, {words}: Site): HTMLElement[] =>
  mails.at(-1)?.attachments.some(file => isInvitation(file.name))
    ? [el('div.aKS', {role: 'button'}, el('span.aJ6', {}, words.rsvp))]
    : [];

function attachmentChips({mails}: Entry, {setup}: Site): HTMLElement[] {
  const files = mails.flatMap(mail => mail.attachments).filter(file => !isInvitation(file.name));
  if (files.length === 0 || setup.options.density === 'compact') return [];
  return [
    el(
      'div.brd',
      {},
      ...files.slice(0, 2).map(file => el('div.brc', {title: file.name}, el('span.brg', {}, file.name))),
    ),
  ];
}

const isUnread = ({mails}: Entry): boolean => mails.some(mail => mail.unread);
