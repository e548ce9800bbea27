import {expect, type Page, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';

/** The marks' code alone, beside a list of one row; the worker answers when the test lets it. */
test.beforeEach(async ({page}) => {
  await page.route('**/*', route =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><p id="row"><b id="place">Interview</b></p>',
    }),
  );
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.evaluate(`${await buildScript('src/page/row-marks.ts', 'rows')};
    window.waiting = [];
    window.browser = {runtime: {id: 'x', sendMessage: () => new Promise(resolve =>
      waiting.push(answer => resolve({...answer, now: 0})))}};
    window.subject = rows.rowMarks({
      name: 'gmail',
      readAccount: () => ({value: 'robin@post.example'}),
      readList: () => ({problems: [], rows: [{key: '1', subject: 'Interview', senders: [], snippet: '', at: 1, atText: null,
        unread: false, messages: 1, element: document.getElementById('row'), markPlace: document.getElementById('place')}]}),
    }, new AbortController().signal);
    window.answer = value => waiting.splice(0).forEach(one => one(value));`);
});

const due = `{ok: true, value: [{key: '1', mark: 'due', label: 'Something is due'}]}`;
const questions = (page: Page) => page.evaluate('waiting.length');
const marks = (page: Page) => page.locator('[data-afterword="mark"]');

test('a row that did not change is asked about once', async ({page}) => {
  await page.evaluate(`(async () => { const looked = subject.look(); answer(${due}); await looked; })()`);
  await expect(marks(page)).toHaveCount(1);
  await page.evaluate('void subject.look()');
  expect(await questions(page)).toBe(0);
});

test('what changed while the worker answered is asked again', async ({page}) => {
  await page.evaluate(
    `(async () => { const looked = subject.look(); subject.forget(); answer(${due}); await looked; })()`,
  );
  await page.evaluate('void subject.look()');
  expect(await questions(page)).toBe(1);
});

test('a row is asked about again where no answer came', async ({page}) => {
  await page.evaluate(
    `(async () => { const looked = subject.look(); answer({ok: false, problem: 'unreachable'}); await looked; })()`,
  );
  await page.evaluate('void subject.look()');
  expect(await questions(page)).toBe(1);
});
