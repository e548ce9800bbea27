import {isVisible} from '../visible';
import type {OpenMessage, Problem} from '../webmail';
import {readAddressBar} from './address-bar';
import {readRow, selectedRow} from './list';
import type {Own} from './people';
import {find} from './selectors';

export interface Proof {
  key: string | null;
  by: string;
  /** The signs differ: the pane still shows what was open before. */
  settling: boolean;
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
  const {conversation} = readAddressBar(document.URL);
  const anySelected = find(
    document,
    'row',
    row => isVisible(row) && row.getAttribute('aria-selected') === 'true',
  ).elements;
  const element = selectedRow(document);
  if (!element)
    return conversation && anySelected.length === 0
      ? proven(conversation, '/id/ in the address')
      : unknown(anySelected.length > 1 ? 'several rows are selected' : 'no row is selected');
  const ignored = new Set<Problem>();
  const row = readRow(element, own, ignored);
  if (!row.key || !subject || row.subject === '') return unknown('nothing to compare');
  if (conversation && conversation !== row.key) return differ();
  if (plainSubject(row.subject) !== plainSubject(subject)) return differ();
  const froms = messages.flatMap(({from}) => from?.address ?? []);
  const [sender] = row.senders.flatMap(({address}) => address ?? []);
  const everybody = messages.every(({from}) => from?.address);
  if (sender && everybody && !froms.includes(sender)) return differ();
  if (conversation) return proven(row.key, '[aria-selected][data-convid], subject, /id/');
  const alike = find(document, 'row', isVisible).elements.filter(other => {
    const its = other === element ? null : readRow(other, own, ignored);
    return its && its.key !== row.key && plainSubject(its.subject) === plainSubject(subject);
  });
  return alike.length > 0
    ? unknown('several rows have this subject')
    : proven(row.key, '[aria-selected][data-convid], subject');
}

const proven = (key: string, by: string): Proof => ({key, by, settling: false, problem: null});
const unknown = (why: string): Proof => ({
  key: null,
  by: '',
  settling: false,
  problem: `conversation.key: ${why}`,
});
const differ = (): Proof => ({
  key: null,
  by: '',
  settling: true,
  problem: 'conversation.key: signs disagree',
});

/** Without the marks of answering, which rows and panes write differently. */
const plainSubject = (text: string): string =>
  text
    .replace(/^(\p{L}{1,4}\s?[:：]\s*)+/u, '')
    .trim()
    .toLowerCase();
