import type {CatchUpOrder, CatchUpTold} from '../contract';
import type {ConversationRef} from '../domain/conversation';
import type {RowSighting} from '../domain/sighting';
import {askWorker} from '../page/ask-worker';
import {couldBeAboutHiring} from '../reading/notice';
import type {ListRow, WebmailReader} from '../webmail/webmail';
import type {LookingBack} from './looking-back';
import {inSight, pause} from './pause';
import {createStrip} from './strip';

/** Rest between two pages: a person would not turn them faster. */
const rest = 600;

/** Goes through the list while the user wants it, and leaves the page as it was found. */
export async function lookBack(
  begin: (order: CatchUpOrder, signal: AbortSignal) => LookingBack,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(), {once: true});
  let order = await tell({});
  if (!order?.goOn) return;
  const looking = begin(order, stop.signal);
  const done = new AbortController();
  const strip = createStrip(() => stop.abort(), done.signal);
  const seen = new Set<string>();
  const leave = async (state: 'left' | 'ended', goBack: boolean): Promise<void> => {
    done.abort();
    if (goBack) looking.back();
    await tell({state, page: order?.page ?? 1});
  };
  try {
    while (order?.goOn) {
      strip.show(order);
      if (document.hidden) {
        await tell({state: 'waiting', page: order.page});
        await inSight(stop.signal);
      }
      const {page} = order;
      const rows = stop.signal.aborted ? [] : await looking.rowsOf(page);
      if (stop.signal.aborted) return await leave('left', true);
      if (rows === 'left') return await leave('left', false);
      if (rows === 'end') return await leave('ended', true);
      const news = rows.filter(({key}) => key !== null && !seen.has(key));
      for (const {key} of news) if (key) seen.add(key);
      order = await tell({
        rows: news.flatMap(row => sightingOf(row, looking.reader)),
        looked: news.length,
        page: page + 1,
        reach: looking.reachOf(page, rows),
      });
      await pause(rest, stop.signal);
    }
    // Stopped from the desk, or nobody answers any more.
    looking.back();
  } finally {
    done.abort();
  }
}

async function tell(told: Partial<CatchUpTold>): Promise<CatchUpOrder | undefined> {
  const answer = await askWorker('catch-up-told', {
    rows: [],
    looked: 0,
    page: null,
    reach: 0,
    state: 'walking',
    ...told,
  });
  return answer.ok ? answer.value : undefined;
}

/** A row nothing hints at is mentioned to nobody. */
function sightingOf(row: ListRow, reader: WebmailReader): RowSighting[] {
  const {key, subject, senders, snippet, at, atText, unread} = row;
  const account = reader.readAccount().value;
  if (key === null || account === null || !couldBeAboutHiring(`${subject}\n${snippet}`)) return [];
  const conversation: ConversationRef = {webmail: reader.name, account, key};
  const {language} = reader.readLanguage();
  return [{conversation, subject, senders, snippet, at, atText, language, unread}];
}
