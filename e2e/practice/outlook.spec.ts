import {expect, test} from 'playwright/test';
import {openOutlook, openOutlookRow, pane, rows, scrollList} from './open-outlook';

const brackwater = 'Senior Data Analyst, Brackwater';
const card = '[aria-label="Email message"]';

test('the inbox lists conversations, with an advert and headings that are none', async ({page}) => {
  await openOutlook(page);
  const row = rows(page).filter({hasText: brackwater});
  await expect(row).toHaveAttribute('data-convid', /^AQQk[\w+/]+=$/);
  await expect(row).toHaveAttribute('aria-label', /^Unread Collapsed .*Maya Chen.*Brackwater/);
  await expect(row.locator('span[title*="@"]')).toHaveAttribute('title', 'maya.chen@brackwater.example');
  await expect(row.locator('button [data-icon-name="MailReadRegular"]')).toHaveCount(1);
  await expect(page.locator('#MailList [role="option"]:not([data-convid])')).toHaveAttribute(
    'id',
    /^owaadbar/,
  );
  await expect(page.locator('[id^="groupHeader"]').first()).toHaveText('Today');
  await expect(page.locator('[role="main"] .nothing')).toBeVisible();
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(0);
});

test('only rows in sight are in the document', async ({page}) => {
  await openOutlook(page, {}, {filler: 100});
  await expect(rows(page).first()).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(20);
  await scrollList(page, 100_000);
  await expect(rows(page).filter({hasText: '(100)'})).toBeVisible();
  await expect(rows(page).filter({hasText: brackwater})).toHaveCount(0);
});

test('no script but its own may run', async ({page}) => {
  const violations: string[] = [];
  page.on('console', message => message.type() === 'error' && violations.push(message.text()));
  page.on('pageerror', error => violations.push(error.message));
  await openOutlook(page);
  await openOutlookRow(page, 'Northlight');
  await expect(pane(page)).toContainText('first interview');
  expect(violations).toEqual([]);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('script'), {text: 'x'})),
  );
  await expect.poll(() => violations.length).toBe(1);
});

test('after a click the old mail stays a moment; then comes a header, then the text', async ({page}) => {
  await openOutlook(page, {}, {latencyMs: 60_000});
  const tick = () => page.evaluate(() => window.practice.advance(60_000));
  await tick();
  await openOutlookRow(page, 'Northlight');
  await tick();
  await tick();
  await expect(pane(page).locator('[id^="CONV_"]')).toContainText('Northlight');
  await expect(pane(page).locator('[role="document"]')).toContainText('first interview');
  const before = page.url();

  await openOutlookRow(page, brackwater);
  await expect(page.locator('[role="option"][aria-selected="true"]')).toContainText(brackwater);
  await expect(pane(page).locator('[id^="CONV_"]')).toContainText('Northlight');
  expect(page.url()).toBe(before);
  await tick();
  await expect(pane(page).locator('[id^="CONV_"]')).toContainText('Brackwater');
  await expect(pane(page).locator('[role="document"]')).toHaveText('');
  await tick();
  await expect(pane(page).locator('[role="document"]')).toContainText('tide models');
  const convid = await rows(page).filter({hasText: brackwater}).getAttribute('data-convid');
  expect(decodeURIComponent(page.url()).split('/id/')[1]).toBe(convid);
});

test('2026: closed cards have no text; parts of a header share the id of their message', async ({page}) => {
  await openOutlook(page);
  await openOutlookRow(page, brackwater);
  await expect(pane(page).locator('[aria-label="4 messages"]').locator(card)).toHaveCount(4);
  await expect(pane(page).locator('[aria-expanded="false"].closed')).toHaveCount(3);
  await expect(pane(page).locator('[role="document"]')).toHaveCount(1);
  await pane(page).locator('.closed').first().click();
  await expect(pane(page).locator('[role="listbox"] [title="How to find us.pdf"]')).toBeVisible();
  const ids = await pane(page)
    .locator('.message-head')
    .evaluateAll(heads =>
      heads.map(head => [
        ...new Set([...head.querySelectorAll('[id^="MSG_"]')].map(({id}) => id.replace(/_[A-Z]+$/, ''))),
      ]),
    );
  expect(ids.map(all => all.length)).toEqual([1, 1]);
  expect(ids.flat()[0]).toMatch(/^MSG_AQMk/);
  await expect(pane(page).locator('[id$="_FROM"]').first()).toHaveText(
    'Maya Chen<maya.chen@brackwater.example>',
  );
});

