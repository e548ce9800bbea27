import type {Home} from '../home';

export const gmailHome: Home = {
  origins: ['https://mail.google.com'],
  addressOf: ({account, key}) =>
    `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(account)}#all/${encodeURIComponent(key)}`,
};
