import type {browser as Browser} from '../../browser';
import type {MovableClock} from '../clock';
import type {Journal} from '../journal';
import type {KeptValues} from '../kept-values';
import {type KeptKey, keptKey} from '../store/kept-key';

/** Values that can be thrown away as a whole. */
export interface ClearableValues extends KeptValues {
  clear(): Promise<void>;
}

/** What keeping, moving and erasing the user's data as a whole need from outside. */
export interface OwnPorts {
  local: ClearableValues;
  session: ClearableValues;
  /** Shared by the browser with the user's other machines. */
  sync: KeptValues;
  /** What closes what is shared. */
  key: KeptKey;
  journal: Journal;
  /** Calls once that much time has passed; may be lost with the worker. */
  later(work: () => void, milliseconds: number): void;
  /** Makes sure that the worker is awake at some time after that. */
  wakeAfter(milliseconds: number): Promise<void>;
  clearAlarms(): Promise<void>;
}

const alarm = 'ownership';

/** In a real browser. */
export function createOwnPorts(browser: typeof Browser, journal: Journal, clock: MovableClock): OwnPorts {
  const {local, session} = browser.storage;
  return {
    local,
    session,
    sync: browser.storage.sync,
    key: keptKey(),
    journal,
    later: (work, milliseconds) => void setTimeout(work, milliseconds),
    wakeAfter: async milliseconds =>
      browser.alarms.create(alarm, {when: clock.now() - clock.offset() + milliseconds}),
    clearAlarms: async () => void (await browser.alarms.clearAll()),
  };
}
