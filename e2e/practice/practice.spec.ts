import {expect, test} from 'playwright/test';
import {main, openPractice, openRow} from './open-practice';

test('the inbox lists conversations with the ids Gmail gives them', async ({page}) => {
  await openPractice(page);
  const row = main(page).locator('tr.zA', {hasText: 'Brackwater'});
  await expect(row).toHaveClass(/zE/);
  await expect(row.locator('[data-legacy-thread-id]')).toHaveCount(2);
  await expect(row.locator('td.yX .yW span[email]').first()).toHaveAttribute(
    'email',
    'maya.chen@brackwater.example',
  );
  const last = await row
    .locator('.y6 [data-legacy-last-message-id]')
    .getAttribute('data-legacy-last-message-id');
  // The last message came yesterday at 16:25, and the id tells when.
  expect(Number(BigInt(`0x${last}`) >> 20n)).toBeGreaterThan(Date.parse('2026-03-09T16:25:00Z'));
  expect(Number(BigInt(`0x${last}`) >> 20n)).toBeLessThan(Date.parse('2026-03-09T16:26:00Z'));
});

test('the page obeys its own Trusted Types policy', async ({page}) => {
  const violations: string[] = [];
  page.on('console', message => message.type() === 'error' && violations.push(message.text()));
  await openPractice(page);
  await openRow(page, 'Northlight');
  await expect(main(page).locator('.a3s').first()).toContainText('first interview');
  expect(violations).toEqual([]);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test('a folded message has no text until it is opened, and then only after a while', async ({page}) => {
  await openPractice(page, {latencyMs: 60_000});
  await page.evaluate(() => window.practice.advance(60_000));
  await openRow(page, 'Brackwater');
  const first = main(page).locator('[role="listitem"]').first();
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await expect(first.locator('.a3s')).toHaveCount(0);
  await expect(first.locator('[data-message-id]')).toHaveCount(0);
  await first.locator('.adf').click();
  await expect(first.locator('[data-legacy-message-id]')).toHaveCount(1);
  await expect(first.locator('.a3s')).toHaveCount(0);
  await page.evaluate(() => window.practice.advance(60_000));
  await expect(first.locator('.a3s:not(.undefined)')).toContainText('I run the analytics group');
  await expect(first.locator('.a3s.undefined')).toBeHidden();
});

test('the middle of a long conversation stands behind its number', async ({page}) => {
  await openPractice(page);
  await openRow(page, 'Osprey');
  await expect(main(page).locator('.kQ .adx')).toHaveText('4');
  await expect(main(page).locator('[role="listitem"]')).toHaveCount(4);
  await main(page).locator('.kQ').click();
  await expect(main(page).locator('[role="listitem"]')).toHaveCount(7);
});

test('what was shown before stays in the document, hidden', async ({page}) => {
  await openPractice(page);
  await openRow(page, 'Brackwater');
  await main(page).getByRole('button', {name: 'Back to list'}).click();
  await openRow(page, 'Northlight');
  await expect(main(page).locator('h2.hP')).toContainText('Northlight');
  await expect(page.locator('h2.hP')).toHaveCount(2);
  await expect(page.locator('h2.hP:visible')).toHaveCount(1);
  await expect(page.locator('[role="main"]')).toHaveCount(1);
});

for (const [language, direction, me] of [
  ['ru', 'ltr', 'мне'],
  ['ar', 'rtl', 'أنا'],
] as const)
  test(`in ${language} every word differs and no structure does`, async ({page}) => {
    await openPractice(page, {language});
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await openRow(page, 'Brackwater');
    const mine = main(page).locator('span.g2[email="robin.adeyemi@post.example"]').last();
    await expect(mine).toHaveText(me);
    await main(page).locator('.ams.bkH').click();
    await main(page).locator('.aoO').click();
    await expect(page.locator('.vh:has(#link_undo):has(#link_vsm)')).not.toContainText(/[a-z]{3}/i);
  });

test('beside the list: three rows a conversation, and one has the id', async ({page}) => {
  await openPractice(page, {variant: 'splitPane', only: ['brackwater-after-interview']});
  await expect(main(page).locator('tr.zA')).toHaveCount(3);
  await expect(main(page).locator('tr.zA[id]')).toHaveCount(1);
  await openRow(page, 'Brackwater');
  await expect(main(page).locator('.aia .ao9 h2.hP')).toHaveAttribute(
    'data-legacy-thread-id',
    /^[0-9a-f]{16}$/,
  );
  await expect(main(page).locator('tr.aps')).toHaveCount(3);
});

test('with conversation view off every message stands alone', async ({page}) => {
  await openPractice(page, {variant: 'viewOff', only: ['brackwater-after-interview']});
  await expect(main(page).locator('tr.zA')).toHaveCount(4);
  await main(page).locator('tr.zA').nth(3).click();
  await expect(main(page).locator('[role="listitem"]')).toHaveCount(1);
  await expect(main(page).locator('h2.hP')).toHaveAttribute(
    'data-thread-perm-id',
    /^thread-f:\d+\|msg-f:\d+$/,
  );
  expect(new URL(page.url()).hash).toMatch(/\/[A-Za-z]{60,}$/);
});

test('two accounts have two mailboxes', async ({page}) => {
  await openPractice(page, {}, '/mail/u/1/');
  await expect(page).toHaveTitle(/ - robin@adeyemi-analytics\.example - Gmail$/);
  await expect(main(page).locator('tr.zA', {hasText: 'Cobalt'})).toHaveCount(1);
  await expect(main(page).locator('tr.zA', {hasText: 'Brackwater'})).toHaveCount(0);
});

test('a drift changes one name everywhere and nothing else', async ({page}) => {
  await openPractice(page, {
    drift: [
      {what: 'class', name: 'a3s', to: 'b4t'},
      {what: 'attribute', name: 'data-legacy-thread-id', to: null},
    ],
  });
  await openRow(page, 'Brackwater');
  await expect(main(page).locator('.b4t.aiL').last()).toContainText('tide models');
  await expect(page.locator('.a3s, [data-legacy-thread-id]')).toHaveCount(0);
  await expect(main(page).locator('h2.hP')).toHaveAttribute('data-thread-perm-id', /^thread-f:/);
});

test('search finds by word, person and age, page by page', async ({page}) => {
  await openPractice(page, {filler: 30, pageSize: 20});
  await page.goto('https://mail.google.com/mail/u/0/#search/from%3Amaya+newer_than%3A90d');
  await expect(main(page).locator('tr.zA')).toHaveCount(1);
  await page.evaluate(() => (location.hash = '#search/in%3Aanywhere'));
  await expect(main(page).locator('tr.zA')).toHaveCount(20);
  await main(page).getByRole('button', {name: 'Older'}).click();
  expect(new URL(page.url()).hash).toBe('#search/in%3Aanywhere/p2');
  await expect(main(page).locator('tr.zA')).toHaveCount(20);
});

test('a delivered message is there at once and after a reload', async ({page}) => {
  await openPractice(page);
  await openRow(page, 'Brackwater');
  await page.evaluate(() =>
    window.practice.deliver('brackwater-after-interview', {
      from: {name: 'Maya Chen', address: 'maya.chen@brackwater.example'},
      text: 'We would like to offer you the job.',
    }),
  );
  await expect(main(page).locator('[role="listitem"]').last()).toContainText('offer you the job');
  await page.reload();
  await expect(main(page).locator('.a3s:visible').last()).toContainText('offer you the job');
  await page.evaluate(() => window.practice.open('northlight-invitation'));
  await expect(main(page).locator('h2.hP')).toContainText('Northlight');
});
