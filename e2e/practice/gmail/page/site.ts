import type {PageClock} from '../../page/clock';
import type {Setup} from '../setup';
import type {Mailbox} from './mailbox';
import type {Toast} from './toast';
import type {Words} from './words/words';

/** What every part of the page has at hand. */
export interface Site {
  setup: Setup;
  words: Words;
  clock: PageClock;
  mailbox: Mailbox;
  toast: Toast;
  /** Goes to an address of the mailbox, as a click on a link would. */
  go(hash: string): void;
  /** Does it when the page has fetched what it needs. */
  later(what: () => void): void;
}
