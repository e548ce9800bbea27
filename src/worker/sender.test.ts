import {describe, expect, it} from 'vitest';
import {askerOf, type Sender} from './sender';

const own = {id: 'afterword', origin: 'chrome-extension://afterword'};
const page = (more: Partial<Sender> = {}): Sender => ({
  id: 'afterword',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  origin: 'https://mail.google.com',
  frameId: 0,
  tab: {id: 7, url: 'https://mail.google.com/mail/u/0/#inbox'},
  ...more,
});

describe('who asks', () => {
  it.each<[string, Sender, string | null]>([
    ['the top frame of Gmail', page(), 'gmail'],
    [
      'Outlook for work',
      page({origin: 'https://outlook.office.com', url: 'https://outlook.office.com/mail/'}),
      'outlook',
    ],
    ['a pop-out at about:blank', page({url: 'about:blank'}), 'gmail'],
    ['a browser that names no origin', page({origin: undefined}), 'gmail'],
    ['a frame within Gmail', page({frameId: 3}), null],
    ['another site', page({origin: 'https://example.org', url: 'https://example.org/'}), null],
    ['a host that only begins like one of ours', page({origin: 'https://mail.google.com.example.org'}), null],
    ['Gmail without encryption', page({origin: 'http://mail.google.com'}), null],
    ['another extension', page({id: 'other'}), null],
    ['nobody in particular', {}, null],
    ['a sandboxed page', page({origin: 'null', url: 'data:text/html,x'}), null],
    ['something outside a tab', page({tab: undefined}), null],
  ])('%s', (_who, sender, webmail) => {
    const asker = askerOf(sender, own);
    expect(asker?.is === 'mail-page' ? asker.webmail : asker).toBe(webmail);
  });

  it.each([
    [
      'the popup',
      {id: 'afterword', url: 'chrome-extension://afterword/src/popup/index.html', origin: own.origin},
      true,
    ],
    ['a page that names no origin', {id: 'afterword', url: 'chrome-extension://afterword/x.html'}, true],
    ['a page of another extension', {id: 'afterword', url: 'chrome-extension://other/x.html'}, false],
  ])('%s', (_who, sender, isOwn) => {
    expect(askerOf(sender, own)?.is === 'own-page').toBe(isOwn);
  });
});
