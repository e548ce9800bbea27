import {closest, contains, parentOf} from '../dom';
import {isVisible} from '../visible';
import {find} from './selectors';

/** Changes that follow each other more closely than this are one. */
const quiet = 120;
/** A page that never comes to rest is still looked at this often. */
const patience = 1_000;

/** What may change what is shown without adding or removing an element. */
const telling = [
  'role',
  'style',
  'aria-expanded',
  'contenteditable',
  'data-legacy-thread-id',
  'data-thread-perm-id',
  'data-message-id',
  'data-legacy-message-id',
];

/**
 * Calls back once a change of view, address or boxes has settled and the browser is idle; a hidden page waits until it is seen. Watches
 * the open view and its hidden neighbours, which Gmail moves `role=main` between, and no more of the page once they are there.
 */
export function watchNavigation(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let missed = false;
  let watched: Element[] = [];
  const observer = new MutationObserver(soon);

  function soon(): void {
    if (document.hidden) {
      missed = true;
      return;
    }
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > patience) return;
    clearTimeout(timer);
    timer = setTimeout(whenIdle, quiet);
  }

  function whenIdle(): void {
    timer = undefined;
    if (document.hidden) missed = true;
    else if (typeof requestIdleCallback === 'function') requestIdleCallback(settled, {timeout: 500});
    else settled();
  }

  function settled(): void {
    if (signal.aborted) return;
    look();
    changed();
  }

  /** Follows the views and boxes that are there now. */
  function look(): void {
    const places = placesOf(document);
    if (places.length === watched.length && places.every((place, index) => place === watched[index])) return;
    observer.disconnect();
    watched = places;
    for (const place of places)
      observer.observe(place, {childList: true, subtree: true, attributes: true, attributeFilter: telling});
  }

  const seen = () => {
    if (document.hidden || !missed) return;
    missed = false;
    soon();
  };
  const passive = {passive: true, signal};
  view.addEventListener('hashchange', soon, passive);
  view.addEventListener('popstate', soon, passive);
  navigationOf(view)?.addEventListener('currententrychange', soon, passive);
  document.addEventListener('focusin', event => isInEditor(event.target) && soon(), passive);
  document.addEventListener('visibilitychange', seen, passive);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}

/** The views' common parent and the boxes outside it; the whole body only while Gmail is still starting. */
function placesOf(document: Document): Element[] {
  const [main] = find(document, 'main', isVisible).elements;
  if (!main) return [document.body];
  const views = parentOf(parentOf(main) ?? main) ?? main;
  const place = views === document.documentElement ? document.body : views;
  const boxes = find(document, 'editor').elements.flatMap(editor => {
    const dialog = closest(editor, '[role="dialog"]');
    const around = dialog && parentOf(dialog);
    return around && !contains(place, around) && around !== document.body ? [around] : [];
  });
  return [place, ...new Set(boxes)];
}

/** The Navigation API, in browsers that have it: Gmail also changes its address without a `hashchange`. */
const navigationOf = (view: Window): EventTarget | undefined =>
  (view as Window & {navigation?: EventTarget}).navigation;

const isInEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && closest(target, '[contenteditable="true"], [role="dialog"]') !== null;
