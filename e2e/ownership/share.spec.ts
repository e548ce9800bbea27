import type {Page} from 'playwright';
import {expect, test} from 'playwright/test';
import {type Installed, launchWithExtension} from '../extension';
import {invitationFrom, tellSeen} from '../worker/seen-conversation';
import {workerSide} from '../worker-side';

interface Shared {
  storage: {
    sync: {get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>};
  };
}

const shared = (own: Page) =>
  own.evaluate(() => (globalThis as unknown as {chrome: Shared}).chrome.storage.sync.get(null));
const arrive = (own: Page, items: object) =>
  own.evaluate(given => (globalThis as unknown as {chrome: Shared}).chrome.storage.sync.set(given), items);

async function shareOn({context, id}: Installed, passphrase: string): Promise<void> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${id}/src/desk/index.html#/your-data`);
  await desk.getByLabel('Passphrase').fill(passphrase);
  await desk.getByRole('button', {name: 'Share from now on'}).press('Enter');
  await expect(desk.getByText('closed with your passphrase')).toBeVisible();
}

test('what one browser shares arrives in another, through the browser’s own storage', async () => {
  const [one, two] = await Promise.all([launchWithExtension(), launchWithExtension()]);
  try {
    await tellSeen(one.own, invitationFrom('Northlight', Date.now() - 3_600_000));
    expect(await shared(one.own)).toEqual({});
    await shareOn(one, 'correct horse battery');
    const items = await shared(one.own);
    expect(Object.keys(items).length).toBeGreaterThan(1);
    expect(JSON.stringify(items)).not.toContain('Northlight');

    await shareOn(two, 'correct horse battery');
    await workerSide(two.own).stop();
    await arrive(two.own, items);
    await expect
      .poll(async () => (await workerSide(two.own).ask('overview')).due.map(({employer}) => employer))
      .toEqual(['Northlight']);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});
