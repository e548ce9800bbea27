import type {browser as Browser} from '../browser';
import {catchUpWithTime} from './catch-up-with-time';
import type {MovableClock} from './clock';
import {deriveRestored} from './derive-restored';
import {createJournal} from './journal';
import type {KeptValues} from './kept-values';
import {createNotices} from './notices';
import {openMemory} from './open-memory';
import {createOutside} from './outside';
import {glanceOf} from './overview-of';
import {createOwnLettersKeeper} from './own-letters/own-letters-keeper';
import {openOwned, resumeOwnership} from './ownership/open-owned';
import {createOwnPorts} from './ownership/own-ports';
import {tend} from './ownership/tend';
import {settingsOf} from './parse-settings';
import type {Outside, Ports} from './ports';
import {browserReminders} from './reminding/browser-reminders';
import {nextReminder, remind} from './reminding/remind';
import {createRemindingKeeper} from './reminding/reminding-keeper';
import {createTellingKeeper} from './reminding/told-keeper';
import {rooms} from './rooms';
import {createSettingsKeeper} from './settings-keeper';
import {createShownConversations} from './shown-conversations';
import {browserSpelling} from './spelling/browser-spelling';
import {openStore} from './store/open-store';
import {syncRound} from './sync/sync-round';

/** Opens what the worker works with and mends what was lost. */
export async function startWorker(browser: typeof Browser, clock: MovableClock): Promise<Ports> {
  await clock.ready;
  const local: KeptValues = browser.storage.local;
  const journal = createJournal(local);
  const own = createOwnPorts(browser, journal, clock);
  const {memory, restored} = await openMemory(() => openOwned(openStore, own, clock), journal);
  const defaults = settingsOf(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.language);
  const ports: Ports = {
    clock,
    memory,
    rooms,
    settings: createSettingsKeeper(local, defaults),
    ownLetters: createOwnLettersKeeper(local),
    shown: createShownConversations(browser.storage.session),
    notices: createNotices(local, clock),
    outside: createOutside(browser, memory, clock, () => nextReminder(ports)),
    checkSpelling: browserSpelling(browser),
    reminders: {
      chosen: createRemindingKeeper(local),
      telling: createTellingKeeper(local),
      ...browserReminders(browser),
    },
    own,
  };
  ports.outside = withSharing(withReminders(withSnapshot(ports.outside, ports, local), ports), ports);
  await sayHealth(ports);
  await deriveRestored(restored, ports);
  // May take minutes after a large restore; nobody has to wait for it.
  void resumeOwnership(ports).then(
    resumed => (resumed ? ports.outside.changed() : undefined),
    () => undefined,
  );
  if (restored.length > 0) await ports.outside.changed();
  return ports;
}

/** Time has passed, or alarms were lost: what is due, the badge and the next alarm are worked out anew. */
export async function followTime(ports: Ports): Promise<void> {
  const moved = [await catchUpWithTime(ports), await tend(ports)].some(Boolean);
  await (moved ? ports.outside.changed() : ports.outside.refresh());
}

/** The popup paints what is kept here at once, before the worker is up: after every change, and when a day has passed without one. */
function withSnapshot(outside: Outside, ports: Ports, local: KeptValues): Outside {
  const keepSnapshot = async (): Promise<void> => {
    try {
      await local.set({overview: await glanceOf(ports)});
    } catch {
      // An old snapshot is replaced as soon as the worker answers the popup.
    }
  };
  return {
    ...outside,
    async changed() {
      await outside.changed();
      // Nobody waits for it: it is for the next time the popup opens.
      void keepSnapshot();
    },
    async refresh() {
      await outside.refresh();
      void keepSnapshot();
    },
  };
}

/** After every change, and whenever time has moved, what is due is told. */
function withReminders(outside: Outside, ports: Ports): Outside {
  const tell = (): Promise<void> => remind(ports).catch(() => undefined);
  return {
    ...outside,
    async changed() {
      await outside.changed();
      void tell();
    },
    async refresh() {
      await tell();
      await outside.refresh();
    },
  };
}

/** What changed here travels to the user's other machines, where they want that. */
function withSharing(outside: Outside, ports: Ports): Outside {
  return {
    ...outside,
    async changed() {
      await outside.changed();
      void syncRound(ports).catch(() => undefined);
    },
  };
}

async function sayHealth({memory: {health}, notices}: Ports): Promise<void> {
  for (const trouble of ['memory-only', 'newer-version'] as const)
    await (health === trouble ? notices.raise(trouble) : notices.settle(trouble));
  if (health === 'restored') await notices.raise('restored');
}