test('2025: no id names a message, and the text stands one node deeper', async ({page}) => {
  await openOutlook(page, {build: '2025'});
  await openOutlookRow(page, brackwater);
  await expect(pane(page).locator('[role="document"] > [id^="UniqueMessageBody_"]')).toContainText('tide');
  await expect(page.locator('[id^="MSG_"], [id^="CONV_"], [data-test-id]')).toHaveCount(0);
  await expect(pane(page).locator('[role="heading"] span[title]')).toContainText('Brackwater');
});

test("what one's own and what others' quoted history hides is shown when asked for", async ({page}) => {
  await openOutlook(page);
  await openOutlookRow(page, brackwater);
  await pane(page).locator('.closed').first().click();
  const shown = pane(page).locator(card).nth(1);
  await expect(shown).toContainText('There is nothing to prepare');
  await expect(shown).not.toContainText('suits me well');
  await shown.getByRole('button', {name: 'Show message history'}).click();
  await expect(shown.locator('[role="document"]')).toHaveCount(2);
  await expect(shown.locator('[id="x_divRplyFwdMsg"]')).toBeVisible();
});

test('the middle of a long conversation is behind a button that comes back', async ({page}) => {
  await openOutlook(page);
  await openOutlookRow(page, 'Osprey');
  await expect(pane(page).locator(card)).toHaveCount(4);
  await pane(page).getByRole('button', {name: 'See more messages'}).click();
  await expect(pane(page).locator(card)).toHaveCount(7);
  await expect(pane(page).getByRole('button', {name: 'See more messages'})).toHaveCount(0);
});

for (const [order, first] of [
  ['newest-on-top', /tide models/],
  ['newest-on-bottom', /I run the analytics group/],
] as const)
  test(`messages stand ${order}`, async ({page}) => {
    await openOutlook(page, {order});
    await openOutlookRow(page, brackwater);
    await expect(pane(page).locator(card).first()).toContainText(first);
  });

test('a text in a portal is not in its card', async ({page}) => {
  await openOutlook(page, {portal: 'newest'});
  await openOutlookRow(page, brackwater);
  await expect(pane(page).locator('.messages > [data-test-id] [role="document"]')).toContainText('tide');
  await expect(pane(page).locator(`${card} [role="document"]`)).toHaveText('');
});

test('with the pane off a mail stands over the list, and the list stays', async ({page}) => {
  await openOutlook(page, {pane: 'off'});
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator('[role="main"]')).toHaveCount(0);
  await openOutlookRow(page, brackwater);
  await expect(page.locator('#ItemReadingPaneContainer')).toContainText('tide models');
  await expect(rows(page).filter({hasText: brackwater})).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', {name: 'Open the next item'}).click();
  await expect(page.locator('#ItemReadingPaneContainer [role="heading"] span').first()).toContainText(
    'Osprey',
  );
  await page.locator('#immersiveExitButton button').click();
  await expect(page.locator('[role="main"]')).toHaveCount(0);
});

test('where messages are not grouped each stands alone, and several rows share a conversation', async ({
  page,
}) => {
  await openOutlook(page, {grouping: 'messages'}, {only: ['brackwater-after-interview']});
  await expect(rows(page)).toHaveCount(3);
  expect(
    new Set(await rows(page).evaluateAll(all => all.map(row => row.getAttribute('data-convid')))).size,
  ).toBe(1);
  await rows(page).nth(1).click();
  await expect(page.locator('#ItemReadingPaneContainer [role="document"]')).toHaveCount(1);
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(1);
  await expect.poll(() => page.url()).toMatch(/\/inbox\/id\/AQMk/);
});

for (const [language, direction, you, date] of [
  ['de', 'ltr', 'Sie', /^Mo, 09\.03\.2026 16:25$/],
  ['he', 'rtl', 'את/ה', /^\u200f.+ \u200f09\/03\/2026 \u200f16:25$/],
] as const)
  test(`in ${language} every word differs and no structure does`, async ({page}) => {
    await openOutlook(page, {language});
    await expect(page.locator('.fui-FluentProvider')).toHaveAttribute('dir', direction);
    await openOutlookRow(page, brackwater);
    const date_ = pane(page).locator('[data-testid="SentReceivedSavedTime"]').first();
    expect(await date_.textContent()).toMatch(date);
    await expect(pane(page).locator('[data-testid="RecipientWell"]').first()).toContainText(you);
    await pane(page).locator('.quick button').first().click();
    await expect(page.locator('[id^="editorParent_"] [contenteditable="true"]')).not.toHaveAttribute(
      'aria-label',
      /Message/,
    );
  });

