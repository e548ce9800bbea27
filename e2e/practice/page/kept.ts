import {createPageClock, type PageClock} from './clock';

/** What has happened in a mailbox. It lasts over a reload, as it would with a server. */
export interface Kept<Thread> {
  /** What was kept before; null: nothing yet. */
  threads: Thread[] | null;
  /** Its time is kept, too. */
  clock: PageClock;
  keep(): void;
}

/** Longer mailboxes are for measuring, and do not fit. */
const mostFiller = 200;

export function keptMailbox<Thread>(setup: {
  options: {start: number; filler: number};
  clockOffset: number;
  accountIndex: number;
  threads: Thread[];
}): Kept<Thread> {
  const {start, filler} = setup.options;
  const storage = `practice/${start}/${setup.accountIndex}`;
  const before = JSON.parse(localStorage.getItem(storage) ?? 'null') as {
    threads: Thread[];
    advanced: number;
  } | null;
  let advanced = before?.advanced ?? 0;
  const keep = () => {
    if (filler > mostFiller) return;
    localStorage.setItem(storage, JSON.stringify({threads: setup.threads, advanced}));
  };
  const clock = createPageClock(setup.clockOffset, advanced, moved => {
    advanced = moved;
    keep();
  });
  return {threads: before?.threads ?? null, clock, keep};
}
