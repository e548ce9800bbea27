import {readFileSync} from 'node:fs';
import {expect, test} from 'playwright/test';
import {createPageReader, type PageReader} from '../../tools/page-reader';

let reader: PageReader;
test.beforeAll(async () => {
  reader = await createPageReader();
});
test.afterAll(() => reader.close());

const gmail = 'https://mail.google.com/mail/u/0/';

async function read(name: string, url: string, prepare = ''): Promise<Record<string, unknown>> {
  const html = readFileSync(`e2e/webmail/pages/${name}.html`, 'utf8');
  const page = await reader.open(html, url);
  const report = await page.evaluate(`${prepare};readPage.readPage(document)`);
  await page.close();
  return report as Record<string, unknown>;
}

const maya = {name: 'Maya Chen', address: 'maya.chen@larkspur.example'};
const luis = {name: 'Luis Ortega', address: 'luis.ortega@larkspur.example'};
const me = {name: null, address: 'robin.vale@example.org'};

test('a conversation with collapsed and hidden messages, a reply under way and forged markup in a body', async () => {
  const report = await read('gmail-conversation', `${gmail}#inbox/19ac8532c2790000`);
  expect(report).toMatchObject({account: 'robin.vale@example.org', language: 'en', state: 'open', list: []});
  const hidden = {key: null, from: null, body: 'hidden', text: ''};
  expect(report.conversation).toMatchObject({
    key: '19ac8532c2790000',
    subject: 'Your interview at Larkspur Works 🎉',
    complete: false,
    messages: [
      {
        key: '19ac8532c2790000',
        from: maya,
        to: [],
        at: '2025-11-28T02:38:05Z',
        atText: 'Nov 14, 2025, 9:02 AM',
        body: 'collapsed',
        text: '',
        attachments: [],
      },
      hidden,
      hidden,
      hidden,
      {
        key: '19ac85a72ccb8800',
        from: luis,
        to: [me, maya],
        atText: 'Nov 14, 2025, 11:15 AM',
        body: 'loaded',
        attachments: [{name: 'invite.ics'}],
        draft: false,
      },
    ],
  });
  const [{text}] = (report.conversation as {messages: [{text: string}]}).messages.slice(-1) as [
    {text: string},
  ];
  expect(text).toMatch(/^Hi Robin,\n\nthank you for the call. We will decide by Friday.\n/);
  expect(text).toMatch(/Luis Ortega\nHead of Data$/);
  expect(text).not.toMatch(/Preheader|when do you decide|wrote:|Twin/);
  expect(report.compose).toEqual([
    {
      mode: 'reply',
      shape: 'inline',
      conversation: '19ac8532c2790000',
      to: [luis],
      subject: 'Re: Your interview at Larkspur Works',
      editor: true,
      send: true,
    },
  ]);
});

test('an address that names another conversation means the view is on its way', async () => {
  const report = await read('gmail-conversation', `${gmail}#inbox/19a8f7b41db28000`);
  expect(report.state).toBe('loading');
  expect(report.conversation).toMatchObject({key: null});
  expect(report.compose).toMatchObject([{conversation: '19ac8532c2790000'}]);
});

test('a heading without any id is not read as a conversation', async () => {
  const strip = `for (const h of document.querySelectorAll('h2')) for (const a of ['data-legacy-thread-id', 'data-thread-perm-id']) h.removeAttribute(a)`;
  expect(await read('gmail-conversation', `${gmail}#inbox`, strip)).toMatchObject({
    state: 'unreadable',
    conversation: {key: null},
    compose: [{conversation: '19ac8532c2790000'}],
  });
  expect(await read('gmail-conversation', `${gmail}#inbox/19a8f7b41db28000`, strip)).toMatchObject({
    state: 'unreadable',
    conversation: {key: null},
  });
  expect(await read('gmail-conversation', `${gmail}#inbox/19ac8532c2790000`, strip)).toMatchObject({
    state: 'open',
    conversation: {key: '19ac8532c2790000'},
  });
});