test('personal and organisation pages name the account in different places', async ({page}) => {
  await openOutlook(page);
  await expect(page.locator('#LeftRail img')).toHaveAttribute('title', 'robin.adeyemi@post.example');
  await expect(page.locator('[id^="primaryMailboxRoot_"]')).toHaveAttribute('title', 'Folders');
  for (const host of ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft']) {
    await page.goto(`https://${host}/mail/`);
    await expect(page.locator('[id^="primaryMailboxRoot_"]')).toHaveAttribute(
      'title',
      'robin.adeyemi@post.example',
    );
    await expect(page.locator('#LeftRail img')).toHaveCount(0);
  }
});

test('two accounts have two mailboxes, by number and by address', async ({page}) => {
  await openOutlook(page, {}, {address: 'https://outlook.live.com/mail/1/'});
  await expect(rows(page).filter({hasText: 'Cobalt'})).toHaveCount(1);
  await expect(rows(page).filter({hasText: 'Brackwater'})).toHaveCount(0);
  await page.goto('https://outlook.office.com/mail/robin@adeyemi-analytics.example/');
  await expect(rows(page).filter({hasText: 'Cobalt'})).toHaveCount(1);
  await openOutlookRow(page, 'Cobalt');
  await expect.poll(() => page.url()).toMatch(/\/mail\/robin@adeyemi-analytics\.example\/inbox\/id\/AAQk/);
});

test('an address leads back to what was open, and so does the way back', async ({page}) => {
  await openOutlook(page);
  await expect(rows(page).first()).toBeVisible();
  const address = await page.evaluate(() => window.practice.addressOf('brackwater-after-interview'));
  await page.goto(address ?? '');
  await expect(pane(page)).toContainText('tide models');
  await openOutlookRow(page, 'Northlight');
  await expect(pane(page)).toContainText('first interview');
  await expect.poll(() => page.url()).not.toBe(address);
  await page.goBack();
  await expect(pane(page)).toContainText('tide models');
  const id = (address ?? '').split('/id/')[1];
  await page.goto(`https://outlook.live.com/mail/0/deeplink/readconv/${id}`);
  await expect(pane(page)).toContainText('tide models');
  await expect(page.locator('#MailList')).toHaveCount(0);
});

test('search finds messages, each in a row of its own', async ({page}) => {
  await openOutlook(page);
  await expect(rows(page).first()).toBeVisible();
  await page.locator('#topSearchInput').fill('maya');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(4);
  await rows(page).nth(3).click();
  await expect(page.locator('#ItemReadingPaneContainer')).toContainText('I run the analytics group');
  await expect(pane(page).locator('mark[data-markjs]').first()).toHaveText('Maya');
});

test('an attachment beside its mail is in the address, and closing it changes nothing else', async ({
  page,
}) => {
  await openOutlook(page);
  await openOutlookRow(page, brackwater);
  await pane(page).locator('.closed').first().click();
  await expect.poll(() => page.url()).toContain('/id/');
  const before = page.url();
  await pane(page).locator('[role="option"]').click();
  expect(page.url()).toMatch(/\/id\/[^/]+\/sxs\/[^/]+$/);
  const shown = pane(page).locator('#ConversationReadingPaneContainer');
  await shown.evaluate(node => node.setAttribute('data-same', ''));
  await page.locator('.file-preview button').click();
  await expect.poll(() => page.url()).toBe(before);
  await expect(page.locator('.file-preview')).toHaveCount(0);
  await expect(shown).toHaveAttribute('data-same');
});

test('a drift changes one name everywhere and nothing else', async ({page}) => {
  await openOutlook(page, {
    drift: [
      {what: 'attribute', name: 'data-convid', to: 'data-conversation'},
      {what: 'role', name: 'document', to: null},
    ],
  });
  await expect(page.locator('[data-conversation]').first()).toBeVisible();
  await page.locator('[data-conversation]', {hasText: brackwater}).click();
  await expect(pane(page).locator('[id^="UniqueMessageBody_"]')).toContainText('tide models');
  await expect(page.locator('[data-convid], [role="document"]')).toHaveCount(0);
});

