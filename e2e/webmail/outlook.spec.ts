import {readFileSync} from 'node:fs';
import {expect, test} from 'playwright/test';
import {createPageReader, type PageReader} from '../../tools/page-reader';
import type {Report} from './drift';

let reader: PageReader;
test.beforeAll(async () => {
  reader = await createPageReader();
});
test.afterAll(() => reader.close());

const inbox = 'https://outlook.office.com/mail/inbox';

async function read(name: string, url = inbox, prepare = ''): Promise<Report> {
  const page = await reader.open(readFileSync(`e2e/webmail/pages/${name}.html`, 'utf8'), url);
  const report = await page.evaluate(`${prepare};readPage.readPage(document)`);
  await page.close();
  return report as Report;
}

/** What a time on the wall is in the browser's zone, which is not the zone tests run in. */
async function local(text: string): Promise<string> {
  const page = await reader.open('', inbox);
  const moment = await page.evaluate(`new Date('${text}').toISOString().replace('.000', '')`);
  await page.close();
  return moment as string;
}

const maya = {name: 'Maya Chen', address: 'maya.chen@larkspur.example'};
const me = {name: null, address: 'robin.vale@example.org'};
const key = 'AAQkAGFmdGVyd29yZC0x_Lark-spur01=';

test('a conversation of 2026, newest first, with a body in a portal and an answer under way', async () => {
  const report = await read('outlook-conversation');
  expect(report).toMatchObject({
    webmail: 'outlook',
    account: 'robin.vale@example.org',
    language: 'en-US',
    state: 'open',
  });
  expect(report.conversation).toMatchObject({
    key,
    subject: 'Your interview at Larkspur Works',
    complete: true,
    messages: [
      {
        key: 'AAMkAGFmdGVyd29yZC1tMQ==',
        from: {name: 'Luis Ortega', address: null},
        at: await local('2026-11-06T10:15'),
        text: 'Welcome to the talk at noon.',
      },
      {
        key: 'AAMkAGFmdGVyd29yZC1tMg==',
        from: me,
        to: [maya],
        at: await local('2026-11-07T20:05'),
        text: 'Dear Maya, thank you for the talk.',
      },
      {
        key: 'AAMkAGFmdGVyd29yZC1tMw==',
        from: maya,
        to: [me],
        at: await local('2026-11-09T09:40'),
        atText: 'Mon 09/11/2026 9:40 AM',
        attachments: [{name: 'invite.ics'}],
        draft: false,
      },
    ],
  });
  expect(JSON.stringify(report)).not.toMatch(/old words|color:red/);
  expect(report.compose).toEqual([
    {
      mode: 'reply',
      shape: 'inline',
      conversation: key,
      to: [maya],
      subject: 'Re: Your interview at Larkspur Works',
      editor: true,
      send: true,
    },
  ]);
  expect(report.list).toEqual([
    {
      key,
      subject: 'Your interview at Larkspur Works',
      senders: [maya],
      snippet: 'We will decide by Friday',
      at: null,
      atText: '9:40 AM',
      unread: false,
      messages: null,
    },
    {
      key: 'AAQkAGFmdGVyd29yZC0y_Bramble02=',
      subject: 'Call about the analyst role',
      senders: [],
      snippet: 'Are you free',
      at: null,
      atText: 'Wed 3:03 PM',
      unread: true,
      messages: null,
    },
  ]);
});

const luis = `document.querySelector('[aria-label="From: Luis Ortega"]')`;
const account = `document.querySelector('#O365_MainLink_Me')`;

for (const [what, prepare, from] of [
  ['is known by name', '', {name: 'Luis Ortega', address: null}],
  ['is nobody where label and words differ', `${luis}.textContent = 'Luis O.'`, null],
  ['is nobody where there is no label', `${luis}.removeAttribute('aria-label')`, null],
  [
    'is nobody where a word stands for the name',
    `${luis}.textContent = 'You'; ${luis}.setAttribute('aria-label', 'From: You')`,
    null,
  ],
  [
    'is nobody where the user has that name',
    `${account}.setAttribute('aria-label', 'Account manager for Luis Ortega')`,
    null,
  ],
  ['is nobody where the user’s own name is not known', `${account}.remove()`, null],
  [
    'is the user where a word stands for the user’s name',
    `${account}.setAttribute('aria-label', 'Account manager for Luis Ortega'); ${luis}.textContent = 'You'`,
    me,
  ],
] as const)
  test(`a colleague without an address ${what}`, async () => {
    const {conversation} = await read('outlook-conversation', inbox, prepare);
    expect(conversation).toMatchObject({messages: [{key: 'AAMkAGFmdGVyd29yZC1tMQ==', from}, {}, {}]});
  });

