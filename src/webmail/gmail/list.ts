import type {Person} from '../../domain/person';
import {all, attribute, closest, matches, nextOf, textOf} from '../dom';
import {oneLine} from '../one-line';
import {isVisible} from '../visible';
import type {ListReading, ListRow, Matched, Problem} from '../webmail';
import {readCount} from './count';
import {arrivalOf, parseId} from './ids';
import {addressOf, peopleOf} from './people';
import {find, findOne} from './selectors';

/** The rows of the lists that are shown, once each, in their order; what cannot be told from a row is null. */
export function readList(document: Document, own: string | null): ListReading {
  const matched: Matched = {};
  const problems = new Set<Problem>();
  const found = find(document, 'row', tr => isRow(tr) && !isContinuation(tr) && isVisible(tr));
  if (found.by) matched['list.row'] = found.by;
  const threads = found.elements.map(tr => [tr, ...continuationsOf(tr)]);
  // Since 2018 threads have ids; a row without any among rows with some is something else.
  const named = threads.filter(parts => parts.some(hasId));
  const rows = (named.length > 0 ? named : threads).map(parts => readRow(parts, own, matched, problems));
  return {rows, matched, problems: [...problems]};
}

function readRow(parts: Element[], own: string | null, matched: Matched, problems: Set<Problem>): ListRow {
  const [tr] = parts as [Element];
  const pick = (name: string, wanted: Parameters<typeof find>[1], accept = notRepeated): Element[] => {
    for (const part of parts) {
      const {elements, by} = find(part, wanted, accept);
      if (by) {
        matched[`list.${name}`] = by;
        return elements;
      }
    }
    return [];
  };
  const key = onlyOf(parts, 'thread', problems, 'data-legacy-thread-id', 'data-thread-id');
  const last =
    onlyOf(parts, 'message', problems, 'data-legacy-last-non-draft-message-id') ??
    onlyOf(parts, 'message', problems, 'data-legacy-last-message-id');
  const at = arrivalOf(last);
  const [date] = pick('at', 'rowDate', element => hasDate(attribute(element, 'title')));
  const atText = date ? oneLine(attribute(date, 'title')) : null;
  if (key === null) problems.add('list.key: no id');
  if (at === null)
    problems.add(atText === null ? 'list.at: no id, no date' : 'list.at: no id, date text only');
  const senders: Person[] = peopleOf(pick('senders', 'rowSender'), own);
  const [subject] = pick('subject', 'rowSubject');
  const [snippet] = pick('snippet', 'rowSnippet');
  return {
    key,
    subject: subject ? oneLine(textOf(subject)) : '',
    senders,
    snippet: snippet ? oneLine(textOf(snippet)).replace(/^[-–—]\s*/, '') : '',
    at,
    atText,
    unread: isUnread(tr),
    messages: messagesOf(tr),
    element: tr,
    markPlace: subject ?? null,
  };
}

/** A thread, not an advertisement and not another extension's row: it names an id or an address. */
const isRow = (tr: Element): boolean =>
  (hasId(tr) || (namesSomebody(tr) && !matches(tr, '.am0, .bvA, :has(.am0, .bvA)'))) &&
  !matches(tr, '.bundle, .inboxsdk__ignore_row');

const hasId = (tr: Element): boolean => all(tr, '[data-legacy-thread-id], [data-thread-id]').length > 0;

const namesSomebody = (tr: Element): boolean =>
  all(tr, 'span[email], span[data-hovercard-id]').some(span => addressOf(span) !== null);

/** Beside a reading pane one thread fills two or three rows of the table; only the first has an id of its own and names people. */
const isContinuation = (tr: Element): boolean => !matches(tr, '[id]') && !namesSomebody(tr);

function continuationsOf(tr: Element): Element[] {
  const found: Element[] = [];
  for (let next = nextOf(tr); next && found.length < 2 && isContinuation(next); next = nextOf(next))
    found.push(next);
  return found;
}

/** A row says its words twice: once more, out of sight, for screen readers. */
const notRepeated = (element: Element): boolean => closest(element, '.afn') === null;

/** Dates hold figures in every language; "Not starred" holds none. */
const hasDate = (text: string): boolean => /\p{Nd}.*\P{Nd}\p{Nd}/su.test(text);

/** The one thread or message these attributes name; null where they name none or differ. */
function onlyOf(
  parts: Element[],
  part: 'thread' | 'message',
  problems: Set<Problem>,
  ...names: string[]
): string | null {
  const ids = new Set<string>();
  for (const name of names)
    for (const element of parts.flatMap(row => all(row, `[${name}]`))) {
      const id = parseId(attribute(element, name), part)?.[part];
      if (id) ids.add(id);
    }
  if (ids.size > 1) problems.add(`list.${part}: ids disagree`);
  const [only = null] = ids;
  return ids.size > 1 ? null : only;
}

function isUnread(tr: Element): boolean {
  if (matches(tr, '.zE, .yO')) return matches(tr, '.zE');
  return all(tr, '.yW .zF').length > 0;
}

/** Beside the names: a figure of its own, in old rows in brackets. */
function messagesOf(tr: Element): number | null {
  const count = findOne(tr, 'rowCount');
  if (count) return readCount(textOf(count));
  const [names] = all(tr, '.yW');
  return names ? readCount(/\((\p{Nd}+)\)\s*$/u.exec(textOf(names))?.[1] ?? '') : null;
}
