import {newerCopy} from './newer-copy';
import {runtime} from './runtime';

/**
 * One signal for all that this copy of the content script started. It ends when the page goes away, when a newer copy starts in the same
 * page, or when the extension was updated or removed under us (`endIfOrphaned`, asked before each piece of work: no browser tells us).
 */
export function startLife(): {signal: AbortSignal; endIfOrphaned: () => boolean} {
  const life = new AbortController();
  document.dispatchEvent(new CustomEvent(newerCopy));
  document.addEventListener(newerCopy, () => life.abort(), {signal: life.signal});
  // A page kept for Back and Forward comes back alive; only one that is thrown away ends us.
  addEventListener('pagehide', event => event.persisted || life.abort(), {signal: life.signal});
  return {
    signal: life.signal,
    endIfOrphaned() {
      if (!runtime()?.id) life.abort();
      return life.signal.aborted;
    },
  };
}
