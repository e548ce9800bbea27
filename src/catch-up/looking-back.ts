import type {ListRow, WebmailReader} from '../webmail/webmail';

/** How the list of one webmail is gone through. Nothing is opened, and nothing marked. */
export interface LookingBack {
  reader: WebmailReader;
  /** The rows of that page (from 1). `end`: there is no such page · `left`: the user has gone elsewhere. */
  rowsOf(page: number): Promise<readonly ListRow[] | 'end' | 'left'>;
  /** 0 to 1: how far back the pages up to this one go. */
  reachOf(page: number, rows: readonly ListRow[]): number;
  /** Shows again what was shown before. */
  back(): void;
}
