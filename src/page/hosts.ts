const mine = 'data-afterword';

/**
 * An element of ours in somebody else's page, kept after `place`. A page that throws it out three times has its way: `keep` then answers
 * false and nothing is fought over.
 */
export interface Host {
  element: HTMLElement;
  keep(place: Element): boolean;
  remove(): void;
}

const patience = 3;

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
    remove,
  };
}

/** Removes what an older copy of the content script may have left in the page. */
export function removeStrayHosts(): void {
  for (const stray of document.querySelectorAll(`[${mine}]`)) stray.remove();
}
