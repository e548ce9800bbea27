import type {RowMark} from '../contract';
import type {WebmailName} from '../domain/conversation';
import type {RowSeen} from '../domain/sighting';
import {couldBeAboutHiring} from '../reading/notice';
import type {ListRow, WebmailReader} from '../webmail/webmail';
import {askWorker} from './ask-worker';
import {createRowMark} from './row-mark';

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

  const show = (rows: ListRow[]): void => {
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
    for (const [place, mark] of wanted) {
      if (shown.has(place) || !place.isConnected) continue;
      const element = createRowMark(mark);
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
      const news = rows.filter(row => row.key !== null && asked.get(row.key) !== signatureOf(row));
      if (news.length > 0) {
        // Before the wait: what is forgotten meanwhile has to be asked again.
        for (const row of news) asked.set(row.key ?? '', signatureOf(row));
        const answer = await askWorker('rows-seen', {
          rows: news.flatMap(row => rowSeen(row, webmail.name, account)),
        });
        if (signal.aborted) return true;
        if (!answer.ok) {
          for (const row of news) asked.delete(row.key ?? '');
          return true;
        }
        for (const row of news) marks.delete(row.key ?? '');
        for (const mark of answer.value) marks.set(mark.key, mark);
      }
      show(rows.filter(({element}) => element.isConnected));
      return true;
    },
  };
}

/** Which row it is, and no word of it but those for its time, which are asked for only where there is no moment: finding them costs. */
const rowSeen = (row: ListRow, webmail: WebmailName, account: string): RowSeen[] =>
  row.key === null
    ? []
    : [
        {
          conversation: {webmail, account, key: row.key},
          at: row.at,
          ...(row.at === null && {atText: row.atText, language: document.documentElement.lang}),
        },
      ];

/** Changes when something may have come in that conversation. */
const signatureOf = (row: ListRow): string => `${row.at ?? row.atText}.${row.unread}.${row.snippet.length}`;
