import {first, parentOf} from '../webmail/dom';
import {createOutlookReader} from '../webmail/outlook/outlook-reader';
import type {LookingBack} from './looking-back';
import {pause} from './pause';
import {keysOf, settledRows} from './settled-rows';

/** Rows of Outlook's list bear no date that can be trusted: so many screens are looked at, and no more. */
const screens = 60;
/** Of a screen, so that no row is missed between two. */
const step = 0.8;
/** A list that is scrolled to its end is given this long to bring more. */
const loading = 1_500;

/** Outlook's list as it stands, screen by screen: its search has no address. */
export function outlookLookingBack(signal: AbortSignal): LookingBack {
  const reader = createOutlookReader(document);
  const place = location.pathname;
  const list = scrollerOf(reader.readList().rows[0]?.element);
  const home = list?.scrollTop ?? 0;
  let before = '';
  return {
    reader,
    async rowsOf(page) {
      if (location.pathname !== place) return 'left';
      if (!list || page > screens) return 'end';
      const wanted = (page - 1) * list.clientHeight * step;
      if (!(await scrolledTo(list, wanted, signal))) return 'end';
      const rows = await settledRows(reader, before, signal);
      if (location.pathname !== place) return 'left';
      if (!rows) return 'end';
      before = keysOf(rows);
      return rows;
    },
    reachOf: page => Math.min(1, page / screens),
    back() {
      if (list) list.scrollTop = home;
    },
  };
}

/** False: the list has no more, even after a while. */
async function scrolledTo(list: Element, wanted: number, signal: AbortSignal): Promise<boolean> {
  const isThere = (): boolean => {
    const from = list.scrollTop;
    list.scrollTop = wanted;
    return wanted === 0 || list.scrollTop > from || list.scrollTop >= wanted - 1;
  };
  if (isThere()) return true;
  await pause(loading, signal);
  return isThere();
}

/** What scrolls the row: the nearest around it that is higher inside than outside. */
function scrollerOf(row: Element | undefined): Element | null {
  if (!row || !first(document, '[role="option"]')) return null;
  for (let around = parentOf(row); around && around !== document.body; around = parentOf(around))
    if (
      around.scrollHeight > around.clientHeight + 1 &&
      /auto|scroll/.test(getComputedStyle(around).overflowY)
    )
      return around;
  return null;
}
