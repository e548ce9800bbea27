import type {browser as Browser} from '../browser';
import type {Instant} from '../domain/instant';
import {translationFor} from '../say/translation';
import {paintBadge} from './badge';
import type {MovableClock} from './clock';
import type {Memory} from './memory';
import type {Outside} from './ports';
import {scheduleNext} from './schedule';
import {mailPages} from './sender';

const desk = 'src/desk/index.html';

/** The worker's hands in a real browser. */
export function createOutside(
  browser: typeof Browser,
  memory: Memory,
  clock: MovableClock,
  /** When something waits to be told. */
  nextReminder: () => Promise<Instant | null>,
): Outside {
  const tell = async (): Promise<void> => {
    const message = {tell: 'changed'};
    const tabs = await browser.tabs.query({url: mailPages});
    const listeners = tabs.flatMap(({id}) =>
      id === undefined ? [] : [browser.tabs.sendMessage(id, message)],
    );
    // A tab without our script and a moment without an open own page are the usual case, not a fault.
    await Promise.allSettled([...listeners, browser.runtime.sendMessage(message)]);
  };
  const nextWake = async (): Promise<Instant | null> => {
    const moments = [await memory.read(rows => rows.nextChange()), await nextReminder()];
    const known = moments.flatMap(moment => moment ?? []);
    return known.length > 0 ? Math.min(...known) : null;
  };
  const refresh = async (): Promise<void> => {
    await Promise.all([
      paintBadge(memory, browser.action),
      scheduleNext(await nextWake(), clock, browser.alarms),
    ]);
  };
  return {
    async showPanel({tabId, frameId}) {
      const translation = translationFor(browser.i18n.getUILanguage());
      await browser.scripting.executeScript({
        target: {tabId, frameIds: [frameId]},
        files: [...(translation ? [`panel.${translation}.js`] : []), 'panel.js'],
      });
    },
    async focusTab({id, url}) {
      const tab = await browser.tabs.get(id).catch(() => undefined);
      if (tab?.url !== url) return false;
      await browser.tabs.update(id, {active: true});
      if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, {focused: true});
      return true;
    },
    async openTab(url) {
      await browser.tabs.create({url});
    },
    async openDesk(application) {
      const url = browser.runtime.getURL(desk);
      const place = application === null ? '' : `#/application/${encodeURIComponent(application)}`;
      // Not every browser lets an extension look for its own pages by address.
      const [tab] = await browser.tabs.query({url}).catch(() => []);
      if (tab?.id === undefined) return void (await browser.tabs.create({url: url + place}));
      await browser.tabs.update(tab.id, {active: true, url: url + place});
      if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, {focused: true});
    },
    refresh,
    async changed() {
      await refresh();
      void tell();
    },
    nextWake,
  };
}
