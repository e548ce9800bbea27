import type {Person} from '../../domain/person';
import {all, attribute, closest, first, matches, nextOf, parentOf, textOf} from '../dom';
import {oneLine} from '../one-line';
import {isVisible} from '../visible';
import type {ListReading, ListRow, Matched, Problem} from '../webmail';
import {readCount} from './count';
import {arrivalOf, parseId} from './ids';
import {addressOf, peopleOf} from './people';
import {find, findOne, isPageBelow, type Wanted} from './selectors';

/**
 * The rows of the lists that are shown, once each, in their order; what cannot be told from a row is null. With `wanted`, a row whose
 * words (all that stand in it) it refuses is left out unread.
 */
export function readList(
  document: Document,
  own: string | null,
  wanted?: (words: string) => boolean,
): ListReading {
  const matched: Matched = {};
  const problems = new Set<Problem>();
  const isShown = isVisibleIn(new Map());
  const found = find(
    document,
    'row',
    tr => isWanted(tr, wanted) && isRow(tr) && !isContinuation(tr) && isShown(tr),
  );
  if (found.by) matched['list.row'] = found.by;
  const threads = found.elements.map(tr => partsOf([tr, ...continuationsOf(tr)]));
  // Since 2018 threads have ids; a row without any among rows with some is something else.
  const named = threads.filter(({rows}) => rows.some(hasId));
  const rows = (named.length > 0 ? named : threads).map(parts => readRow(parts, own, matched, problems));
  return {rows, matched, problems: [...problems]};
}

/** The table rows of one thread. */
interface Parts {
  rows: [Element, ...Element[]];
  /** What bears an id in them. */
  ids: Element[];
  isPart: (element: Element) => boolean;
}

const partsOf = (rows: Parts['rows']): Parts => {
  const parts = rows.map(isPageBelow);
  return {
    rows,
    ids: rows.flatMap(row => all(row, withAnyId)),
    isPart: element => parts.every(isPart => isPart(element)),
  };
};

function readRow(
  {rows, ids, isPart}: Parts,
  own: string | null,
  matched: Matched,
  problems: Set<Problem>,
): ListRow {
  const [tr] = rows;
  const pick = (name: string, wanted: Wanted, accept = notRepeated): Element[] => {
    for (const row of rows) {
      const {elements, by} = find(row, wanted, accept, isPart);
      if (by) {
        matched[`list.${name}`] = by;
        return elements;
      }
    }
    return [];
  };
  const key = onlyOf(ids, 'thread', problems, 'data-legacy-thread-id', 'data-thread-id');
  const last =
    onlyOf(ids, 'message', problems, 'data-legacy-last-non-draft-message-id') ??
    onlyOf(ids, 'message', problems, 'data-legacy-last-message-id');
  const at = arrivalOf(last);
  const dateText = (): string | null => {
    const [date] = pick('at', 'rowDate', element => hasDate(attribute(element, 'title')));
    return date ? oneLine(attribute(date, 'title')) : null;
  };
  if (key === null) problems.add('list.key: no id');
  if (at === null)
    problems.add(dateText() === null ? 'list.at: no id, no date' : 'list.at: no id, date text only');
  const senders: Person[] = peopleOf(pick('senders', 'rowSender'), own);
  const [subject] = pick('subject', 'rowSubject');
  const [snippet] = pick('snippet', 'rowSnippet');
  return {
    key,
    subject: subject ? oneLine(textOf(subject)) : '',
    senders,
    snippet: snippet ? oneLine(textOf(snippet)).replace(/^[-–—]\s*/, '') : '',
    at,
    unread: isUnread(tr),
    // Marks need neither: read when asked for.
    get atText() {
      return dateText();
    },
    get messages() {
      return messagesOf(tr);
    },
    element: tr,
    markPlace: subject ?? null,
  };
}

/** A list left in the page is hidden as a whole; no row is hidden by itself. */
const isVisibleIn =
  (lists: Map<Element | null, boolean>) =>
  (tr: Element): boolean => {
    const list = parentOf(tr);
    const known = lists.get(list);
    if (known !== undefined) return known;
    const visible = isVisible(tr);
    lists.set(list, visible);
    return visible;
  };

/** Beside a reading pane the words of a thread go on in the rows after it, which have no id. */
function isWanted(tr: Element, wanted: ((words: string) => boolean) | undefined): boolean {
  if (!wanted) return true;
  let words = textOf(tr);
  let next = nextOf(tr);
  for (let more = 0; more < continuations && next && !matches(next, '[id]'); more += 1) {
    words += `\n${textOf(next)}`;
    next = nextOf(next);
  }
  return wanted(words);
}

/** A thread, not an advertisement and not another extension's row: it names an id or an address. */
const isRow = (tr: Element): boolean =>
  (hasId(tr) || (namesSomebody(tr) && !matches(tr, '.am0, .bvA, :has(.am0, .bvA)'))) &&
  !matches(tr, '.bundle, .inboxsdk__ignore_row');

const withId = '[data-legacy-thread-id], [data-thread-id]';
const withAnyId = `${withId}, [data-legacy-last-message-id], [data-legacy-last-non-draft-message-id]`;
/** One thread fills at most so many rows of the table after its first. */
const continuations = 2;

const hasId = (tr: Element): boolean => first(tr, withId) !== null;

const namesSomebody = (tr: Element): boolean =>
  all(tr, 'span[email], span[data-hovercard-id]').some(span => addressOf(span) !== null);

/** Beside a reading pane one thread fills two or three rows of the table; only the first has an id of its own and names people. */
const isContinuation = (tr: Element): boolean => !matches(tr, '[id]') && !namesSomebody(tr);

function continuationsOf(tr: Element): Element[] {
  const found: Element[] = [];
  for (
    let next = nextOf(tr);
    next && found.length < continuations && isContinuation(next);
    next = nextOf(next)
  )
    found.push(next);
  return found;
}

/** A row says its words twice: once more, out of sight, for screen readers. */
const notRepeated = (element: Element): boolean => closest(element, '.afn') === null;

/** Dates hold figures in every language; "Not starred" holds none. */
const hasDate = (text: string): boolean => /\p{Nd}.*\P{Nd}\p{Nd}/su.test(text);

/** The one thread or message these attributes name; null where they name none or differ. */
function onlyOf(
  elements: Element[],
  part: 'thread' | 'message',
  problems: Set<Problem>,
  ...names: string[]
): string | null {
  const ids = new Set<string>();
  for (const element of elements)
    for (const name of names) {
      const id = parseId(attribute(element, name), part)?.[part];
      if (id) ids.add(id);
    }
  if (ids.size > 1) problems.add(`list.${part}: ids disagree`);
  const [only = null] = ids;
  return ids.size > 1 ? null : only;
}

/** The row and the names in it say it, each in two classes; one of them that is gone leaves the others. */
function isUnread(tr: Element): boolean | null {
  if (matches(tr, '.zE') || first(tr, '.yW .zF')) return true;
  // Beside an unread one stand names of others whose mail was read.
  const names = all(tr, '.yW span[email]');
  return matches(tr, '.yO') || (names.length > 0 && names.every(name => matches(name, '.yP'))) ? false : null;
}

/** Beside the names: a figure of its own, in old rows in brackets. */
function messagesOf(tr: Element): number | null {
  const count = findOne(tr, 'rowCount');
  if (count) return readCount(textOf(count));
  const names = first(tr, '.yW');
  return names ? readCount(/\((\p{Nd}+)\)\s*$/u.exec(textOf(names))?.[1] ?? '') : null;
}
