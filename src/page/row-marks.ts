import type {RowMark} from '../contract';
import type {RowSighting} from '../domain/sighting';
import {couldBeAboutHiring} from '../reading/notice';
import type {ListRow, WebmailReader} from '../webmail/webmail';
import {askWorker} from './ask-worker';
import {panel} from './panel';

export interface RowMarks {
  /** Reads the list shown and marks the rows whose application waits for the user. False: a list is shown that cannot be read. */
  look(): Promise<boolean>;
  /** Asks again for all rows. */
  forget(): void;
}

/** Small marks on list rows. A row nothing hints at is mentioned to nobody; one that did not change is asked about once. */
export function rowMarks(webmail: WebmailReader, signal: AbortSignal): RowMarks {
  const asked = new Map<string, string>();
  const marks = new Map<string, RowMark>();
  const shown = new Map<Element, {element: HTMLElement; mark: RowMark}>();

  const takeAll = (): void => {
    for (const {element} of shown.values()) element.remove();
    shown.clear();
  };
  signal.addEventListener('abort', takeAll, {once: true});

  const show = async (rows: ListRow[]): Promise<void> => {
    const wanted = new Map<Element, RowMark>();
    for (const {key, markPlace} of rows) {
      const mark = key === null ? undefined : marks.get(key);
      if (mark && markPlace) wanted.set(markPlace, mark);
    }
    for (const [place, {element, mark}] of shown) {
      if (wanted.get(place) === mark && element.isConnected) continue;
      element.remove();
      shown.delete(place);
    }
    const port = wanted.size > 0 ? await panel() : undefined;
    if (signal.aborted || !port) return;
    for (const [place, mark] of wanted) {
      if (shown.has(place) || !place.isConnected) continue;
      const element = port.createRowMark(mark);
      place.after(element);
      shown.set(place, {element, mark});
    }
  };

  return {
    forget() {
      asked.clear();
    },
    async look() {
      const account = webmail.readAccount().value;
      const {rows, unreadable = false} = webmail.readList(couldBeAboutHiring);
      if (!account || unreadable) {
        takeAll();
        return !unreadable;
      }
      const news = rows
        .flatMap(row => rowSighting(row, webmail.name, account))
        .filter(row => isNews(row, asked));
      if (news.length > 0) {
        const answer = await askWorker('rows-seen', {rows: news});
        if (signal.aborted || !answer.ok) return true;
        for (const row of news) {
          asked.set(row.conversation.key, signatureOf(row));
          marks.delete(row.conversation.key);
        }
        for (const mark of answer.value) marks.set(mark.key, mark);
      }
      await show(rows.filter(({element}) => element.isConnected));
      return true;
    },
  };
}

const isNews = (row: RowSighting, asked: Map<string, string>): boolean =>
  asked.get(row.conversation.key) !== signatureOf(row);

const signatureOf = ({at, atText, unread, snippet}: RowSighting): string =>
  `${at ?? atText}.${unread}.${snippet.length}`;

function rowSighting(
  row: ListRow,
  webmail: RowSighting['conversation']['webmail'],
  account: string,
): RowSighting[] {
  const {key, subject, senders, snippet, at, unread} = row;
  if (key === null || !couldBeAboutHiring(`${subject}\n${snippet}`)) return [];
  // Words are asked for only where there is no moment: finding them costs.
  const words = at === null && {atText: row.atText, language: document.documentElement.lang};
  return [{conversation: {webmail, account, key}, subject, senders, snippet, at, ...words, unread}];
}
