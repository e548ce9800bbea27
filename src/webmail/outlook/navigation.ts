/** Changes that follow each other more closely than this are one; Outlook leaves the old pane up for a moment. */
const quiet = 300;
/** A page that never comes to rest is still looked at this often. */
const patience = 1_500;

/** Calls back once a change has settled; a hidden page waits until it is seen. Asks the page nothing itself. */
export function watchNavigation(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let missed = false;
  const settled = () => {
    timer = undefined;
    if (document.hidden) missed = true;
    else if (!signal.aborted) changed();
  };
  const soon = () => {
    if (document.hidden) {
      missed = true;
      return;
    }
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > patience) return;
    clearTimeout(timer);
    timer = setTimeout(settled, quiet);
  };
  const seen = () => {
    if (document.hidden || !missed) return;
    missed = false;
    soon();
  };
  const observer = new MutationObserver(soon);
  // A window opened at about:blank gets its body only later, and perhaps another one.
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-selected', 'aria-expanded', 'data-convid', 'id'],
  });
  const passive = {passive: true, signal};
  view.addEventListener('popstate', soon, passive);
  view.addEventListener('hashchange', soon, passive);
  (view as Window & {navigation?: EventTarget}).navigation?.addEventListener(
    'currententrychange',
    soon,
    passive,
  );
  document.addEventListener('visibilitychange', seen, passive);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    {once: true},
  );
}
