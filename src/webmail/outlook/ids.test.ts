import {expect, test} from 'vitest';
import {readAddressBar} from './address-bar';
import {conversationIdIn, messageIdIn, parseId} from './ids';

test.each([
  ['AAQkAGFm+Lark/spur01=', 'AAQkAGFm_Lark-spur01='],
  ['AAQkAGFm_Lark-spur01=', 'AAQkAGFm_Lark-spur01='],
  ['AAQkAGFm%2BLark%2fspur01%3D', 'AAQkAGFm_Lark-spur01='],
])('%s is kept as %s', (text, id) => {
  expect(conversationIdIn(text)).toBe(id);
});

test.each([
  '',
  'inbox',
  'AAQk',
  'AAQkAGFm Lark spur01=',
  'AAQkAGFm%Lark%spur01',
  '<script>alert(1)</script>',
])('%s is no id', text => {
  expect(parseId(text)).toBeNull();
});

test('a message is no conversation', () => {
  expect(conversationIdIn('AAMkAGFmdGVyd29yZC1tMQ==')).toBeNull();
  expect(messageIdIn('AAMkAGFmdGVyd29yZC1tMQ==')).toBe('AAMkAGFmdGVyd29yZC1tMQ==');
  expect(messageIdIn('AAQkAGFm_Lark-spur01=')).toBeNull();
});

test.each([
  [
    'https://outlook.live.com/mail/0/inbox/id/AAQkAGFm%2BLark%2Fspur01%3D',
    'AAQkAGFm_Lark-spur01=',
    null,
    false,
  ],
  [
    'https://outlook.office.com/mail/deeplink/readconv/AAQkAGFm_Lark-spur01%3D',
    'AAQkAGFm_Lark-spur01=',
    null,
    true,
  ],
  ['https://outlook.office.com/mail/deeplink/read/AAMkAGFmdGVyd29yZC1tMQ%3D%3D', null, null, true],
  ['https://outlook.office.com/mail/jobs@larkspur.example/inbox', null, 'jobs@larkspur.example', false],
  ['https://outlook.office.com/calendar/id/AAQkAGFm_Lark-spur01%3D', null, null, false],
  ['about:blank', null, null, false],
])('%s', (href, conversation, mailbox, window) => {
  expect(readAddressBar(href)).toEqual({conversation, mailbox, window});
});
