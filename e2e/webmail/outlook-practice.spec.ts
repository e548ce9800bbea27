import {expect, type Page, test} from 'playwright/test';
import type {OpenMessage, WebmailReader} from '../../src/webmail/webmail';
import {buildScript} from '../../tools/page-reader';
import type {Conversation, Message} from '../practice/correspondence/conversation';
import {correspondence} from '../practice/correspondence/correspondence';
import {daysFrom} from '../practice/correspondence/days';
import {start} from '../practice/open-practice';
import type {OutlookOptions} from '../practice/outlook/setup';
import {servePractice} from '../practice/serve';

test.use({timezoneId: 'Europe/London'});

let readers: string;
test.beforeAll(async () => {
  readers = await buildScript('src/webmail/outlook/outlook.ts', 'outlook');
});

const personal = 'https://outlook.live.com/mail/0/';
const work = 'https://outlook.office.com/mail/';

const told = correspondence
  .map(script => script.write(daysFrom(start, 'Europe/London')))
  .filter(({mailbox}) => mailbox === 'first');

declare global {
  interface Window {
    reader: WebmailReader;
  }
}

async function open(page: Page, outlook: OutlookOptions, url = personal): Promise<void> {
  await servePractice(page.context(), {start, latencyMs: 5, outlook});
  await page.goto(url);
  await page.locator('[data-convid]').first().waitFor();
  await page.evaluate(`${readers}; window.reader = outlook.createOutlook(document); undefined`);
}

/** What is read of the conversation once it is there; elements left out. */
const read = (page: Page) =>
  page.evaluate(() => {
    const {state, conversation, problems} = window.reader.readConversation();
    const {cardPlace, ...rest} = conversation ?? {cardPlace: null};
    return {state, problems, hasPlace: cardPlace !== null, ...rest} as {
      state: string;
      problems: string[];
      hasPlace: boolean;
      key?: string;
      subject?: string;
      complete?: boolean;
      messages?: OpenMessage[];
    };
  });

const bare = (text: string): string => text.replace(/^-(- ?$| )/gm, '').replace(/[\s\u200b•]+/g, '');

/** What a reading says that is not so. Less than the truth is no fault, but the newest message must be there. */
function faults(
  {key, subject, complete, messages = []}: Awaited<ReturnType<typeof read>>,
  truth: Conversation,
  id: string,
): string[] {
  const found = messages.flatMap(message => {
    const real = truth.messages.find(one => isOf(message, one));
    return real ? [] : [`no such message: ${JSON.stringify({...message, text: message.text.slice(0, 60)})}`];
  });
  const newest = truth.messages.at(-1);
  return [
    ...(key === id ? [] : [`key ${key}`]),
    ...(subject === truth.subject ? [] : [`subject ${subject}`]),
    ...found,
    ...(messages.some(message => newest && message.body === 'loaded' && isOf(message, newest))
      ? []
      : ['the newest message is not read']),
    ...(complete && messages.length !== truth.messages.length ? ['not complete'] : []),
  ];
}

const isOf = ({from, at, body, text, to}: OpenMessage, real: Message): boolean =>
  (from === null || from.address === null || from.address === real.from.address) &&
  (at === null || at === Math.floor(real.at / 60_000) * 60_000) &&
  (body !== 'loaded' || bare(text) === bare(`${real.text}${real.signature ?? ''}`)) &&
  to.every(({address}) => address === null || real.to.some(one => one.address === address));

const variants: [string, OutlookOptions, string][] = [
  ['as it is now', {}, personal],
  ['at work, as it is now', {}, work],
  ['as it was in 2025', {build: '2025'}, personal],
  ['newest below', {order: 'newest-on-bottom'}, work],
  ['all bodies in portals', {portal: 'all'}, personal],
  ['the newest body in a portal', {portal: 'newest'}, work],
  ['American dates', {dates: 'american', build: '2025'}, work],
  ['German', {language: 'de'}, personal],
  ['Hebrew', {language: 'he'}, work],
  ['closed cards without ids', {closed: 'plain'}, personal],
  ['closed cards dated like open ones', {closed: 'dated'}, work],
  ['pane below', {pane: 'bottom'}, personal],
  ['pane off', {pane: 'off'}, personal],
  ['messages apart', {grouping: 'messages'}, work],
  ['messages apart, 2025, pane off', {grouping: 'messages', build: '2025', pane: 'off'}, personal],
];

for (const [what, outlook, url] of variants)
  test(`every conversation is read as it is: ${what}`, async ({page}) => {
    await open(page, outlook, url);
    const ids = await page.evaluate(() => window.practice.state().map(({key, id}) => [key, id] as const));
    expect(await page.evaluate(() => window.reader.readAccount().value)).toBe('robin.adeyemi@post.example');
    const wrong: string[] = [];
    for (const truth of told) {
      const id = (ids.find(([key]) => key === truth.key)?.[1] ?? '')
        .replaceAll('+', '_')
        .replaceAll('/', '-');
      await page.evaluate(key => window.practice.open(key), truth.key);
      await expect
        .poll(async () => (await read(page)).state, {message: truth.key, timeout: 4_000, intervals: [30]})
        .toBe('open')
        .catch(async () => wrong.push(`${truth.key}: ${JSON.stringify((await read(page)).problems)}`));
      const reading = await read(page);
      if (reading.state !== 'open') continue;
      if (!reading.hasPlace) wrong.push(`${truth.key}: no place for a card`);
      wrong.push(...faults(reading, truth, id).map(fault => `${truth.key}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });
