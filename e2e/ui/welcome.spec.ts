import {expect, test} from 'playwright/test';
import {textIn} from '../closed-root';
import {launchWithExtension} from '../extension';
import {openPracticeWorld} from '../story/practice-world';

test('after installation one page opens, begins in mail that was open, and reads nothing twice', async () => {
  const installed = await launchWithExtension();
  const address = `chrome-extension://${installed.id}/src/welcome/index.html`;
  await expect.poll(() => installed.context.pages().filter(page => page.url() === address).length).toBe(1);
  const world = await openPracticeWorld(installed);
  await world.page.evaluate(() => window.practice.open('acme-confirmed'));
  await expect.poll(() => textIn(world.page, 'card')).toMatch(/\w/);

  const welcome = await installed.context.newPage();
  const troubles: string[] = [];
  welcome.on('console', message => message.type() === 'error' && troubles.push(message.text()));
  welcome.on('pageerror', error => troubles.push(error.message));
  await welcome.goto(address);
  await expect(welcome.getByRole('heading', {level: 1})).toBeVisible();
  await welcome.getByRole('button', {name: 'Begin there'}).click();
  await expect(welcome.getByText('It has begun there.')).toBeVisible();
  await expect.poll(() => textIn(world.page, 'card')).toMatch(/\w/);
  expect(await world.page.locator('[data-afterword="card"]').count()).toBe(1);
  expect(troubles).toEqual([]);

  await welcome.getByRole('button', {name: 'Open the desk'}).click();
  await expect
    .poll(() => installed.context.pages().some(page => page.url().includes('/src/desk/index.html')))
    .toBe(true);
  await installed.close();
});
