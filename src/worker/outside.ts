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
  const openDeskAt = async (place: string): Promise<void> => {
    const url = browser.runtime.getURL(desk);
    // Not every browser lets an extension look for its own pages by address.
    const [tab] = await browser.tabs.query({url}).catch(() => []);
    if (tab?.id === undefined) return void (await browser.tabs.create({url: url + place}));
    await browser.tabs.update(tab.id, {active: true, url: url + place});
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, {focused: true});
  };
  return {
    async bringPage({tabId, frameId, webmail}) {
      await browser.scripting.executeScript({
        target: {tabId, frameIds: [frameId]},
        files: [`page.${webmail}.js`],
      });
    },
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
    openDesk: application =>
      openDeskAt(application === null ? '' : `#/application/${encodeURIComponent(application)}`),
    openCatchUp: () => openDeskAt('#/catch-up'),
    async findMailTab(preferred) {
      const tabs = (await browser.tabs.query({url: mailPages})).filter(({url}) => isMailbox(url));
      const [last] = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
      return (tabs.find(({id}) => id === preferred) ?? last)?.id ?? null;
    },
    async bringCatchUp(tabId) {
      const {windowId} = await browser.tabs.update(tabId, {active: true});
      if (windowId !== undefined) await browser.windows.update(windowId, {focused: true});
      await browser.scripting.executeScript({target: {tabId}, files: ['catch-up.js']});
    },
    refresh,
    async changed() {
      await refresh();
      void tell();
    },
    nextWake,
  };
}

/** The same hosts have a calendar and more. */
const isMailbox = (url: string | undefined): boolean =>
  url !== undefined && /^\/mail(?:\/|$)/.test(new URL(url).pathname);
