import type {Changed} from '../contract';
import {askWorker} from '../page/ask-worker';
import {newerCopy} from '../page/newer-copy';
import {runtime} from '../page/runtime';
import {couldBeAboutHiring} from '../reading/notice';
import type {WebmailLookout} from '../webmail/webmail';

/** Changes closer together than this are one. */
const quiet = 200;
/** What cannot be brought is asked for half as often each time, at last this seldom. */
const seldom = 30_000;

/**
 * Watches a mail page until there is something to read or to show in it, and has the worker bring what reads and shows, to which this
 * gives way as to a newer copy. Where it cannot be brought, nothing is said, and a
 * later change tries again, ever later, or the next view. Looks at nothing that
 * costs a layout; a hidden page waits until it is seen. Each load of a mail page pays for all that stands here.
 */
export function startLookout(webmail: WebmailLookout): void {
  /** Rows that have been looked at, as they were. */
  const seen = new Set<string>();
  const observer = new MutationObserver(soon);
  let watched: Node | undefined;
  /** A look is on its way, or the answer to one; `missed`: something changed meanwhile. */
  let waiting = false;
  let missed = false;
  let pause = quiet;
  let timer: number | undefined;
  let listening = false;
  let over = false;

  function soon(): void {
    missed = waiting;
    if (waiting) return;
    waiting = true;
    timer = window.setTimeout(look, pause);
  }

  function otherView(): void {
    pause = quiet;
    if (timer) waiting = false;
    clearTimeout(timer);
    soon();
  }

  function look(): void {
    if (over) return;
    waiting = missed = false;
    timer = undefined;
    if (document.hidden) {
      document.addEventListener('visibilitychange', soon, {once: true});
      return;
    }
    const {rows, place} = webmail.look();
    if (place !== watched) watch(place);
    if (rows === null) return void want(null);
    const hinting: string[] = [];
    for (const {key, words} of rows) {
      const row = key + words.length;
      if (seen.has(row)) continue;
      seen.add(row);
      if (couldBeAboutHiring(words)) hinting.push(key);
    }
    if (hinting.length > 0) void want(hinting);
  }

  function watch(place: Node): void {
    watched = place;
    observer.disconnect();
    observer.observe(place, {childList: true, subtree: true});
  }

  /** Asks for the reader; with rows, for the reader where one of them belongs to an application. */
  async function want(keys: string[] | null): Promise<void> {
    const account = keys && webmail.readAccount();
    // What cannot be named takes the reader to understand.
    const rows = keys && account?.includes('@') && !keys.includes('') ? {account, keys} : null;
    waiting = true;
    const {ok} = await askWorker('page-wanted', {rows});
    waiting = false;
    if (over) return;
    // Still here though there is something to read: nothing came.
    pause = ok && keys ? quiet : Math.min(pause * 2, seldom);
    if (missed) soon();
    if (!ok) seen.clear();
    // Updated or removed under us.
    if (!runtime()?.id) return end();
    if (!listening) runtime()?.onMessage.addListener(told);
    listening = true;
  }

  function told(message: unknown): void {
    if ((message as Changed | null)?.tell !== 'changed') return;
    seen.clear();
    soon();
  }

  function end(): void {
    over = true;
    observer.disconnect();
    removeEventListener('hashchange', otherView);
    document.removeEventListener(newerCopy, end);
    if (listening) runtime()?.onMessage.removeListener(told);
  }

  document.addEventListener(newerCopy, end);
  addEventListener('hashchange', otherView);
  watch(document);
  soon();
}
