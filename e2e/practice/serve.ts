import type {BrowserContext} from 'playwright/test';
import {practiceGmail, scriptPath} from './gmail/practice-gmail';
import type {PracticeOptions} from './gmail/setup';

/** From now on https://mail.google.com/ is the practice mailbox in this context. Nothing of it reaches the network. */
export async function servePractice(context: BrowserContext, options: PracticeOptions = {}): Promise<void> {
  const gmail = await practiceGmail(options);
  await context.route('https://mail.google.com/**', async route => {
    const url = route.request().url();
    const {pathname} = new URL(url);
    if (pathname === scriptPath)
      return route.fulfill({contentType: 'text/javascript; charset=utf-8', body: gmail.script});
    if (pathname === '/' || pathname === '/mail/')
      return route.fulfill({status: 302, headers: {location: 'https://mail.google.com/mail/u/0/'}});
    const html = gmail.html(url);
    if (html === null) return route.fulfill({status: 404, body: ''});
    return route.fulfill({headers: gmail.headers, body: html});
  });
}