/** A card with these pieces of text above the body of the newest message, which came on Monday, 9 November 2026, at 9:40. */
const invited = (...pieces: string[]) => `{
  const card = Object.assign(document.createElement('div'), {innerHTML: ${JSON.stringify(pieces.map(piece => `<div><i></i><span>${piece}</span></div>`).join(''))}});
  document.querySelector('.k1 [data-test-id="mailMessageBodyContainer"]').before(card);
}`;

for (const [what, pieces, line] of [
  [
    'a day with two times',
    ['Fri 13/11/2026 2:00 PM – 3:00 PM', 'Larkspur House'],
    '2026-11-13 14:00–15:00\n',
  ],
  ['a day with two times on a 24-hour clock', ['Fri 13/11/2026 14:00 - 14:45'], '2026-11-13 14:00–14:45\n'],
  [
    'a day in figures whose order another date proves',
    ['12/11/2026 9:30 AM – 10:15 AM'],
    '2026-11-12 09:30–10:15\n',
  ],
  ['two days', ['Fri 13/11/2026 2:00 PM – 3:00 PM', 'Thu 12/11/2026 2:00 PM – 3:00 PM'], null],
  ['a half that could be either', ['Fri 13/11/2026 2:00 – 3:00 PM'], null],
  ['a day that was before the mail', ['Fri 06/11/2026 2:00 PM – 3:00 PM'], null],
  ['an end before its beginning', ['Fri 13/11/2026 3:00 PM – 2:00 PM'], null],
  ['words beside the day', ['Moved from Fri 13/11/2026 2:00 PM – 3:00 PM'], null],
  ['a time alone', ['2:00 PM – 3:00 PM'], null],
  ['a day without times', ['Fri 13/11/2026'], null],
] as const)
  test(`the card of an invitation: ${what}`, async () => {
    const {conversation} = await read('outlook-conversation', inbox, invited(...pieces));
    const text = expect.stringMatching(`^${line ?? ''}Hi Robin,\n`);
    expect(conversation).toMatchObject({messages: [{}, {}, {text, body: 'loaded'}]});
  });

test('an invitation without a word is read by its card', async () => {
  const {conversation} = await read(
    'outlook-conversation',
    inbox,
    `${invited('Fri 13/11/2026 2:00 PM – 3:00 PM')} document.querySelector('#UniqueMessageBody_3').replaceChildren()`,
  );
  expect(conversation).toMatchObject({
    messages: [{}, {}, {text: '2026-11-13 14:00–15:00', body: 'loaded'}],
  });
});

test('one message of 2025 in German is never the whole conversation', async () => {
  expect(await read('outlook-item-2025-de', 'https://outlook.live.com/mail/0/')).toMatchObject({
    account: 'robin.vale@example.org',
    language: 'de',
    state: 'open',
    conversation: {
      key: 'AQQkADAwATM0AAEtdeadbeef00-0001=',
      subject: 'AW: Einladung zum Gespräch',
      complete: false,
      messages: [
        {
          key: null,
          from: {name: 'Jana Weiß', address: 'jana.weiss@nordlicht.example'},
          to: [me],
          at: await local('2026-10-12T14:05'),
          text: 'Guten Tag Robin Vale,\nwir laden Sie ein.',
        },
      ],
    },
  });
});

test('a new mail belongs to no conversation though a row is selected', async () => {
  expect(await read('outlook-new-mail')).toMatchObject({
    state: 'none',
    conversation: null,
    compose: [{mode: 'new', conversation: null, to: [maya], subject: 'A question', editor: true, send: true}],
  });
});

const select = `const [a, b] = document.querySelectorAll('[data-convid]'); a.setAttribute('aria-selected', 'false'); b.setAttribute('aria-selected', 'true')`;

test('a pane that still shows the mail before is on its way, and its box is bound to none', async () => {
  expect(await read('outlook-conversation', inbox, select)).toMatchObject({
    state: 'loading',
    conversation: {key: null},
    compose: [{mode: 'reply', conversation: null}],
  });
  expect(await read('outlook-conversation', `${inbox}/id/AAQkAGFmdGVyd29yZC0y%2BBramble02%3D`)).toMatchObject(
    {
      state: 'loading',
      conversation: {key: null},
    },
  );
});

