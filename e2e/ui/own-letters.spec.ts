import {readFile, writeFile} from 'node:fs/promises';
import {expect, type Page, test} from 'playwright/test';
import {hour} from '../../src/domain/instant';
import {type Installed, launchWithExtension} from '../extension';
import {invitationFrom, tellSeen} from '../worker/seen-conversation';
import {workerSide} from '../worker-side';
import {findings} from './ui-page';

const start = Date.parse('2026-03-02T09:00Z');
let installed: Installed;
let desk: Page;
const troubles: string[] = [];

test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  installed = await launchWithExtension();
  await workerSide(installed.own).liveAt(start);
  await tellSeen(installed.own, invitationFrom('Brightwell', start - 2 * hour));
  desk = await installed.context.newPage();
  desk.on('console', message => message.type() === 'error' && troubles.push(message.text()));
  desk.on('pageerror', error => troubles.push(error.message));
  await desk.goto(`chrome-extension://${installed.id}/src/desk/index.html#/letters`);
});
test.afterAll(() => installed.close());
test.afterEach(() => expect(troubles).toEqual([]));

const words = () => desk.getByRole('textbox', {name: 'The letter', exact: true});

test('a letter begins from ours and is previewed in a real application', async () => {
  await desk.getByRole('button', {name: 'Write a letter'}).click();
  await desk.getByLabel('What it is for').selectOption({label: 'Say yes and offer times'});
  await desk.getByRole('button', {name: 'Begin from ours'}).click();
  await expect(words()).toHaveValue(/^Dear \{name\},\n\nThank you for the invitation to talk/);
  await expect(desk.locator('.own-preview .letter')).toContainText('Data Analyst');
});

test('an open brace offers what can be filled in, by keyboard alone', async () => {
  await words().fill('Good day ');
  await words().press('End');
  await words().pressSequentially('{na');
  await expect(desk.getByRole('option', {name: /^Name/})).toBeVisible();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('ArrowUp');
  await desk.keyboard.press('Enter');
  await expect(words()).toHaveValue(/^Good day \{\w+\}$/);
  await words().pressSequentially(', I come to {empl');
  await desk.keyboard.press('Tab');
  await words().pressSequentially('.');
  await expect(words()).toHaveValue(/I come to \{employer\}\.$/);
  await expect(desk.locator('.own-preview .letter')).toContainText('I come to Brightwell.');
});

test('what cannot be filled in is told with its line, and is not kept', async () => {
  const good = await words().inputValue();
  await words().fill(`${good}\n\n{nmae}`);
  await expect(desk.locator('.own-preview .faults')).toContainText(
    'Line 3: {nmae} is nothing that can be filled in',
  );
  await desk.getByRole('button', {name: 'Keep', exact: true}).click();
  await expect(desk.getByText('That could not be kept.')).toBeVisible();
  await words().fill(good);
});

test('it is kept under a name of its own, beside another, moved and removed and back', async () => {
  await desk.getByLabel(/^A name of its own/).fill('My yes');
  await desk.getByRole('button', {name: 'Keep', exact: true}).click();
  await expect(desk.getByRole('listitem').filter({hasText: 'My yes'})).toContainText('English · neutral');
  await desk.getByRole('button', {name: 'Write a letter'}).click();
  await desk.getByRole('combobox', {name: 'Language'}).selectOption('de');
  await desk.getByRole('combobox', {name: 'To readers'}).selectOption('familiar');
  await desk.getByRole('button', {name: 'Begin from ours'}).click();
  await expect(words()).toHaveValue(/^Hallo \{name\},/);
  await desk.getByRole('button', {name: 'Keep', exact: true}).click();
  const names = desk.locator('.own-letters li');
  await expect(names).toHaveText([
    /^My yes/,
    /^Thank-you note in place of ours · German · formal · on first-name terms/,
  ]);
  await desk.getByRole('button', {name: 'Move Thank-you note up'}).click();
  await expect(names.first()).toContainText('Thank-you note');
  await desk.getByRole('button', {name: 'Remove Thank-you note'}).click();
  await expect(names).toHaveCount(1);
  await desk.getByRole('button', {name: 'Undo'}).click();
  await expect(names).toHaveCount(2);
});

test('they are saved as a file; a broken one is refused with line and reason, a whole one comes in', async ({
  browserName: _browser,
}, info) => {
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', {name: 'Save yours as a file'}).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('"title": "My yes"');
  const broken = info.outputPath('broken.json');
  await writeFile(broken, file.replace('{employer}', '{employee}'));
  await desk.getByLabel(/^Bring in a file/).setInputFiles(broken);
  await expect(desk.getByRole('status').filter({hasText: 'was not brought in'})).toContainText(
    /Line \d+: \{employee\} is nothing/,
  );
  await expect(desk.locator('.own-letters li')).toHaveCount(2);
  const whole = info.outputPath('whole.json');
  await writeFile(whole, file.replace('"My yes"', '"Their yes"'));
  await desk.getByLabel(/^Bring in a file/).setInputFiles(whole);
  await expect(desk.getByText('One letter came in.')).toBeVisible();
  await expect(desk.locator('.own-letters li')).toHaveCount(3);
});

test('letters of one’s own come first where they fit', async () => {
  await desk.goto(`chrome-extension://${installed.id}/src/desk/index.html#/board`);
  await desk.getByRole('link', {name: /Brightwell/}).press('Enter');
  await desk.getByRole('button', {name: 'A letter to copy'}).click();
  await expect(desk.getByRole('dialog').getByRole('option').first()).toContainText('My yes');
  await desk.keyboard.press('Escape');
});

test('the page and the editor have no fault that axe knows', async () => {
  await desk.goto(`chrome-extension://${installed.id}/src/desk/index.html#/letters`);
  await desk.getByRole('button', {name: 'Change My yes'}).click();
  await expect(words()).toBeVisible();
  expect(await findings(desk)).toEqual([]);
});
