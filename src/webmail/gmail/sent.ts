import {all, closest, contains, matches} from '../dom';
import {isVisible} from '../visible';
import {type Sending, type SendingSigns, watchSending} from '../watch-sending';
import type {ComposeBox, SentEvent} from '../webmail';
import {field} from './compose-binding';

interface Mark {
  draft: string;
  /** Toasts and alerts that were there before, which say nothing about this sending. */
  old: Element[];
}

/**
 * Gmail confirms with the toast that has both "undo" and "view message" (ids, in any language; archiving has "undo" alone). It lets a
 * sending be undone for at most 30 seconds.
 */
export function watchSent(
  document: Document,
  readBoxes: () => ComposeBox[],
  onSent: (event: SentEvent) => void,
  signal: AbortSignal,
): void {
  const signs: SendingSigns<Mark> = {
    site: 'gmail',
    before: ({element}) => ({draft: field(element, 'draft'), old: announcements(document)}),
    isShortcut: ({key, ctrlKey, metaKey}) => key === 'Enter' && (ctrlKey || metaKey),
    sendTakesKeys: true,
    isGivenUp: () => false,
    isRefused: sending => fresh(document, sending).some(one => matches(one, '[role="alertdialog"]')),
    isConfirmed: sending => fresh(document, sending).some(one => matches(one, '#link_vsm')),
    isBack: ({mark: {draft}}) => draft !== '' && draftsShown(document).includes(draft),
    stays: 10_000,
    confirms: 10_000,
    undoable: 35_000,
  };
  watchSending(document, signs, readBoxes, onSent, signal);
}

/** What is announced now and was not when Send was pressed. One that has gone since counts as new when it comes again. */
function fresh(document: Document, {mark}: Sending<Mark>): Element[] {
  const shown = announcements(document);
  mark.old = mark.old.filter(element => shown.includes(element));
  return shown.filter(element => !mark.old.includes(element));
}

/** Alerts, and the "view message" link of a toast that also offers to undo. */
function announcements(document: Document): Element[] {
  const view = document.getElementById('link_vsm');
  const undo = document.getElementById('link_undo');
  const toast = view && undo && closest(view, '.vh, [role="alert"]');
  const link = view && toast && contains(toast, undo) && isVisible(view) ? [view] : [];
  return [...link, ...all(document, '[role="alertdialog"]').filter(isVisible)];
}

const draftsShown = (document: Document): string[] =>
  all(document, 'input[name="draft"]').flatMap(input =>
    input instanceof HTMLInputElement && isLive(input) ? [input.value] : [],
  );

function isLive(input: Element): boolean {
  const form = closest(input, '.M9, .aoI, [data-compose-id], [role="dialog"]');
  return form !== null && isVisible(form);
}