test('rows of a list, without advertisements, bundles and lists left over', async () => {
  const report = await read('gmail-list', `${gmail}#inbox`);
  expect(report).toMatchObject({
    account: 'robin.vale@example.org',
    state: 'none',
    conversation: null,
    compose: [],
  });
  expect(report.list).toEqual([
    {
      key: '19ac8532c2790000',
      subject: 'Your interview at Larkspur Works',
      senders: [maya, me],
      snippet: 'We will decide by Friday',
      at: '2025-11-28T02:46:02Z',
      atText: 'Fri, Nov 14, 2025, 11:15 AM',
      unread: true,
      messages: 4,
    },
    {
      key: null,
      subject: 'New roles for you',
      senders: [{name: 'Harbour Jobs', address: 'jobs@harbour.example'}],
      snippet: 'Twelve openings',
      at: null,
      atText: 'Thu, Nov 13, 2025, 8:00 AM',
      unread: false,
      messages: null,
    },
  ]);
});

test('the reading pane beside the list, in Russian', async () => {
  const report = await read('gmail-split-pane-ru', `${gmail}#inbox`);
  const anna = {name: 'Анна', address: 'anna@vetka.example'};
  expect(report).toMatchObject({language: 'ru', state: 'open'});
  expect(report.list).toMatchObject([
    {
      key: '19ac8532c2790000',
      subject: 'Собеседование',
      senders: [anna],
      snippet: 'Ждём вас в среду',
      atText: 'пт, 14 нояб. 2025 г., 12:02',
      unread: false,
    },
    {key: '19a8f7b41db28000', subject: 'Черновик плана', senders: [me], unread: true},
  ]);
  expect(report.conversation).toMatchObject({
    key: '19ac8532c2790000',
    complete: true,
    messages: [
      {from: anna, to: [me], text: 'Здравствуйте, Робин!\n\nЖдём вас в среду в 15:00.', body: 'loaded'},
    ],
  });
});

test('one message of a thread in another mailbox, in Arabic, cut short', async () => {
  const report = await read(
    'gmail-view-off-ar',
    'https://mail.google.com/mail/u/0/d/AbCd/#inbox/WhctKLbvMMtqQDtWjXZmBgVRRPCmQgKBVNQZjkRzSFBwBbtHFxJjCCSPFztbTjLzDPQrPQq',
  );
  expect(report).toMatchObject({
    account: 'office@vale.example',
    language: 'ar',
    direction: 'rtl',
    state: 'open',
  });
  expect(report.conversation).toMatchObject({
    key: '19ac8532c2790000',
    complete: false,
    messages: [
      {
        key: '19ac85a72ccb8800',
        from: {name: 'هدى سالم', address: 'huda@nakhla.example'},
        to: [{name: null, address: 'office@vale.example'}],
        body: 'clipped',
        text: 'نود أن نلتقي بك يوم الأربعاء.',
      },
    ],
  });
});

test('boxes the user writes in, and whose mails they answer', async () => {
  const report = await read('gmail-composes', `${gmail}#inbox`);
  expect(report.compose).toEqual([
    {
      mode: 'new',
      shape: 'popup',
      conversation: null,
      to: [{name: 'Harbour Jobs', address: 'jobs@harbour.example'}],
      subject: 'Bewerbung',
      editor: true,
      send: true,
    },
    {
      mode: 'reply',
      shape: 'popup',
      conversation: '19ac8532c2790000',
      to: [maya],
      subject: 'Re: Interview',
      editor: true,
      send: true,
    },
    {
      mode: 'reply',
      shape: 'full-screen',
      conversation: '19a8f7b41db28000',
      to: [],
      subject: 'Re: Andere',
      editor: true,
      send: true,
    },
  ]);
});

test('a box whose fields name two conversations belongs to none', async () => {
  const swap = `document.querySelectorAll('[name="lts"]')[1].setAttribute('value', '19a8f7b41db28000')`;
  const report = await read('gmail-composes', `${gmail}#inbox`, swap);
  expect(report.compose).toMatchObject([{mode: 'new'}, {mode: 'reply', conversation: null}, {mode: 'reply'}]);
  expect(report.problems).toContain('compose.conversation: signs disagree');
});
