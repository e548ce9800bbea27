import {expect, it} from 'vitest';
import {conversationAddress} from './conversation-address';

const mail = {webmail: 'outlook', account: 'sam@work.example', key: 'A B'} as const;

it.each([
  [null, 'https://outlook.office.com/mail/id/A%20B'],
  ['https://outlook.cloud.microsoft', 'https://outlook.cloud.microsoft/mail/id/A%20B'],
  ['https://outlook.example', 'https://outlook.office.com/mail/id/A%20B'],
  ['https://mail.google.com', 'https://outlook.office.com/mail/id/A%20B'],
  ['javascript:alert(1)//', 'https://outlook.office.com/mail/id/A%20B'],
])('a mail of Outlook seen at %s is opened at %s', (home, address) => {
  expect(conversationAddress(mail, home)).toBe(address);
});
