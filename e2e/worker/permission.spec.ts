import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, type Page, test} from 'playwright/test';
import {type Installed, launchWithExtension} from '../extension';
import {workerSide} from '../worker-side';
import {invitationFrom, tellSeen} from './seen-conversation';

const hour = 3_600_000;
/** Monday, 10:00 in London, where the user is. */
const monday = Date.UTC(2026, 2, 2, 10);
const wanted = {permissions: ['notifications']};

interface Api {
  permissions: {
    contains(of: typeof wanted): Promise<boolean>;
    request(of: typeof wanted): Promise<boolean>;
  };
  notifications?: {getAll(): Promise<object>};
}

const permitted = (own: Page): Promise<boolean> =>
  own.evaluate(of => (globalThis as unknown as {chrome: Api}).chrome.permissions.contains(of), wanted);
const standing = (own: Page): Promise<string[]> =>
  own.evaluate(async () =>
    Object.keys((await (globalThis as unknown as {chrome: Api}).chrome.notifications?.getAll()) ?? {}),
  );

const reminders = (desk: Page) =>
  desk.getByRole('checkbox', {name: 'Remind me when something is worth doing'});

async function settingsOf(installed: Installed): Promise<Page> {
  const desk = await installed.context.newPage();
  await desk.goto(`chrome-extension://${installed.id}/src/desk/index.html#/settings`);
  await expect(reminders(desk)).not.toBeChecked();
  return desk;
}

/** What is left once the user has said yes: the browser's `request` finds it granted, and its prompt, which only a hand can press, stays away. */
function saidYes(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'afterword-permission-'));
  cpSync(process.env.EXTENSION ?? 'dist/chrome', folder, {recursive: true});
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

test.describe('the permission to remind', () => {
  test('is not there after installation, is asked for in a click alone, and until it is given nothing reminds', async () => {
    const installed = await launchWithExtension();
    const {own} = installed;
    const worker = workerSide(own);
    await worker.liveAt(monday);
    await tellSeen(own, invitationFrom('Northlight', monday - hour));
    expect(await permitted(own)).toBe(false);

    // The browser itself refuses whoever asks outside of a click. (Looking for something in the page would count as one here.)
    const untouched = await installed.context.newPage();
    await untouched.goto(`chrome-extension://${installed.id}/src/desk/index.html#/settings`);
    const session = await installed.context.newCDPSession(untouched);
    const {result} = await session.send('Runtime.evaluate', {
      expression: `chrome.permissions.request(${JSON.stringify(wanted)}).then(String, String)`,
      awaitPromise: true,
      userGesture: false,
    });
    expect(result.value).toMatch(/during a user gesture/);
    await untouched.close();

    const desk = await settingsOf(installed);
    // Its prompt opens, and waits for a hand.
    await reminders(desk).click();
    expect((await worker.ask('overview')).due).toHaveLength(1);
    expect(await worker.ask('reminding-wanted')).toEqual({permitted: false, notify: false, names: false});
    expect(await standing(own)).toEqual([]);
    await installed.close();
  });

  test('once given brings one reminder of what is due', async () => {
    const extension = saidYes();
    const installed = await launchWithExtension({extension});
    const worker = workerSide(installed.own);
    await worker.liveAt(monday);
    await tellSeen(installed.own, invitationFrom('Northlight', monday - hour));
    expect(await standing(installed.own)).toEqual([]);
    const desk = await settingsOf(installed);

    await reminders(desk).click();
    await expect.poll(() => worker.ask('reminding-wanted')).toMatchObject({permitted: true, notify: true});
    await expect(reminders(desk)).toBeChecked();
    await expect.poll(() => standing(desk)).toEqual(['due 2026-03-02']);
    // Names are another choice, and it shows only now.
    await expect(desk.getByRole('checkbox', {name: 'Name the employer in a reminder'})).not.toBeChecked();

    await reminders(desk).click();
    await expect.poll(() => worker.ask('reminding-wanted')).toMatchObject({notify: false});
    await expect(reminders(desk)).not.toBeChecked();
    await installed.close();
    rmSync(extension, {recursive: true, force: true});
  });

  for (const {page, place} of [
    {page: 'desk', place: 'src/desk/index.html#/settings'},
    {page: 'welcome', place: 'src/welcome/index.html'},
  ])
    test(`refused on the ${page} page is said kindly, and stays as it was`, async () => {
      const installed = await launchWithExtension();
      const {own} = installed;
      const worker = workerSide(own);
      await worker.liveAt(monday);
      await tellSeen(own, invitationFrom('Northlight', monday - hour));
      const asking = await installed.context.newPage();
      // The user's no, which the browser's prompt cannot be given from here.
      await asking.addInitScript(() => {
        (globalThis as unknown as {chrome: Api}).chrome.permissions.request = async () => false;
      });
      await asking.goto(`chrome-extension://${installed.id}/${place}`);
      if (page === 'desk') {
        await reminders(asking).click();
        await expect(
          asking.getByText('The browser does not allow reminders. You can change that in its settings.'),
        ).toBeVisible();
        await expect(reminders(asking)).not.toBeChecked();
      } else {
        await asking.getByRole('button', {name: /remind/i}).click();
        await expect(asking.getByText(/No reminders, then/)).toBeVisible();
      }
      expect(await worker.ask('reminding-wanted')).toEqual({permitted: false, notify: false, names: false});
      expect(await standing(own)).toEqual([]);
      await installed.close();
    });
});