test('a delivered message is there at once and after a reload', async ({page}) => {
  await openOutlook(page);
  await openOutlookRow(page, brackwater);
  await expect(pane(page)).toContainText('tide models');
  await page.evaluate(() =>
    window.practice.deliver('brackwater-after-interview', {
      from: {name: 'Maya Chen', address: 'maya.chen@brackwater.example'},
      text: 'We would like to offer you the job.',
    }),
  );
  await expect(pane(page).locator(card).first()).toContainText('offer you the job');
  await scrollList(page, -100_000);
  await expect(rows(page).first()).toContainText('offer you the job');
  await page.reload();
  await expect(pane(page).locator(card).first()).toContainText('offer you the job');
});

test("people's mail and the rest stand behind two tabs, which are tabs among others", async ({page}) => {
  await openOutlook(page, {focused: 'on'});
  await expect(rows(page).first()).toBeVisible();
  await expect(rows(page).filter({hasText: 'Larder Lane'})).toHaveCount(0);
  await page.getByRole('tab', {name: 'Other'}).click();
  await expect(rows(page).filter({hasText: 'Larder Lane'})).toHaveCount(1);
  await expect(page.locator('[role="tab"][aria-selected="true"]')).toHaveCount(2);
});

test("a name shows somebody's card to a hand, and only there the address of somebody written to", async ({
  page,
}) => {
  await openOutlook(page);
  await openOutlookRow(page, brackwater);
  await pane(page).locator('.closed').nth(1).click();
  const to = pane(page).locator('[data-testid="RecipientWell"]', {hasText: 'Maya Chen'});
  await expect(to).not.toContainText('@');
  await to.locator('[data-lpc-hover-target-id]').first().click();
  const persona = page.locator('[role="dialog"][data-log-region="LivePersonaCard"]');
  await expect(persona).toContainText('maya.chen@brackwater.example');
  await page.keyboard.press('Escape');
  await expect(persona).toHaveCount(0);
});

test('an invitation has three answers above its text', async ({page}) => {
  await openOutlook(page);
  await page.evaluate(() => window.practice.open('user-research-interview'));
  const session = page.locator('[role="option"] [title="session.ics"]');
  await expect(session.or(pane(page).locator('.closed').first()).first()).toBeVisible();
  if ((await session.count()) === 0) await pane(page).locator('.closed').first().click();
  await expect(session).toBeVisible();
  await expect(pane(page).locator('.invitation button')).toHaveText(['Accept', 'Tentative', 'Decline']);
});

test('what is open can be moved, and an archiving undone', async ({page}) => {
  await openOutlook(page);
  await openOutlookRow(page, brackwater);
  await expect(pane(page)).toContainText('tide models');
  await page.getByRole('button', {name: 'Move to'}).click();
  await page.getByRole('menuitem', {name: 'Junk Email'}).click();
  await expect(rows(page).filter({hasText: brackwater})).toHaveCount(0);
  await openOutlookRow(page, 'Northlight');
  await expect(pane(page)).toContainText('first interview');
  await page.getByRole('button', {name: 'Archive'}).click();
  await expect(rows(page).filter({hasText: 'Northlight'})).toHaveCount(0);
  await page.locator('[data-app-section="NotificationPane"] button').click();
  await expect(rows(page).filter({hasText: 'Northlight'})).toHaveCount(1);
});

test('the address, or the wheel, says how the practice is to behave', async ({page}) => {
  await openOutlook(page, {}, {address: 'https://outlook.live.com/mail/0/?language=de&build=2025'});
  await openOutlookRow(page, brackwater);
  await expect(pane(page).locator('[data-testid="SentReceivedSavedTime"]')).toHaveText(
    'Mo, 09.03.2026 16:25',
  );
  await page.getByRole('button', {name: 'Einstellungen'}).click();
  await page.locator('.setting', {hasText: 'Language'}).locator('select').selectOption('en');
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole('button', {name: 'Settings'}).click();
  await page.locator('.setting', {hasText: 'Dates'}).locator('select').selectOption('american');
  await expect(pane(page).locator('[data-testid="SentReceivedSavedTime"]')).toHaveText(
    'Mon 3/9/2026 4:25 PM',
  );
});

test("an organisation's page shows the other mailbox one may open, and its mail", async ({page}) => {
  await openOutlook(page, {}, {address: 'https://outlook.office.com/mail/'});
  await page.locator('[role="treeitem"][title="robin@adeyemi-analytics.example"]').click();
  await expect(rows(page).filter({hasText: 'Cobalt'})).toHaveCount(1);
  expect(new URL(page.url()).pathname).toBe('/mail/robin@adeyemi-analytics.example/');
});
