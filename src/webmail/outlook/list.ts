import {all, attribute, closest, textOf} from '../dom';
import {isVisible} from '../visible';
import type {ListReading, ListRow, Matched, Problem} from '../webmail';
import {conversationIdIn} from './ids';
import {clean, type Own, parsePerson, wordsOf} from './people';
import {stranger} from './places';
import {find} from './selectors';

/** The rows that are mounted, in the page's order. Their dates are words ("Wed 3:03 PM") that only a clock can tell, so `at` is never known. */
export function readList(
  document: Document,
  own: Own,
  wanted: (words: string) => boolean = () => true,
): ListReading {
  const matched: Matched = {};
  const problems = new Set<Problem>();
  const {elements, by} = find(document, 'row', row => wanted(textOf(row)) && isVisible(row));
  if (by) matched['list.row'] = by;
  const rows = elements.map(row => readRow(row, own, problems));
  const unreadable =
    rows.length === 0
      ? all(document, '[data-convid]').length === 0 && all(document, stranger).filter(isVisible).length > 1
      : own.address === null || rows.every(({key, subject}) => key === null || subject === '');
  if (unreadable) problems.add('list: rows unreadable');
  return {rows, unreadable, matched, problems: [...problems]};
}

export function readRow(row: Element, own: Own, problems: Set<Problem>): ListRow {
  const key = conversationIdIn(attribute(row, 'data-convid'));
  if (key === null) problems.add('list.key: no id');
  const titled = all(row, 'span[title]').filter(isVisible);
  const sender = titled.find(span => attribute(span, 'title').includes('@'));
  const time = titled.find(span => isTime(span));
  const subject = subjectIn(row, titled, sender ?? null);
  const snippet = subject && snippetIn(row, subject);
  if (!subject) problems.add('list.subject: not found');
  const person = sender ? parsePerson(`${wordsOf(sender)}<${attribute(sender, 'title')}>`) : null;
  if (!person) problems.add('list.senders: no address');
  return {
    key,
    subject: subject ? wordsOf(subject) : '',
    senders: person ? [person.address === own.address ? {name: null, address: own.address} : person] : [],
    snippet: snippet ? wordsOf(snippet) : '',
    at: null,
    atText: time ? wordsOf(time) : null,
    unread: offers(row, 'MailRead') || (offers(row, 'Mail') ? false : null),
    messages: null,
    element: row,
    markPlace: subject,
  };
}

/** An unread row offers to mark it as read, by an icon that is the same in every language. */
const offers = (row: Element, icon: string): boolean =>
  all(row, `button [data-icon-name="${icon}Regular"]`).length > 0;

/** A date or time: its title repeats it. */
const isTime = (span: Element): boolean => {
  const title = clean(attribute(span, 'title'));
  return title === wordsOf(span) && /\p{Nd}/u.test(title) && title.length < 40;
};

/** The span after the sender with an empty title; the row's label must hold the same words. */
function subjectIn(row: Element, titled: Element[], sender: Element | null): Element | null {
  const label = clean(attribute(row, 'aria-label'));
  const from = sender ? titled.indexOf(sender) : -1;
  const [subject = null] = titled
    .slice(from + 1)
    .filter(span => attribute(span, 'title') === '' && wordsOf(span) !== '');
  if (subject) return label === '' || label.includes(wordsOf(subject)) ? subject : null;
  // In the label the time follows the subject.
  const leaves = all(row, 'span:not(:has(*))');
  const times = leaves.map(leaf => wordsOf(leaf)).filter(text => text.length < 20 && /\p{Nd}/u.test(text));
  return (
    leaves.find(leaf => {
      const text = wordsOf(leaf);
      return text.length > 3 && times.some(time => time !== text && label.includes(`${text} ${time}`));
    }) ?? null
  );
}

/** The first words of their own after the subject with which the row's label ends or goes on. */
function snippetIn(row: Element, subject: Element): Element | null {
  const label = clean(attribute(row, 'aria-label'));
  const after = label.slice(label.indexOf(wordsOf(subject)) + wordsOf(subject).length);
  const leaves = all(row, 'span:not(:has(*)):not([title])');
  return (
    leaves.find(leaf => {
      const text = wordsOf(leaf);
      const follows = (subject.compareDocumentPosition(leaf) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return follows && text.length > 1 && after.includes(text.slice(0, 40)) && !closest(leaf, 'button');
    }) ?? null
  );
}
