import {expect, type Page, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';

/** The card code alone, in a page of two headings; the worker answers when the test lets it, and the panel writes down what it shows. */
async function open(page: Page): Promise<void> {
  await page.route('**/*', route =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><h2 id="a">A</h2><h2 id="b">B</h2>'}),
  );
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.evaluate(`${await buildScript('src/page/conversation-card.ts', 'cards')};
    window.opened = 'a';
    window.waiting = [];
    window.showing = {};
    window.browser = {runtime: {id: 'x', sendMessage: message => new Promise(resolve =>
      waiting.push({ask: message.ask, answer: value => resolve({ok: true, value, now: 0})}))}};
    window.cardFor = key => ({conversation: {webmail: 'gmail', account: 'robin@post.example', key}, application: key});
    window.afterwordPanel = {mountCard(host, callbacks) {
      window.callbacks = callbacks;
      const where = () => host.previousElementSibling?.id;
      return {update: card => { showing = {under: where(), card: card.conversation.key}; }, unmount: () => { showing = {}; }};
    }};
    window.subject = cards.conversationCards({
      name: 'gmail',
      readAccount: () => ({value: 'robin@post.example'}),
      readConversation: () => ({state: 'open', problems: [], conversation: {key: opened, subject: 'Interview for Data Analyst',
        complete: true, messages: [], cardPlace: document.getElementById(opened)}}),
    }, () => {}, new AbortController().signal);
    window.lookAt = async key => {
      opened = key;
      const looked = subject.look();
      waiting.splice(0).forEach(one => one.answer(cardFor(key)));
      await looked;
    };`);
}

const showing = (page: Page) => page.evaluate('showing');
const settle = (page: Page, value: string) =>
  page.evaluate(`(async () => { waiting.splice(0).forEach(one => one.answer(${value}));
    for (let turns = 0; turns < 20; turns += 1) await null; })()`);

test.beforeEach(({page}) => open(page));

test('an answer shows at once where it was given', async ({page}) => {
  await page.evaluate(`lookAt('a')`);
  expect(await showing(page)).toEqual({under: 'a', card: 'a'});
  await page.evaluate(`callbacks.onAnswer({did: 'skip', step: 'enquiry'})`);
  await settle(page, 'null');
  expect(await showing(page)).toEqual({});
});

test('an answer that comes when another conversation is open puts no card under that one', async ({page}) => {
  await page.evaluate(`lookAt('a')`);
  await page.evaluate(
    `callbacks.onAnswer({did: 'skip', step: 'enquiry'}); window.late = waiting.splice(0); lookAt('b')`,
  );
  expect(await showing(page)).toEqual({under: 'b', card: 'b'});
  await page.evaluate('waiting = late');
  await settle(page, `cardFor('a')`);
  expect(await showing(page)).toEqual({under: 'b', card: 'b'});
});

test('nor does it take that one’s card away', async ({page}) => {
  await page.evaluate(`lookAt('a')`);
  await page.evaluate(`callbacks.onUndo(); window.late = waiting.splice(0); lookAt('b')`);
  await page.evaluate('waiting = late');
  await settle(page, 'null');
  expect(await showing(page)).toEqual({under: 'b', card: 'b'});
});

test('what changed while the worker answered is asked again', async ({page}) => {
  await page.evaluate(`(async () => {
    opened = 'a';
    const looked = subject.look();
    subject.forget();
    waiting.splice(0).forEach(one => one.answer(cardFor('a')));
    await looked;
  })()`);
  await page.evaluate('void subject.look()');
  expect(await page.evaluate('waiting.length')).toBe(1);
});

test('what did not change is asked once', async ({page}) => {
  await page.evaluate(`lookAt('a')`);
  await page.evaluate('void subject.look()');
  expect(await page.evaluate('waiting.length')).toBe(0);
});
