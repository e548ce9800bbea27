import type {PageClock} from '../../page/clock';
import type {Folder, Setup} from '../setup';
import type {Mailbox} from './mailbox';
import type {Notices} from './notices';
import type {Words} from './words/words';

/** What every part of the page has at hand. */
export interface Site {
  setup: Setup;
  words: Words;
  clock: PageClock;
  mailbox: Mailbox;
  notices: Notices;
  /** Opens a folder and what lies in it, as a click would. */
  go(folder: Folder, id: string | null): void;
  /** Does it when the page has fetched what it needs. */
  later(what: () => void, times?: number): void;
}
