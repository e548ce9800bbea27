import {correspondence} from '../correspondence/correspondence';
import {daysFrom} from '../correspondence/days';
import {filler} from '../correspondence/filler';
import {robin, robinAtWork} from '../correspondence/people';
import {pageScript, pageStyles} from '../page-script';
import type {PracticeSite} from '../practice-site';
import {threadOf} from './mailbox-of';
import type {PracticeOptions, Setup} from './setup';

const scriptPath = '/_/scs/mail-static/_/js/practice.js';
const nonce = 'cHJhY3RpY2U';

/** A mailbox for practice: a hand-written page that behaves like Gmail, with invented correspondence in it. */
export async function practiceGmail(options: PracticeOptions = {}): Promise<PracticeSite> {
  const {only, ...given} = options;
  const settled = {...defaults(), ...given};
  const clockOffset = settled.start - Date.now();
  const days = daysFrom(settled.start, settled.zone);
  const told = correspondence
    .filter(script => !only || only.includes(script.key))
    .map(script => script.write(days));
  const css = pageStyles('gmail/styles', sheets);
  const script = await pageScript('gmail/page/main.ts');

  return {
    hosts: ['mail.google.com'],
    answer(url) {
      const {pathname, searchParams} = new URL(url);
      if (pathname === scriptPath)
        return {status: 200, headers: {'content-type': 'text/javascript; charset=utf-8'}, body: script};
      if (pathname === '/' || pathname === '/mail' || pathname === '/mail/')
        return {status: 302, headers: {location: 'https://mail.google.com/mail/u/0/'}, body: ''};
      const account = /^\/mail\/u\/([01])\/$/.exec(pathname)?.[1];
      if (account === undefined) return null;
      const asked = Object.fromEntries(
        ['language', 'theme', 'variant', 'density'].flatMap(name => {
          const value = searchParams.get(name);
          return value ? [[name, value]] : [];
        }),
      );
      const mailbox = account === '0' ? 'first' : 'second';
      const setup: Setup = {
        options: {...settled, ...asked},
        clockOffset,
        accountIndex: Number(account),
        accounts: [robin, robinAtWork],
        threads: [
          ...told.filter(one => one.mailbox === mailbox).map(one => threadOf(one, settled.zone)),
          ...filler(mailbox === 'first' ? settled.filler : 0, days).map(one => threadOf(one, settled.zone)),
        ],
      };
      return {status: 200, headers, body: documentOf(setup, css)};
    },
  };
}

/** The policy Gmail has: scripts by nonce only, and no text may become markup. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "require-trusted-types-for 'script'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; '),
};

const sheets = ['colours', 'frame', 'list', 'conversation', 'message', 'compose', 'toast', 'split-pane'];

const defaults = (): Setup['options'] => ({
  start: Date.now(),
  language: 'en',
  theme: 'light',
  variant: 'plain',
  density: 'default',
  drift: [],
  latencyMs: 60,
  undoSeconds: 10,
  syncSeconds: 15,
  pageSize: 50,
  filler: 0,
  replyQuote: 'shown',
  zone: 'Europe/London',
});

function documentOf(setup: Setup, css: string): string {
  const {language, theme} = setup.options;
  const address = setup.accounts[setup.accountIndex]?.address ?? '';
  const data = JSON.stringify(setup).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="og-profile-acct" content="${address}">
<title>Gmail</title>
<style>${css}</style>
</head>
<body class="aAU">
<script type="application/json" id="practice-setup" nonce="${nonce}">${data}</script>
<script src="${scriptPath}" nonce="${nonce}"></script>
</body>
</html>
`;
}