test('several rows with one subject, or several selected, prove nothing without the address', async () => {
  const twins = `document.querySelectorAll('[data-convid]')[1].replaceWith(Object.assign(document.querySelector('[data-convid]').cloneNode(true), {id: 'twin'})); const t = document.querySelector('#twin'); t.dataset.convid = 'AAQkAGFmdGVyd29yZC0y+Bramble02='; t.setAttribute('aria-selected', 'false')`;
  expect(await read('outlook-conversation', inbox, twins)).toMatchObject({state: 'unproven'});
  const snippet = (row: number, text: string) =>
    `document.querySelectorAll('[data-convid]')[${row}].querySelectorAll('span:not([title])')[0].textContent = '${text}';`;
  const told = `${twins}; ${snippet(0, 'We will decide by Friday')} ${snippet(1, 'Something else entirely')}
    for (const row of document.querySelectorAll('[data-convid]')) row.setAttribute('aria-label', row.textContent)`;
  expect(await read('outlook-conversation', inbox, told)).toMatchObject({state: 'open', conversation: {key}});
  // Only the address tells them apart: believed when it is read once more.
  expect(await read('outlook-conversation', `${inbox}/id/${encodeURIComponent(key)}`, twins)).toMatchObject({
    state: 'loading',
    conversation: {key},
  });
  const both = `for (const row of document.querySelectorAll('[data-convid]')) row.setAttribute('aria-selected', 'true')`;
  expect(await read('outlook-conversation', inbox, both)).toMatchObject({state: 'unproven'});
});

test('a closed message means the conversation is not whole', async () => {
  const close = `const card = document.querySelector('.k3'); card.querySelector('[data-test-id]').remove(); card.setAttribute('aria-expanded', 'false')`;
  const {conversation} = await read('outlook-conversation', inbox, close);
  expect(conversation).toMatchObject({complete: false, messages: [{body: 'collapsed', text: ''}, {}, {}]});
});

test('a button between messages, whatever it says, means there may be more', async () => {
  const more = `document.querySelector('.k2').before(Object.assign(document.createElement('button'), {textContent: '…'}))`;
  expect((await read('outlook-conversation', inbox, more)).conversation).toMatchObject({complete: false});
  const alone = `for (const k of ['.k2', '.k3']) document.querySelector(k).remove(); document.querySelector('#UniqueMessageBody_2p').remove(); document.querySelector('[aria-label="3 messages"]').removeAttribute('aria-label');`;
  expect((await read('outlook-conversation', inbox, alone)).conversation).toMatchObject({complete: true});
  const one = `${alone} document.querySelector('.k1').before(Object.assign(document.createElement('button'), {textContent: '…'}))`;
  expect((await read('outlook-conversation', inbox, one)).conversation).toMatchObject({complete: false});
});

test('two bodies that could belong to a message belong to none', async () => {
  const twice = `const portal = document.querySelector('#UniqueMessageBody_2p').parentElement; portal.after(portal.cloneNode(true))`;
  const {conversation} = await read('outlook-conversation', inbox, twice);
  expect(conversation).toMatchObject({complete: false, messages: [{}, {body: 'collapsed', text: ''}, {}]});
});

test('days and months whose order nothing proves give no moment', async () => {
  const dates = (...texts: string[]) =>
    `[...document.querySelectorAll('[id$="_DATETIME"]')].forEach((d, i) => { d.textContent = ${JSON.stringify(texts)}[i]; })`;
  const at = async (...texts: string[]) => {
    const {conversation} = await read('outlook-conversation', inbox, dates(...texts));
    return (conversation as {messages: {at: string | null}[]}).messages.map(
      message => message.at?.slice(0, 10) ?? null,
    );
  };
  expect(await at('09/11/2026 9:40 AM', '07/11/2026 9:40 AM', '06/11/2026 9:40 AM')).toEqual([
    null,
    null,
    null,
  ]);
  // One date above twelve tells how all are written.
  expect(await at('13/11/2026 9:40 AM', '07/11/2026 9:40 AM', '06/11/2026 9:40 AM')).toEqual([
    '2026-11-06',
    '2026-11-07',
    '2026-11-13',
  ]);
  expect(await at('周三 2025/4/30 下午 3:03', 'Fr, 2026-05-22 15:22', 'ג\u200f 06/10/2026 01:16')).toEqual([
    '2025-04-30',
    '2026-05-22',
    '2026-10-06',
  ]);
  expect(await at('Blursday 13/11/2026 9:40', '31/02/2026 9:40', 'yesterday')).toEqual([null, null, null]);
});

test('a saved page is known by its list and panes wherever it stands now', async () => {
  expect(await read('outlook-new-mail', 'http://localhost/saved.html')).toMatchObject({webmail: 'outlook'});
  expect(await read('gmail-list', 'http://localhost/saved.html')).toMatchObject({webmail: 'gmail'});
});
