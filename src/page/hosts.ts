import type {Host} from './panel-port';

const mine = 'data-afterword';

/** Nothing is fought over: a page that throws an element of ours out this often keeps it out. */
const patience = 3;

/** A host that goes with the signal. */
export function createHost(what: string, signal: AbortSignal): Host {
  const element = document.createElement('div');
  element.setAttribute(mine, what);
  let placed = 0;
  const remove = (): void => element.remove();
  signal.addEventListener('abort', remove, {once: true});
  return {
    element,
    keep(place) {
      if (element.isConnected && element.previousElementSibling === place) return true;
      if (placed > patience) return false;
      placed += 1;
      place.after(element);
      return true;
    },
    keepBefore(place) {
      if (element.isConnected && element.nextElementSibling === place) return true;
      if (placed > patience) return false;
      placed += 1;
      place.before(element);
      return true;
    },
    remove,
  };
}

/** Removes what an older copy of the content script may have left in the page. */
export function removeStrayHosts(): void {
  for (const stray of document.querySelectorAll(`[${mine}]`)) stray.remove();
}
