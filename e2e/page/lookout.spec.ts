import {expect, type Page, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';

const row = (key: string, words: string, attributes = `data-legacy-thread-id="${key}"`) =>
  `<tr class="zA" id=":${key}"><td><span ${attributes}>${words}</span></td></tr>`;
const interview = row('19ac8532c2790000', 'Interview for Data Analyst');
const parcel = row('19ac8532c2790001', 'Your parcel is on its way');

const listOf = (...rows: string[]) =>
  `<div><div><div role="main"><table><tbody>${rows.join('')}</tbody></table></div></div></div>`;

/** A webmail of rows alone, with its lookout in it and a worker that writes down what it is asked. */
async function open(
  page: Page,
  body: string,
  title = 'Inbox - robin@post.example - Gmail',
  {url = 'https://mail.google.com/mail/u/0/', lookout = 'gmail'} = {},
): Promise<void> {
  await page.clock.install();
  await page.route('**/*', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>${title}</title><body>${body}</body>`,
    }),
  );
  await page.goto(url);
  await page.evaluate(`
    window.asked = [];
    window.answer = {ok: true, value: false, now: 0};
    window.browser = {runtime: {id: 'x',
      sendMessage: async message => { asked.push(message.with.rows); return answer; },
      onMessage: {addListener: told => { window.tell = () => told({tell: 'changed'}); }, removeListener() {}}}};
    ${await buildScript(`src/lookout/${lookout}.ts`, 'lookout')}`);
  await settle(page);
}

/** What a change sets off is over. */
const settle = (page: Page) => page.clock.runFor(1_000);
const asked = (page: Page) => page.evaluate('asked');
const add = async (page: Page, place: string, html: string) => {
  await page.evaluate(
    ([where = '', what = '']) => document.querySelector(where)?.insertAdjacentHTML('beforeend', what),
    [place, html],
  );
  await settle(page);
};

test('a list nothing hints in is mentioned to nobody', async ({page}) => {
  await open(page, listOf(parcel));
  expect(await asked(page)).toEqual([]);
});

test('rows that hint are asked about once, by their keys alone', async ({page}) => {
  await open(page, listOf(interview, parcel));
  const first = {account: 'robin@post.example', keys: ['19ac8532c2790000']};
  expect(await asked(page)).toEqual([first]);
  await add(page, 'tbody', row('19ac8532c2790002', 'Phone interview on Monday'));
  expect(await asked(page)).toEqual([first, {account: 'robin@post.example', keys: ['19ac8532c2790002']}]);
});

test('they are asked about again when the worker knows something new', async ({page}) => {
  await open(page, listOf(interview));
  await page.evaluate('tell()');
  await settle(page);
  expect(await asked(page)).toHaveLength(2);
});

test('they are asked about again when the worker could not be reached', async ({page}) => {
  await open(page, listOf(interview));
  await page.evaluate('answer = undefined; tell()');
  await settle(page);
  await add(page, 'tbody', parcel);
  expect(await asked(page)).toHaveLength(3);
});

test('the words of a thread that fills three rows count together', async ({page}) => {
  const bare = (words: string) => `<tr class="zA"><td>${words}</td></tr>`;
  const named =
    '<tr class="zA"><td><span data-legacy-thread-id="19ac8532c2790003">Next steps</span></td></tr>';
  await open(page, listOf('<tr class="zA" id=":1"><td>Maya Chen, recruiter</td></tr>', named, bare('Hello')));
  expect(await asked(page)).toEqual([{account: 'robin@post.example', keys: ['19ac8532c2790003']}]);
});

for (const [what, html] of Object.entries({
  heading: '<h2 class="hP">Lunch</h2>',
  message: '<div data-message-id="#msg-f:1850000000000000001">Hello</div>',
  body: '<div class="ii gt">Hello</div>',
}))
  test(`a conversation takes the reader, told by its ${what}`, async ({page}) => {
    await open(page, listOf(parcel));
    await add(page, '[role="main"]', html);
    expect(await asked(page)).toEqual([null]);
  });

test('rows with ids of another kind take the reader', async ({page}) => {
  await open(page, listOf(row('1', 'Interview', 'data-thread-id="#thread-f:1850000000000000001"')));
  expect(await asked(page)).toEqual([null]);
});

for (const title of ['Gmail', 'Inbox - Robin Vale - Gmail'])
  test(`a mailbox that is not named takes the reader: ${title}`, async ({page}) => {
    await open(page, listOf(interview), title);
    expect(await asked(page)).toEqual([null]);
  });

test('what changes while an answer is on its way is looked at after it, and nothing is asked for twice at once', async ({
  page,
}) => {
  await open(page, listOf(interview));
  await page.evaluate(`browser.runtime.sendMessage = message => { asked.push(message.with.rows);
    return new Promise(resolve => { window.reply = () => resolve(answer); }); };`);
  await add(page, '[role="main"]', '<h2 class="hP">Lunch</h2>');
  await add(page, '[role="main"]', '<div data-message-id="#msg-f:1850000000000000001">Hello</div>');
  expect(await asked(page)).toHaveLength(2);
  await page.evaluate('reply()');
  await settle(page);
  expect(await asked(page)).toHaveLength(3);
});

test('what never comes is asked for ever more seldom, and at once in another view', async ({page}) => {
  await open(page, listOf(parcel));
  await page.evaluate(`asked.length = 0;
    document.querySelector('[role="main"]').append(Object.assign(document.createElement('h2'), {className: 'hP'}));
    setInterval(() => document.querySelector('tbody').append(document.createElement('tr')), 100);`);
  const askedWithin = async (milliseconds: number): Promise<number> => {
    await page.evaluate('asked.length = 0');
    // In steps, so that answers come between them.
    for (let spent = 0; spent < milliseconds; spent += 250) await page.clock.runFor(250);
    return page.evaluate<number>('asked.length');
  };
  expect(await askedWithin(10_000)).toBeLessThan(8);
  expect(await askedWithin(90_000)).toBeLessThanOrEqual(5);
  await page.evaluate(`location.hash = '#inbox/1'`);
  expect(await askedWithin(1_000)).toBeGreaterThanOrEqual(1);
});

for (const [end, how] of Object.entries({
  'a newer copy begins': `document.dispatchEvent(new CustomEvent('afterword-newer-copy'))`,
  'the extension is gone': `delete browser.runtime.id; tell()`,
}))
  test(`it looks no more once ${end}`, async ({page}) => {
    await open(page, listOf(interview));
    await page.evaluate(how);
    await settle(page);
    const before = await asked(page);
    await add(page, 'tbody', row('19ac8532c2790004', 'Another interview'));
    await add(page, '[role="main"]', '<h2 class="hP">Interview</h2>');
    expect(await asked(page)).toEqual(before);
  });

test.describe('in Outlook', () => {
  const id = (last: string) => `AAQkAGI2TG93LTAwMDAtMDAwMC0wMDAw${last}`;
  const option = (last: string, words: string) =>
    `<div role="option" data-convid="${id(last)}"><span>${words}</span></div>`;
  const mailbox = '<div id="primaryMailboxRoot_1" title="robin@post.example"></div>';
  const openOutlook = (page: Page, body: string, path = '/mail/') =>
    open(page, body, 'Mail - Robin - Outlook', {url: `https://outlook.live.com${path}`, lookout: 'outlook'});

  test('rows that hint are asked about by their keys', async ({page}) => {
    const rows = option('1', 'Interview for Data Analyst') + option('2', 'Your parcel is on its way');
    await openOutlook(page, `${mailbox}<div id="MailList">${rows}</div>`);
    expect(await asked(page)).toEqual([{account: 'robin@post.example', keys: [id('1')]}]);
  });

  test('a list nothing hints in is mentioned to nobody', async ({page}) => {
    await openOutlook(page, `${mailbox}<div id="MailList">${option('2', 'Your parcel is on its way')}</div>`);
    expect(await asked(page)).toEqual([]);
  });

  test('a conversation in the pane, a list without ids and an unnamed mailbox take the reader', async ({
    page,
  }) => {
    await openOutlook(page, `${mailbox}<div id="MailList">${option('2', 'Your parcel is on its way')}</div>`);
    await add(page, 'body', '<div id="ConversationReadingPaneContainer">Lunch</div>');
    expect(await asked(page)).toEqual([null]);
    for (const body of [
      '<div id="MailList"><div role="option">Interview</div></div>',
      `<div id="MailList">${option('1', 'Interview for Data Analyst')}</div>`,
    ]) {
      await page.unrouteAll();
      await openOutlook(page, body);
      expect(await asked(page), body).toEqual([null]);
    }
  });

  test('the calendar is no mail', async ({page}) => {
    await openOutlook(
      page,
      `${mailbox}<div>${option('1', 'Interview for Data Analyst')}</div>`,
      '/calendar/',
    );
    expect(await asked(page)).toEqual([]);
  });
});
