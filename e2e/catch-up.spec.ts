import {expect, type Page, test} from 'playwright/test';
import {press, textIn} from './closed-root';
import {type Installed, launchWithExtension} from './extension';
import {correspondence} from './practice/correspondence/correspondence';
import {daysFrom} from './practice/correspondence/days';
import {start, type World} from './story/main-job';
import {openPracticeWorld} from './story/practice-world';

const conversations = correspondence
  .map(script => script.write(daysFrom(start, 'Europe/London')))
  .filter(({mailbox}) => mailbox === 'first');

/** Some of whose rows nobody could doubt. */
const sure = conversations.filter(
  ({aboutInterview, subject}) => aboutInterview && /interview/i.test(subject),
);

const unread = (page: Page) =>
  page.evaluate(() =>
    window.practice
      .state()
      .filter(one => one.unread)
      .map(({key}) => key),
  );

for (const webmail of ['gmail', 'outlook'] as const)
  test.describe(`looking back in ${webmail}`, () => {
    let browser: Installed;
    let world: World;
    let desk: Page;

    test.beforeEach(async () => {
      browser = await launchWithExtension();
      world = await openPracticeWorld(browser, {pageSize: 8, filler: 30}, webmail);
      desk = await browser.context.newPage();
      await desk.goto(`chrome-extension://${browser.id}/src/desk/index.html#/catch-up`);
    });
    test.afterEach(() => browser?.close());

    const begin = (word = 'Look back') => desk.getByRole('button', {name: word, exact: true}).click();
    const state = async () => (await world.worker.ask('catch-up-wanted')).state;

    test('finds what is about hiring, opens nothing, and puts the page back', async () => {
      test.setTimeout(120_000);
      const address = world.page.url();
      const past = await world.page.evaluate(() => history.length);
      const before = await unread(world.page);
      expect(before.length).toBeGreaterThan(0);
      await begin();
      await expect.poll(() => textIn(world.page, 'catch-up')).toMatch(/Looking back\. \d+ conversations/);
      await expect.poll(state, {timeout: 90_000}).toBe('ended');
      expect(world.page.url()).toBe(address);
      expect(await world.page.evaluate(() => history.length)).toBe(past);
      expect(await unread(world.page)).toEqual(before);
      expect(await textIn(world.page, 'catch-up')).toBeNull();
      const {found} = await world.worker.ask('catch-up-wanted');
      const subjects = found.map(({subject}) => subject);
      expect(sure.length).toBeGreaterThan(3);
      for (const {subject} of sure) expect(subjects).toContain(subject);
      expect((await world.worker.ask('health')).conversations).toBe(0);
      await expect(desk.getByText(/That was all\./)).toBeVisible();
      await desk.screenshot({path: `out/practice/catch-up-${webmail}.png`});

      // A "yes" offers to open it, which is when it is read.
      const subject = 'Interview for Commercial Analyst';
      const row = desk.getByRole('listitem').filter({hasText: subject});
      await row.getByRole('button', {name: 'Yes'}).click();
      const opened = browser.context.waitForEvent('page');
      await row.getByRole('button', {name: /^Open /}).click();
      await (await opened).close();
      await world.page.evaluate(
        begins =>
          window.practice.open(
            window.practice.state().find(one => one.subject.startsWith(begins))?.key ?? '',
          ),
        subject,
      );
      await expect.poll(() => textIn(world.page, 'card')).toMatch(/\w/);
      await expect(row.getByText('Read', {exact: true})).toBeVisible();
    });

    test('stops when told to, and goes on from there', async () => {
      test.setTimeout(120_000);
      const address = world.page.url();
      await begin();
      await expect.poll(() => textIn(world.page, 'catch-up')).toMatch(/Looking back\. [1-9]/);
      await world.page.bringToFront();
      expect(await press(world.page, 'catch-up', 'Stop')).toBe(true);
      await expect.poll(state).toBe('stopped');
      await expect.poll(() => world.page.url()).toBe(address);
      const {looked} = await world.worker.ask('catch-up-wanted');
      await world.worker.stop();
      await desk.bringToFront();
      await begin('Go on');
      await expect.poll(state, {timeout: 90_000}).toBe('ended');
      expect((await world.worker.ask('catch-up-wanted')).looked).toBeGreaterThan(looked);
      expect(world.page.url()).toBe(address);
    });
  });
