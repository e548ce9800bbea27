import {expect, type Page, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';
import {start} from '../practice/open-practice';
import type {OutlookOptions} from '../practice/outlook/setup';
import {servePractice} from '../practice/serve';

test.use({timezoneId: 'Europe/London'});

let script: string;
test.beforeAll(async () => {
  script = await buildScript('src/webmail/outlook/outlook.ts', 'outlook');
});

/** The practice Outlook with the readers at work beside it; what is sent is kept in `heard`. */
async function open(page: Page, outlook: OutlookOptions = {}, latencyMs = 5): Promise<void> {
  await servePractice(page.context(), {start, latencyMs, outlook});
  await page.goto('https://outlook.live.com/mail/0/');
  await begin(page);
}

async function begin(page: Page): Promise<void> {
  await page.locator('[data-convid]').first().waitFor();
  await page.evaluate(`${script};
    window.webmail = outlook.createOutlook(document);
    window.heard = [];
    window.life = new AbortController();
    webmail.rememberCarets(life.signal);
    webmail.watchSent(({phase, conversation}) => heard.push(phase + (conversation ? '' : ' nowhere')), life.signal);
    window.keyOf = name => practice.state().find(one => one.key === name).id.replaceAll('+', '_').replaceAll('/', '-');
    window.boxes = () => webmail.readComposes().boxes.map(({mode, conversation, to, subject}) => ({mode, conversation, to: to.map(one => one.address), subject}));
    window.stateNow = () => webmail.readConversation().state;
    undefined`);
}

const run = (page: Page, expression: string) => page.evaluate(expression) as Promise<unknown>;
const row = (page: Page, subject: string) => page.locator('[data-convid]', {hasText: subject}).first();
const editor = (page: Page) => page.locator('[id^="editorParent_"] [contenteditable="true"]');
const reply = (page: Page) =>
  page.locator('[role="main"] [role="toolbar"] [data-icon-name="ArrowReplyRegular"]').last().click();
const send = (page: Page) => page.locator('[data-testid="ComposeSendButton"] button').first().click();

async function openRow(page: Page, subject: string): Promise<void> {
  await row(page, subject).click();
  await expect.poll(() => run(page, 'stateNow()')).toBe('open');
  await expect.poll(() => run(page, 'webmail.readConversation().conversation?.subject')).toContain(subject);
}

const brackwater = 'Interview: Senior Data Analyst, Brackwater Energy';

test('however slowly the pane follows, no conversation is read under another one’s name', async ({page}) => {
  await open(page, {}, 350);
  await openRow(page, brackwater);
  // Looks again and again, far more often than it ever would.
  await run(
    page,
    `{window.pairs = new Set(); window.looking = setInterval(() => {
    const {conversation} = webmail.readConversation();
    if (conversation) pairs.add(conversation.key + ' ' + conversation.subject);
  }, 20);}`,
  );
  for (const subject of ['Lanternworks: good news', 'Tallow & Wick', brackwater, 'Lanternworks: good news'])
    await openRow(page, subject);
  await page.goBack();
  await expect.poll(() => run(page, 'webmail.readConversation().conversation?.subject')).toBe(brackwater);
  const pairs = (await run(page, 'clearInterval(looking); [...pairs]')) as string[];
  const known = (await run(
    page,
    `practice.state().map(({key, subject}) => keyOf(key) + ' ' + subject)`,
  )) as string[];
  expect(pairs.filter(pair => !known.includes(pair))).toEqual([]);
  expect(pairs.length).toBe(3);
});

test('two conversations of one subject are told apart by what they say', async ({page}) => {
  await open(page, {}, 150);
  for (const [key, text] of [
    ['twin-a', 'We would like to invite you to an interview on Monday afternoon.'],
    ['twin-b', 'Thank you, but the position has been filled in the meantime.'],
  ])
    await run(
      page,
      `practice.deliver('${key}', {from: {name: 'Ada Lind', address: 'ada@twins.example'}, subject: 'Your application', text: '${text}'})`,
    );
  await run(
    page,
    `{window.pairs = new Set(); window.looking = setInterval(() => {
    const {conversation} = webmail.readConversation();
    if (conversation) pairs.add(conversation.key + ' ' + conversation.messages.at(-1).text.slice(0, 8));
  }, 20);}`,
  );
  const isOpen = (key: string) =>
    expect
      .poll(() => run(page, `webmail.readConversation().conversation?.key === keyOf('${key}')`))
      .toBe(true);
  for (const [key, words] of [
    ['twin-a', 'invite you'],
    ['twin-b', 'been filled'],
    ['twin-a', 'invite you'],
  ] as const) {
    await row(page, words).click();
    await isOpen(key);
  }
  const pairs = await run(page, 'clearInterval(looking); [...pairs].sort()');
  expect(pairs).toEqual(
    await run(page, `[keyOf('twin-a') + ' We would', keyOf('twin-b') + ' Thank yo'].sort()`),
  );
});

test('several ticked rows leave open what is open, and nothing is said to have changed', async ({page}) => {
  await open(page);
  await openRow(page, brackwater);
  for (const subject of ['Lanternworks: good news', 'Tallow & Wick'])
    await row(page, subject).locator('[role="checkbox"]').click();
  await expect.poll(() => run(page, 'stateNow()')).toBe('unproven');
});

test('a reply belongs to its conversation as long as it is open, a new mail to none', async ({page}) => {
  await open(page);
  await openRow(page, brackwater);
  await reply(page);
  await editor(page).waitFor();
  const key = await run(page, `keyOf('brackwater-after-interview')`);
  await expect
    .poll(() => run(page, 'boxes()'))
    .toEqual([
      expect.objectContaining({mode: 'reply', conversation: key, to: ['maya.chen@brackwater.example']}),
    ]);
  await editor(page).pressSequentially('Thank you');
  // Another conversation: the draft goes behind a tab. Back in it, it stands alone and is still the same reply.
  await openRow(page, 'Lanternworks: good news');
  expect(await run(page, 'boxes()')).toEqual([]);
  await page.locator('.fui-InteractionTag', {hasText: 'Brackwater'}).locator('button').first().click();
  await expect
    .poll(() => run(page, 'boxes()'))
    .toEqual([expect.objectContaining({mode: 'reply', conversation: key})]);
  await page.getByRole('button', {name: 'New mail'}).click();
  await expect
    .poll(() => run(page, 'boxes()'))
    .toEqual([{mode: 'new', conversation: null, to: [], subject: ''}]);
});

test('a draft among the messages was not sent', async ({page}) => {
  await open(page);
  await openRow(page, brackwater);
  await reply(page);
  await editor(page).pressSequentially('Thank you very much indeed');
  await run(page, 'practice.advance(60_000)');
  await page.reload();
  await begin(page);
  await openRow(page, brackwater);
  await expect(page.locator('[role="main"]')).toContainText('[Draft]');
  const messages = (await run(page, 'webmail.readConversation().conversation.messages')) as {
    text: string;
    draft: boolean;
  }[];
  expect(messages.filter(({text, draft}) => !draft && text.includes('very much'))).toEqual([]);
});

test('sent: it goes, then it stands among the messages', async ({page}) => {
  await open(page);
  await openRow(page, brackwater);
  await reply(page);
  await editor(page).pressSequentially('Thank you');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => run(page, 'heard')).toEqual(['intended', 'probably', 'confirmed']);
  expect(await run(page, 'practice.sent().length')).toBe(1);
});

