import {correspondence} from '../correspondence/correspondence';
import {daysFrom} from '../correspondence/days';
import {filler} from '../correspondence/filler';
import {robin, robinAtWork} from '../correspondence/people';
import {pageScript, pageStyles} from '../page-script';
import type {PracticeSite} from '../practice-site';
import {threadOf} from './mailbox-of';
import type {OutlookOptions, Setup, SharedOptions} from './setup';

const scriptPath = '/owamail/practice/scripts/practice.js';
const nonce = 'cHJhY3RpY2U';
const personalHost = 'outlook.live.com';
const workHosts = ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

/** A mailbox for practice: a hand-written page that behaves like Outlook on the web, with invented correspondence in it. */
export async function practiceOutlook({
  only,
  start = Date.now(),
  latencyMs = 60,
  filler: dull = 0,
  zone = 'Europe/London',
  ...given
}: OutlookOptions & Partial<SharedOptions> & {only?: string[]} = {}): Promise<PracticeSite> {
  const options = {...defaults, start, latencyMs, filler: dull, zone, ...given};
  const clockOffset = start - Date.now();
  const days = daysFrom(start, zone);
  const told = [
    ...correspondence.filter(script => !only || only.includes(script.key)).map(script => script.write(days)),
    ...filler(dull, days),
  ];
  const css = pageStyles('outlook/styles', sheets);
  const script = await pageScript('outlook/page/main.ts');
  const accounts = [robin, robinAtWork];

  return {
    hosts: [personalHost, ...workHosts],
    answer(url) {
      const {pathname, searchParams, hostname} = new URL(url);
      if (pathname === scriptPath)
        return {status: 200, headers: {'content-type': 'text/javascript; charset=utf-8'}, body: script};
      const kind = hostname === personalHost ? 'personal' : 'work';
      if (pathname === '/' || pathname === '/mail')
        return {
          status: 302,
          headers: {location: `https://${hostname}/mail/${kind === 'personal' ? '0/' : ''}`},
          body: '',
        };
      const [, base = '', named = ''] = /^(\/mail\/(?:([01]|[^/@]+@[^/]+)\/)?)/.exec(pathname) ?? [];
      if (base === '') return null;
      const address = decodeURIComponent(named);
      const accountIndex = accounts.findIndex((one, index) =>
        named === '' ? index === 0 : named === String(index) || address === one.address,
      );
      if (accountIndex < 0) return null;
      const asked = Object.fromEntries(
        Object.keys(defaults).flatMap(name => {
          const value = searchParams.get(name);
          return value ? [[name, name.endsWith('Seconds') ? Number(value) : value]] : [];
        }),
      );
      const me = accounts[accountIndex] ?? robin;
      const setup: Setup = {
        options: {...options, ...asked},
        clockOffset,
        kind,
        base,
        accountIndex,
        accounts,
        threads: told
          .filter(one => one.mailbox === (accountIndex === 0 ? 'first' : 'second'))
          .map(one => threadOf(one, me, kind, zone)),
      };
      return {status: 200, headers, body: documentOf(setup, css)};
    },
  };
}

const defaults: Required<OutlookOptions> = {
  language: 'en',
  theme: 'light',
  build: '2026',
  pane: 'right',
  grouping: 'conversations',
  order: 'newest-on-top',
  focused: 'off',
  closed: 'ids',
  portal: 'no',
  dates: 'british',
  replyQuote: 'shown',
  undoSeconds: 0,
  holdSeconds: 0,
  outcome: 'sent',
  drift: [],
};

const sheets = ['colours', 'frame', 'list', 'reading', 'compose', 'dialogs'];

/** Scripts by nonce only. Which policy Outlook has is not known; a stricter one does the practice no harm. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
};

function documentOf(setup: Setup, css: string): string {
  const {language, theme} = setup.options;
  const data = JSON.stringify(setup).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="${language}" dir="${language === 'he' ? 'rtl' : 'ltr'}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="scriptVer" content="20261101003.12">
<title>Outlook</title>
<style>${css}</style>
</head>
<body>
<script type="application/json" id="practice-setup" nonce="${nonce}">${data}</script>
<script src="${scriptPath}" nonce="${nonce}"></script>
</body>
</html>
`;
}
