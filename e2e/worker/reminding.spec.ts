import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'playwright';
import {expect, test} from 'playwright/test';
import {type Installed, launchWithExtension} from '../extension';
import {workerSide} from '../worker-side';
import {invitationFrom, tellSeen} from './seen-conversation';

const extension = process.env.EXTENSION ?? 'dist/chrome';
const hour = 3_600_000;
/** Monday, 10:00 in London, where the user is. */
const monday = Date.UTC(2026, 2, 2, 10);

interface Notifying {
  notifications: {getAll(): Promise<Record<string, boolean>>; clear(id: string): Promise<boolean>};
  alarms: {clearAll(): Promise<boolean>};
}

const standing = (own: Page): Promise<string[]> =>
  own.evaluate(async () =>
    Object.keys(await (globalThis as unknown as {chrome: Notifying}).chrome.notifications.getAll()),
  );
const dismiss = (own: Page, id: string) =>
  own.evaluate(name => (globalThis as unknown as {chrome: Notifying}).chrome.notifications.clear(name), id);
const clearAlarms = (own: Page) =>
  own.evaluate(() => (globalThis as unknown as {chrome: Notifying}).chrome.alarms.clearAll());

/** What the user allows by a click in a browser, given at once: the prompt itself cannot be pressed from here. */
function withPermission(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'afterword-notifying-'));
  cpSync(extension, folder, {recursive: true});
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

test.describe('reminders', () => {
  let allowed: string;
  let profile: string;
  test.beforeEach(() => {
    allowed = withPermission();
    profile = mkdtempSync(path.join(tmpdir(), 'afterword-reminded-'));
  });
  test.afterEach(() => {
    for (const folder of [allowed, profile]) rmSync(folder, {recursive: true, force: true});
  });

  const start = async (at: number): Promise<Installed> => {
    const installed = await launchWithExtension({profile, extension: allowed});
    await workerSide(installed.own).liveAt(at);
    return installed;
  };

  test('come once, whatever happens to the worker, the alarms and the clock, with no mail tab open', async () => {
    const first = await start(monday);
    const worker = workerSide(first.own);
    expect(await worker.ask('reminding-wanted')).toEqual({permitted: true, notify: false, names: false});
    await tellSeen(first.own, invitationFrom('Northlight', monday - hour));
    await worker.stop();
    await worker.ask('health');
    expect(await standing(first.own)).toEqual([]);

    await worker.ask('reminding-changed', {notify: true});
    await expect.poll(() => standing(first.own)).toEqual(['due 2026-03-02']);
    await dismiss(first.own, 'due 2026-03-02');

    for (const upset of [
      () => worker.stop(),
      () => clearAlarms(first.own),
      () => worker.liveAt(monday - 24 * hour),
      () => worker.liveAt(monday + 24 * hour),
      () => worker.liveAt(monday),
    ]) {
      await upset();
      await worker.ask('overview');
      // Its answer is the last thing a telling does.
      await worker.ask('reminding-changed', {notify: true});
      expect(await standing(first.own)).toEqual([]);
    }
    await first.close();

    const second = await start(monday + hour);
    await workerSide(second.own).ask('reminding-changed', {notify: true});
    expect(await standing(second.own)).toEqual([]);
    await second.close();
  });

  test('outlive an update, which wipes alarms: nothing is told twice, and what comes after it is told', async () => {
    const installed = await start(monday);
    await workerSide(installed.own).ask('reminding-changed', {notify: true});
    await tellSeen(installed.own, invitationFrom('Northlight', monday - hour));
    await expect.poll(() => standing(installed.own)).toEqual(['due 2026-03-02']);
    await dismiss(installed.own, 'due 2026-03-02');

    await installed.update();
    const own = await installed.context.newPage();
    await expect
      .poll(() =>
        own.goto(`chrome-extension://${installed.id}/src/popup/index.html`).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    const worker = workerSide(own);
    await worker.liveAt(monday + hour);
    expect(await worker.ask('reminding-changed', {notify: true})).toMatchObject({notify: true});
    expect(await standing(own)).toEqual([]);
    expect((await worker.ask('health')).nextWake).not.toBeNull();

    const tuesday = monday + 24 * hour;
    await worker.liveAt(tuesday);
    await tellSeen(own, invitationFrom('Brackwater', tuesday - hour));
    await expect.poll(() => standing(own)).toEqual(['due 2026-03-03']);
    await installed.close();
  });

  test('of the evening wait for the morning, and are one for all', async () => {
    const evening = monday + 12 * hour;
    const {own, close} = await start(evening);
    const worker = workerSide(own);
    await worker.ask('reminding-changed', {notify: true});
    for (const company of ['Northlight', 'Brackwater'])
      await tellSeen(own, invitationFrom(company, evening - hour));
    await worker.ask('reminding-changed', {notify: true});
    expect(await standing(own)).toEqual([]);
    expect((await worker.ask('health')).nextWake).toBe(Date.UTC(2026, 2, 3, 8));
    await worker.liveAt(Date.UTC(2026, 2, 3, 8) + 1_000);
    await expect.poll(() => standing(own)).toEqual(['due 2026-03-03']);
    await close();
  });
});
