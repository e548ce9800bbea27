import {expect, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';
import {start} from '../practice/open-practice';
import {servePractice} from '../practice/serve';
import type {SiteOptions} from '../practice/sites';
import {type Drifted, everyDrift, nameOf, outcomeOf, type Report, wrongIn} from './drift';

test.use({timezoneId: 'Europe/London'});

let readers: string;
test.beforeAll(async () => {
  readers = await buildScript('src/webmail/read-page.ts', 'readPage');
});

const gmail = {url: 'https://mail.google.com/mail/u/0/#inbox', bodies: '.a3s'};
const outlook = {url: 'https://outlook.live.com/mail/0/', bodies: '[id^="UniqueMessageBody"]'};
const atWork = {...outlook, url: 'https://outlook.office.com/mail/'};

const pages: [string, typeof gmail, SiteOptions][] = [
  ['Gmail', gmail, {}],
  ['Outlook', outlook, {}],
  ['Outlook as in 2025, at work', atWork, {outlook: {build: '2025'}}],
];

for (const [what, {url, bodies}, options] of pages)
  for (const view of ['list', 'conversation'] as const)
    test(`${what}, ${view}: whatever one thing is renamed, it is read as before or said not to be readable`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await servePractice(page.context(), {start, latencyMs: 5, ...options});
      await page.goto(url);
      await page.locator('[data-convid], tr.zA').first().waitFor();
      await page.evaluate(`${readers}; window.readPage = readPage; undefined`);
      const read = async () => (await page.evaluate('readPage.readPage(document)')) as Report;
      if (view === 'conversation') {
        await page.evaluate(() => window.practice.open('brackwater-after-interview'));
        await expect.poll(async () => (await read()).state).toBe('open');
      }
      // What is not marked as read yet, or not announced yet, would count as drift.
      let before: string;
      await expect
        .poll(async () => {
          const last = before;
          before = JSON.stringify(await read());
          return last === before;
        })
        .toBe(true);
      const truth = await read();
      const drifted = (await page.evaluate(everyDrift(bodies, 250))) as Drifted[];
      expect(await read()).toEqual(truth);
      const wrong = drifted.flatMap(({drifts, report}) =>
        wrongIn(report, truth).map(fault => `${nameOf(drifts)} → ${fault}`),
      );
      expect(wrong).toEqual([]);
      const singles = drifted.filter(({drifts}) => drifts.length === 1);
      const outcomes = singles.map(({drifts, report}) => [nameOf(drifts), outcomeOf(report, truth)] as const);
      expect(outcomes.filter(([, outcome]) => outcome === 'less')).toEqual([]);
      const right = outcomes.filter(([, outcome]) => outcome === 'right').length;
      expect(right / singles.length).toBeGreaterThanOrEqual(0.95);
      expect(singles.length).toBeGreaterThan(150);
    });
