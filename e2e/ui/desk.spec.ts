import {expect, type Page, test} from 'playwright/test';
import {hour} from '../../src/domain/instant';
import {type Installed, launchWithExtension} from '../extension';
import {invitationFrom, tellSeen} from '../worker/seen-conversation';
import {workerSide} from '../worker-side';

interface Messaging {
  runtime: {sendMessage(message: unknown): Promise<unknown>};
}

const start = Date.parse('2026-03-02T09:00Z');
let installed: Installed;
let desk: Page;
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
  await desk.goto(`chrome-extension://${installed.id}/src/desk/index.html`);
});
test.afterAll(() => installed.close());
test.afterEach(() => expect(troubles).toEqual([]));

const column = (name: string) => desk.getByRole('region', {name, exact: true});

test('the board shows what was read, and a search narrows it', async () => {
  await expect(column('Invited').getByRole('link')).toHaveCount(2);
  await desk.getByRole('searchbox').fill('raven');
  await expect(column('Invited').getByRole('link')).toHaveCount(1);
  await expect(column('Invited')).toContainText('Ravenhall');
  await desk.getByRole('searchbox').fill('');
});

test('an application is carried to an outcome by hand, and back with Undo', async () => {
  const tile = column('Invited').getByRole('article').filter({hasText: 'Ravenhall'});
  await tile.dragTo(column('They said no'));
  await expect(column('They said no')).toContainText('Ravenhall');
  await desk.getByRole('button', {name: 'Undo'}).press('Enter');
  await expect(column('Invited').getByRole('link')).toHaveCount(2);
});

test('the same by keyboard', async () => {
  await desk.getByRole('button', {name: 'Move Ravenhall to…'}).press('Enter');
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('menuitem', {name: 'They said no'})).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(column('They said no')).toContainText('Ravenhall');
  await expect(desk.getByRole('button', {name: 'Undo'})).toBeFocused();
});

test('the page of an application says what is next, and takes a note', async () => {
  await desk.getByRole('link', {name: /Brightwell/}).press('Enter');
  await expect(desk.getByRole('heading', {level: 1})).toHaveText('Brightwell');
  await expect(desk.getByRole('heading', {level: 1})).toBeFocused();
  await expect(desk.getByRole('region', {name: 'What to do next'})).toContainText('Answer the invitation');
  await desk.getByText('One minute for notes').click();
  await desk.getByLabel('Whom you met').fill('Maya Chen, Head of Analytics');
  await desk.getByRole('textbox', {name: 'When they will answer'}).fill('2026-03-20');
  await desk.getByLabel('We got on well').check();
  await desk.getByRole('button', {name: 'Keep the note'}).click();
  await expect(desk.getByText('Your note is kept.')).toBeVisible();
  await expect(desk.getByRole('region', {name: 'When they will answer'})).toContainText(
    'By Friday, March 20',
  );
});

test('a line of the note is put right, another taken out, and both changes are taken back', async () => {
  const noted = desk.getByRole('region', {name: 'What you noted'});
  await expect(noted).toContainText('Maya Chen, Head of Analytics');
  await noted.getByRole('button', {name: /^Correct: Maya Chen/}).press('Enter');
  await noted.getByRole('textbox').fill('Maya Cheng');
  await desk.keyboard.press('Enter');
  await expect(noted).toContainText('Maya Cheng');
  await expect(noted).not.toContainText('Head of Analytics');
  await noted.getByRole('button', {name: 'Correct: Maya Cheng'}).press('Enter');
  await noted.getByRole('button', {name: 'Take it out'}).click();
  await expect(noted).toHaveCount(0);
  await desk.getByRole('button', {name: 'Undo the last change'}).click();
  await expect(noted).toContainText('Maya Cheng');
  await desk.screenshot({path: 'out/ui/desk-noted.png', fullPage: true});
  await desk.getByRole('button', {name: 'Undo the last change'}).click();
  await expect(noted).toContainText('Maya Chen, Head of Analytics');
});

test('what was read wrong is put right, and the last change taken back', async () => {
  await desk.getByRole('button', {name: 'Correct: Role'}).click();
  await desk.getByRole('textbox', {name: 'Role'}).fill('Data Engineer');
  await desk.getByRole('button', {name: 'Save'}).click();
  await expect(desk.getByRole('region', {name: 'Employer and role'})).toContainText('Data Engineer');
  await desk.getByRole('button', {name: 'Undo the last change'}).click();
  await expect(desk.getByRole('region', {name: 'Employer and role'})).toContainText('Data Analyst');
});

test('an interview is added, and the time line tells of it', async () => {
  await desk.getByText('Add an interview').click();
  await desk.getByRole('region', {name: 'Interviews'}).getByLabel('When').fill('2026-03-05T14:00');
  await desk.getByRole('region', {name: 'Interviews'}).getByRole('button', {name: 'Save'}).click();
  await expect(desk.getByRole('region', {name: 'Interviews'})).toContainText('Thursday, March 5, 2:00 PM');
  await expect(desk.getByRole('region', {name: 'So far, and next'}).getByRole('listitem')).not.toHaveCount(0);
});

test('an application is added by hand', async () => {
  await desk.getByRole('link', {name: 'Board'}).click();
  await desk.getByRole('link', {name: 'Add by hand'}).click();
  await desk.getByRole('textbox', {name: 'Employer'}).fill('Elm Street Bakery');
  await desk.getByRole('textbox', {name: 'Role'}).fill('Shift Lead');
  await desk.getByRole('button', {name: 'Add', exact: true}).click();
  await expect(desk.getByRole('heading', {level: 1})).toHaveText('Elm Street Bakery');
});

test('a wish from elsewhere comes to the desk that is open, not to a second one', async () => {
  const {conversation} = invitationFrom('Brightwell', start);
  await installed.own.evaluate(
    given =>
      (globalThis as unknown as {chrome: Messaging}).chrome.runtime.sendMessage({
        ask: 'desk-wanted',
        with: {conversation: given},
      }),
    conversation,
  );
  await expect(desk.getByRole('heading', {level: 1})).toHaveText('Brightwell');
  expect(installed.context.pages().filter(page => page.url().includes('/src/desk/'))).toHaveLength(1);
});
