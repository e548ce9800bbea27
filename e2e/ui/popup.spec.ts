import {expect, test} from 'playwright/test';
import {launchWithExtension} from '../extension';
import {invitationFrom, tellSeen} from '../worker/seen-conversation';

test('the popup of a fresh installation is kind, and keeps the policy of its page', async () => {
  const installed = await launchWithExtension();
  const troubles: string[] = [];
  const page = await installed.context.newPage();
  page.on('console', message => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', error => troubles.push(error.message));
  await page.setViewportSize({width: 360, height: 400});
  await page.goto(installed.own.url());
  await expect(page.getByText(/^Nothing is due/)).toBeVisible();
  await page.screenshot({path: 'out/ui/popup-fresh.png'});
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(troubles).toEqual([]);
  await installed.close();
});

test('the popup shows what is kept while the worker says nothing yet', async () => {
  const {context, own, close} = await launchWithExtension();
  await tellSeen(own, invitationFrom('Northlight', Date.now() - 3_600_000));
  await expect
    .poll(() =>
      own.evaluate(async () => {
        const {storage} = (globalThis as unknown as {chrome: Storage}).chrome;
        return JSON.stringify(await storage.local.get('overview'));
      }),
    )
    .toContain('Northlight');
  const page = await context.newPage();
  // A worker that is still being started looks like this to the page.
  await page.addInitScript(() => {
    const {runtime} = (globalThis as unknown as {chrome: {runtime: object}}).chrome;
    Object.assign(runtime, {sendMessage: () => new Promise(() => undefined)});
  });
  await page.goto(own.url());
  await expect(page.getByRole('button', {name: /Northlight/}).first()).toBeVisible();
  await close();
});

test('the popup speaks the language of the browser, from its first word', async () => {
  const {context, id, close} = await launchWithExtension();
  const page = await context.newPage();
  // A browser in German; not every system has one.
  await page.addInitScript(() => {
    const {i18n} = (globalThis as unknown as {chrome: {i18n: object}}).chrome;
    Object.assign(i18n, {getUILanguage: () => 'de-AT'});
  });
  await page.goto(`chrome-extension://${id}/src/popup/index.html`);
  await expect(page.getByText(/^Nichts steht an/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^de/);
  await close();
});

interface Storage {
  storage: {local: {get(key: string): Promise<object>}};
}
