import {expect, type Page, test} from 'playwright/test';
import {hour} from '../../src/domain/instant';
import {type Installed, launchWithExtension} from '../extension';
import {invitationFrom, tellSeen} from '../worker/seen-conversation';
import {type WorkerSide, workerSide} from '../worker-side';

const start = Date.parse('2026-03-02T09:00Z');
let installed: Installed;
let worker: WorkerSide;
let desk: Page;

test.beforeEach(async () => {
  installed = await launchWithExtension();
  worker = workerSide(installed.own);
  await worker.liveAt(start);
  for (const company of ['Brightwell', 'Ravenhall'])
    await tellSeen(installed.own, invitationFrom(company, start - 2 * hour));
  desk = await installed.context.newPage();
  await desk.goto(`chrome-extension://${installed.id}/src/desk/index.html`);
  await desk.getByRole('link', {name: /Brightwell/}).press('Enter');
  await expect(desk.getByRole('heading', {level: 1})).toHaveText('Brightwell');
});
test.afterEach(() => installed?.close());

const conversations = () => desk.getByRole('region', {name: 'Conversations'});
const goesOn = () => desk.getByRole('region', {name: 'How it goes on'});
const undo = () => desk.getByRole('button', {name: 'Undo the last change'}).click();

test('two applications are joined by hand, parted again, and each is undone', async () => {
  await desk.getByText('Join with another application').click();
  await conversations().getByRole('searchbox').fill('raven');
  await conversations()
    .getByRole('button', {name: /Ravenhall/})
    .click();
  await expect(conversations().getByRole('button', {name: 'Not part of this'})).toHaveCount(2);
  expect(await worker.ask('health')).toMatchObject({applications: 1, conversations: 2});
  // What was said holds when the mail is seen again, and after the worker was stopped.
  await worker.stop();
  await tellSeen(installed.own, invitationFrom('Ravenhall', start - 2 * hour));
  expect(await worker.ask('health')).toMatchObject({applications: 1});

  await conversations().getByRole('button', {name: 'Not part of this'}).last().click();
  await expect(conversations().getByRole('button', {name: 'Not part of this'})).toHaveCount(0);
  expect(await worker.ask('health')).toMatchObject({applications: 2});
  await undo();
  await expect(conversations().getByRole('button', {name: 'Not part of this'})).toHaveCount(2);
  await undo();
  await expect(conversations().getByRole('button', {name: 'Not part of this'})).toHaveCount(0);
  expect(await worker.ask('health')).toMatchObject({applications: 2});
});

test('an application rests until a day, the badge with it, and wakes by itself', async () => {
  await expect.poll(() => worker.badge()).toBe('2');
  await desk.getByText('Leave it alone').click();
  await goesOn().getByLabel('Say nothing until').fill('2026-03-03');
  await goesOn().getByRole('button', {name: 'Until then'}).click();
  await expect(goesOn()).toContainText('Left alone until Tuesday, March 3.');
  await expect.poll(() => worker.badge()).toBe('1');
  await worker.stop();
  await worker.liveAt(Date.parse('2026-03-03T08:01Z'));
  await expect.poll(() => worker.badge()).toBe('2');
});

test('an application is left alone for good, and goes on when that is wanted', async () => {
  await desk.getByText('Leave it alone').click();
  await goesOn().getByRole('button', {name: 'For good'}).click();
  await expect(goesOn()).toContainText('Nothing is offered here.');
  await expect.poll(() => worker.badge()).toBe('1');
  await worker.stop();
  await worker.liveAt(start + 2 * 24 * hour);
  expect((await worker.ask('overview')).due.map(({employer}) => employer)).not.toContain('Brightwell');
  // Said later than the other: the newest word counts.
  await worker.liveAt(start + hour);
  await goesOn().getByRole('button', {name: 'Go on'}).click();
  await expect.poll(() => worker.badge()).toBe('2');
});
