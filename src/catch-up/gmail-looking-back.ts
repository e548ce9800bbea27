import type {CatchUpOrder} from '../contract';
import {createGmailReader} from '../webmail/gmail/gmail-reader';
import type {LookingBack} from './looking-back';
import {keysOf, settledRows} from './settled-rows';

/** Gmail's own search, page by page, through the page's address. The user's way back and forth stays as it was. */
export function gmailLookingBack(order: CatchUpOrder, signal: AbortSignal): LookingBack {
  const reader = createGmailReader(document);
  const home = location.hash || '#inbox';
  const search = `#search/${encodeURIComponent(order.query).replaceAll('%20', '+')}`;
  let before = keysOf(reader.readList().rows);
  let isFirst = true;
  return {
    reader,
    async rowsOf(page) {
      if (!isFirst && !isSearch(location.hash)) return 'left';
      location.replace(page === 1 ? search : `${search}/p${page}`);
      const turned = await settledRows(reader, before, signal);
      if (!isSearch(location.hash)) return 'left';
      // The first page may be what was shown before: somebody searched for just that.
      const rows = turned ?? (isFirst ? reader.readList().rows : []);
      isFirst = false;
      if (rows.length === 0) return 'end';
      before = keysOf(rows);
      return rows;
    },
    reachOf(_page, rows) {
      const oldest = Math.min(...rows.flatMap(({at}) => at ?? []), order.now);
      return Math.min(1, Math.max(0, (order.now - oldest) / (order.now - order.since)));
    },
    back: () => location.replace(home),
  };
}

/** A search's list, not a conversation that was opened from it. */
const isSearch = (hash: string): boolean => /^#search\/[^/]+(?:\/p\d+)?$/.test(hash);
