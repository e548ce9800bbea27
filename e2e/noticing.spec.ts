import {expect, test} from 'playwright/test';
import {textIn} from './closed-root';
import {type Installed, launchWithExtension} from './extension';
import {correspondence} from './practice/correspondence/correspondence';
import {daysFrom} from './practice/correspondence/days';
import {start, type World} from './story/main-job';
import {openPracticeWorld} from './story/practice-world';

/** The first mailbox's conversations, as they are on the day the story starts. */
const conversations = correspondence
  .map(script => script.write(daysFrom(start, 'Europe/London')))
  .filter(({mailbox}) => mailbox === 'first');

/** Where the same things stand in each webmail. */
const sites = {
  gmail: {heading: 'h2.hP:visible', row: 'tr.zA:visible', more: '[role="main"] .bHJ button:visible'},
  outlook: {
    heading: '[role="main"] .subject',
    row: '[data-convid]',
    more: '[role="main"] :is(.more, .closed)',
  },
} as const;

for (const webmail of ['gmail', 'outlook'] as const)
  test.describe(webmail, () => {
    const site = sites[webmail];
    let browser: Installed;
    let world: World;

    test.beforeAll(async () => {
      browser = await launchWithExtension();
      world = await openPracticeWorld(browser, {}, webmail);
    });
    test.afterAll(() => browser?.close());

    const open = async (key: string, subject: string) => {
      await world.page.evaluate(conversation => window.practice.open(conversation), key);
      await world.page.locator(site.heading, {hasText: subject}).waitFor();
    };

    /** Opens every message, as somebody does who wants to read them all. */
    const expand = async () => {
      const all = world.page.locator(site.more);
      if (webmail === 'gmail' && (await all.count()) > 0) return all.first().click();
      for (let most = 20; most > 0 && (await all.count()) > 0; most -= 1) await all.first().click();
    };

    test('what only sounds like an interview of one’s own is mentioned nowhere', async () => {
      for (const {key, subject} of conversations.filter(({aboutInterview}) => !aboutInterview)) {
        await open(key, subject);
        // Nothing is to happen, so there is nothing to wait for but the time in which it would: changes settled, then idle.
        await world.page.evaluate(
          () => new Promise(resolve => setTimeout(() => requestIdleCallback(resolve), 400)),
        );
        expect(await textIn(world.page, 'card'), key).toBeNull();
      }
      expect(await world.worker.ask('overview')).toMatchObject({due: [], soon: [], waiting: []});
      expect((await world.worker.ask('health')).applications).toBe(0);
    });

    for (const {key, subject} of conversations.filter(({aboutInterview}) => aboutInterview))
      test(`a card under the subject of ${key}`, async () => {
        await open(key, subject);
        await expand();
        await expect.poll(() => textIn(world.page, 'card'), {message: key}).toMatch(/\w/);
      });

    test('rows of the list that wait are marked', async () => {
      for (const key of ['brackwater-after-interview', 'northlight-invitation', 'acme-confirmed']) {
        await open(key, conversations.find(one => one.key === key)?.subject ?? '');
        await expect.poll(() => textIn(world.page, 'card')).toMatch(/\w/);
      }
      await world.hands.openList(world.page);
      await expect
        .poll(() => world.page.locator(`${site.row} [data-afterword="mark"]`).count())
        .toBeGreaterThanOrEqual(3);
      const marks = world.page.locator(`${site.row} [data-afterword="mark"]`);
      for (const mark of await marks.all()) await expect(mark).toHaveAttribute('aria-label', /\w{4}/);
      await world.page.screenshot({path: `out/practice/marks-${webmail}.png`});
    });
  });
