import {readFileSync} from 'node:fs';
import ICAL from 'ical.js';
import {type Download, expect, type Page, test} from 'playwright/test';
import {hour} from '../../src/domain/instant';
import {type Installed, launchWithExtension} from '../extension';
import {findings} from '../ui/ui-page';
import {invitationFrom, tellSeen} from '../worker/seen-conversation';
import {workerSide} from '../worker-side';

const start = Date.parse('2026-03-02T09:00Z');
let installed: Installed;
let desk: Page;
let backup = '';
const troubles: string[] = [];

test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  installed = await launchWithExtension();
  await workerSide(installed.own).liveAt(start);
  for (const company of ['Brightwell', 'Ravenhall'])
    await tellSeen(installed.own, invitationFrom(company, start - 2 * hour));
  desk = await installed.context.newPage();
  desk.on('console', message => message.type() === 'error' && troubles.push(message.text()));
  desk.on('pageerror', error => troubles.push(error.message));
  await desk.goto(`chrome-extension://${installed.id}/src/desk/index.html#/your-data`);
});
test.afterAll(() => installed.close());
test.afterEach(() => expect(troubles).toEqual([]));

const health = () => workerSide(installed.own).ask('health');

async function saved(button: string): Promise<{name: string; text: string}> {
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', {name: button}).press('Enter'),
  ]);
  return {name: (file as Download).suggestedFilename(), text: readFileSync(await file.path(), 'utf8')};
}

const keptValues = () =>
  installed.own.evaluate(async () =>
    Object.keys(
      await (
        globalThis as unknown as {
          chrome: {storage: {local: {get(keys: null): Promise<object>}}};
        }
      ).chrome.storage.local.get(null),
    ),
  );

async function choose(name: string, text: string): Promise<void> {
  await desk
    .getByLabel('Choose a backup file')
    .setInputFiles({name, mimeType: 'application/json', buffer: Buffer.from(text)});
}

test('a backup is saved as one file that can be read', async () => {
  const file = await saved('Save a backup');
  expect(file.name).toBe('afterword-2026-03-02.json');
  expect(JSON.parse(file.text)).toMatchObject({format: 'afterword-backup', schema: 1});
  expect(JSON.parse(file.text).conversations).toHaveLength(2);
  expect(file.text).not.toContain(
    'We enjoyed reading it and would like to invite you to an interview. Please let',
  );
  await expect(desk.getByText('Nothing has changed since.')).toBeVisible();
  backup = file.text;
});

test('the table and the calendar are saved as well', async () => {
  const table = await saved('Save the table (CSV)');
  expect(table.name).toBe('afterword-2026-03-02.csv');
  expect(table.text).toMatch(/^\uFEFFEmployer,Role,/);
  expect(table.text).toContain('Brightwell,Data Analyst,Invited,Maya Chen,maya.chen@brightwell.example');
  const calendar = await saved('Save the calendar (ICS)');
  const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
  expect(events.map(event => String(event.getFirstPropertyValue('summary'))).sort()).toEqual([
    'answering the invitation: Brightwell',
    'answering the invitation: Ravenhall',
  ]);
});

test('erasing can be taken back, and says so', async () => {
  await desk.getByRole('button', {name: 'Erase everything'}).press('Enter');
  await expect(desk.getByRole('button', {name: 'Keep everything'})).toBeFocused();
  await expect(desk.getByRole('status').filter({hasText: 'in ten seconds'})).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', {name: 'Erase everything'})).toBeFocused();
  await expect(desk.getByText('Everything is kept.')).toBeVisible();
  expect(await health()).toMatchObject({conversations: 2});
});

test('else everything is gone, though the worker was stopped meanwhile', async () => {
  const worker = workerSide(installed.own);
  await desk.getByRole('button', {name: 'Erase everything'}).press('Enter');
  await expect(desk.getByRole('button', {name: 'Keep everything'})).toBeVisible();
  await worker.stop();
  expect(await health()).toMatchObject({conversations: 2});
  await worker.stop();
  await worker.liveAt(start + 11_000);
  await expect.poll(health).toMatchObject({conversations: 0, applications: 0});
  await expect.poll(() => worker.badge()).toBe('');
  expect((await keptValues()).filter(key => key !== 'overview')).toEqual([]);
  await worker.stop();
  expect(await health()).toMatchObject({store: 'well', conversations: 0});
});

test.describe('a file', () => {
  test('that is none is refused with its reason, and changes nothing', async () => {
    await desk.reload();
    await choose('notes.json', '{"hello": "world"}');
    await expect(desk.getByText('This file is not a backup of Afterword.')).toBeVisible();
    await choose('cut.json', backup.slice(0, -30));
    await expect(desk.getByText('The file ends too early')).toBeVisible();
    await choose('odd.json', backup.replace('"complete": true', '"complete": "yes"'));
    await expect(desk.getByText('conversations[0].complete')).toBeVisible();
    expect(await health()).toMatchObject({conversations: 0});
  });

  test('is looked at, then brings everything back', async () => {
    await choose('backup.json', backup);
    await expect(desk.getByRole('heading', {name: /^A backup of Monday/})).toBeFocused();
    await expect(desk.getByRole('listitem').filter({hasText: '2 conversations'})).toBeVisible();
    await desk.getByRole('button', {name: 'Bring it back'}).press('Enter');
    await expect(desk.getByText('It is back.')).toBeVisible();
    expect(await health()).toMatchObject({store: 'well', conversations: 2, applications: 2});
    await workerSide(installed.own).stop();
    expect(await health()).toMatchObject({store: 'well', conversations: 2, applications: 2});
  });
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing, ${scheme}`, async () => {
    await desk.emulateMedia({colorScheme: scheme});
    await choose('backup.json', backup);
    await desk.getByRole('button', {name: 'Bring it back'}).waitFor();
    expect(await findings(desk)).toEqual([]);
    await desk.getByRole('button', {name: 'Leave it'}).press('Enter');
    await expect(desk.getByText('Nothing was changed.').first()).toBeVisible();
  });
