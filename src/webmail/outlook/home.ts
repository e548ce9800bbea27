import type {Home} from '../home';

export const outlookOrigins = [
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];

/** Mailboxes of Microsoft's own domains live at outlook.live.com, those of employers and schools at outlook.office.com. */
const personal = /@(?:outlook|hotmail|live|msn)\.[a-z.]+$/;

export const outlookHome: Home = {
  origins: outlookOrigins,
  addressOf({account, key}, seenAt) {
    const origin = personal.test(account) ? 'https://outlook.live.com' : 'https://outlook.office.com';
    return `${seenAt ?? origin}/mail/id/${encodeURIComponent(key)}`;
  },
};
