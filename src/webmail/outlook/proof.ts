import {attribute} from '../dom';
import {isVisible} from '../visible';
import type {ListRow, OpenMessage, Problem} from '../webmail';
import {readAddressBar} from './address-bar';
import {conversationIdIn} from './ids';
import {readRow} from './list';
import {clean, type Own} from './people';
import {find} from './selectors';

/**
 * `proven` · `settling`: the signs differ, the pane still shows what was open before · `unproven`: the page names none, as with several
 * ticked rows · `unreadable`: it should name one.
 */
export interface Proof {
  verdict: 'proven' | 'settling' | 'unproven' | 'unreadable';
  key: string | null;
  by: string;
  /** Nothing in the pane itself bears it out, so the pane may be the one that was there before. */
  weak: boolean;
  problem: Problem | null;
}

/**
 * Which conversation the pane shows. The pane names none itself, so the selected row must say the same as the pane (subject, and sender
 * where the row has an address) and must not differ from the page's address; an address alone counts where no row is selected.
 */
export function proveKey(
  document: Document,
  own: Own,
  subject: string | null,
  messages: readonly OpenMessage[],
): Proof {
  const {conversation: addressed, window} = readAddressBar(document.URL);
  const rows = find(document, 'row', isVisible).elements;
  const ticked = rows.filter(row => attribute(row, 'aria-selected') === 'true');
  const [selected] = ticked;
  // Where messages stand apart, several rows are of one conversation.
  if (new Set(ticked.map(row => attribute(row, 'data-convid'))).size > 1)
    return none('unproven', 'several rows are selected');
  if (subject === null) return none('unreadable', 'nothing to compare');
  const read = (row: Element): ListRow => readRow(row, own, new Set());

  if (!selected) {
    const named = rows.find(row => conversationIdIn(attribute(row, 'data-convid')) === addressed);
    if (addressed && named && !saysSubject(read(named), subject)) return none('settling', 'signs disagree');
    if (addressed) return proven(addressed, '/id/ in the address', !named);
    const isSilent =
      window ||
      document.URL === 'about:blank' ||
      (rows.length > 0 && rows.every(row => attribute(row, 'aria-selected') === 'false'));
    return none(isSilent ? 'unproven' : 'unreadable', 'no row is selected');
  }
  const row = read(selected);
  if (!row.key) return none('unreadable', 'row without id');
  if (addressed && addressed !== row.key) return none('settling', 'signs disagree');
  if (!saysSubject(row, subject)) return none('settling', 'signs disagree');
  const froms = messages.flatMap(({from}) => from?.address ?? []);
  const [sender] = row.senders.flatMap(({address}) => address ?? []);
  if (sender && messages.every(({from}) => from?.address) && !froms.includes(sender))
    return none('settling', 'signs disagree');
  const by = `[aria-selected][data-convid], subject${addressed ? ', /id/' : ''}`;
  const twins = rows
    .filter(other => other !== selected)
    .map(read)
    .filter(other => isAlike(other, row, subject));
  if (twins.length === 0) return proven(row.key, by, false);
  const isDistinct = twins.every(({snippet}) => bare(snippet) !== bare(row.snippet));
  const told = isDistinct ? tells(row.snippet, messages) : null;
  if (told) return proven(row.key, `${by}, snippet`, false);
  if (told === false) return none('settling', 'signs disagree');
  return addressed ? proven(row.key, by, true) : none('unproven', 'several rows have this subject');
}

const proven = (key: string, by: string, weak: boolean): Proof => ({
  verdict: 'proven',
  key,
  by,
  weak,
  problem: null,
});
const none = (verdict: Proof['verdict'], why: string): Proof => ({
  verdict,
  key: null,
  by: '',
  weak: false,
  problem: `conversation.key: ${why}`,
});

/** Where a row's subject was not found, its label must hold the pane's. */
const saysSubject = ({subject, element}: ListRow, shown: string): boolean =>
  subject === ''
    ? clean(attribute(element, 'aria-label')).toLowerCase().includes(plainSubject(shown))
    : plainSubject(subject) === plainSubject(shown);

const isAlike = (other: ListRow, {key}: ListRow, subject: string): boolean =>
  other.key !== key && saysSubject(other, subject);

/** A row's snippet is how its newest message begins. Null: too little is there to say. */
function tells(snippet: string, messages: readonly OpenMessage[]): boolean | null {
  const begin = bare(snippet).slice(0, 40);
  if (begin.length < 12) return null;
  if (messages.some(({text}) => bare(text).includes(begin))) return true;
  return messages.every(({body, draft}) => body === 'loaded' && !draft) ? false : null;
}

const bare = (text: string): string => text.replace(/\s|\p{Cf}|\u034f/gu, '');

/** Without the marks of answering, which rows and panes write differently. */
export const plainSubject = (text: string): string =>
  text
    .replace(/^(\p{L}{1,4}\s?[:：]\s*)+/u, '')
    .trim()
    .toLowerCase();