test('sent and undone', async ({page}) => {
  await open(page, {undoSeconds: 10});
  await openRow(page, brackwater);
  await reply(page);
  await editor(page).pressSequentially('Thank you');
  await send(page);
  await expect.poll(() => run(page, 'heard')).toEqual(['intended', 'probably']);
  await page.getByRole('button', {name: 'Undo'}).click();
  await expect.poll(() => run(page, 'heard')).toEqual(['intended', 'probably', 'cancelled']);
});

test('a sending that an add-in holds back is one; scheduled, discarded or without anybody to go to is none', async ({
  page,
}) => {
  await open(page, {holdSeconds: 2});
  await openRow(page, brackwater);
  await reply(page);
  await editor(page).pressSequentially('Thank you');
  await send(page);
  await expect.poll(() => run(page, 'heard')).toEqual(['intended', 'probably', 'confirmed']);

  await run(page, 'heard.length = 0');
  await reply(page);
  await editor(page).pressSequentially('Later');
  await page.locator('[data-testid="ComposeSendButton"] [aria-haspopup]').click();
  await page.getByRole('menuitem', {name: 'Schedule send'}).click();
  await run(page, 'practice.advance(3_000)');
  await expect(editor(page)).toHaveCount(0);
  await reply(page);
  await editor(page).pressSequentially('Never');
  await page.locator('#discardCompose').click();
  await page.getByRole('button', {name: 'OK', exact: true}).click();
  await expect(editor(page)).toHaveCount(0);
  expect(await run(page, 'heard')).toEqual([]);

  await page.getByRole('button', {name: 'New mail'}).click();
  await editor(page).pressSequentially('Hello');
  await send(page);
  await expect.poll(() => run(page, 'heard')).toEqual(['intended nowhere', 'cancelled nowhere']);
});
