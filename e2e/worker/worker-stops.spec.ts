import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'playwright';
import {expect, test} from 'playwright/test';
import {launchWithExtension} from '../extension';
import {workerSide} from '../worker-side';
import {invitationFrom, tellSeen} from './seen-conversation';

const extension = process.env.AFTERWORD_BUILD ?? 'dist/chrome';
const hour = 3_600_000;

interface Alarms {
  alarms: {getAll(): Promise<{name: string; scheduledTime: number}[]>; clearAll(): Promise<boolean>};
}

const alarmsOf = (own: Page) =>
  own.evaluate(async () => {
    const all = await (globalThis as unknown as {chrome: Alarms}).chrome.alarms.getAll();
    return Object.fromEntries(all.map(({name, scheduledTime}) => [name, scheduledTime]));
  });
const clearAlarms = (own: Page) =>
  own.evaluate(() => (globalThis as unknown as {chrome: Alarms}).chrome.alarms.clearAll());

test('a stopped worker goes on where it was', async () => {
  const {own, close} = await launchWithExtension({extension});
  const worker = workerSide(own);
  await tellSeen(own, invitationFrom('Northlight', Date.now() - hour));
  const before = await worker.ask('overview');
  await worker.stop();
  const after = await worker.ask('overview');
  expect(after.due.map(({application}) => application)).toEqual(
    before.due.map(({application}) => application),
  );
  expect(await worker.badge()).toBe('1');
  await close();
});

test('an alarm is left alone by a start and comes back when it was lost', async () => {
  const {own, close} = await launchWithExtension({extension});
  const worker = workerSide(own);
  await tellSeen(own, invitationFrom('Northlight', Date.now() - hour));
  const planned = await alarmsOf(own);
  expect(Object.keys(planned).sort()).toEqual(['heartbeat', 'next-change']);
  await worker.stop();
  await worker.ask('health');
  await expect.poll(() => alarmsOf(own)).toEqual(planned);

  await clearAlarms(own);
  await worker.stop();
  await worker.ask('health');
  await expect
    .poll(async () => Object.keys(await alarmsOf(own)).sort())
    .toEqual(['heartbeat', 'next-change']);
  await close();
});

test('time alone moves what is due, the badge with it', async () => {
  const {own, close} = await launchWithExtension({extension});
  const worker = workerSide(own);
  await tellSeen(own, invitationFrom('Northlight', Date.now() - hour));
  await expect.poll(() => worker.badge()).toBe('1');
  await worker.liveAt(Date.now() + 30 * 24 * hour);
  await expect.poll(() => worker.badge()).toBe('');
  expect((await worker.ask('overview')).due).toEqual([]);
  await worker.liveAt(Date.now());
  await expect.poll(() => worker.badge()).toBe('1');
  await close();
});

test('the badge is painted anew when the browser starts', async () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'afterword-badge-'));
  try {
    const first = await launchWithExtension({profile, extension});
    await tellSeen(first.own, invitationFrom('Northlight', Date.now() - hour));
    await first.close();
    const second = await launchWithExtension({profile, extension});
    await expect.poll(() => workerSide(second.own).badge()).toBe('1');
    await second.close();
  } finally {
    rmSync(profile, {recursive: true, force: true});
  }
});

test('twenty stops in the middle of telling leave every conversation whole', async () => {
  const {own, close} = await launchWithExtension({extension});
  const worker = workerSide(own);
  const companies = Array.from({length: 20}, (_, index) => `Company${index}`);
  for (const company of companies) {
    const told = tellSeen(own, invitationFrom(company, Date.now() - hour)).catch(() => undefined);
    await worker.stop();
    await told;
    // The page asks once more when it got no answer.
    await tellSeen(own, invitationFrom(company, Date.now() - hour));
  }
  expect(await worker.ask('health')).toMatchObject({store: 'well', conversations: 20, applications: 20});
  await close();
});
