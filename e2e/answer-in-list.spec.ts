import {expect, test} from 'playwright/test';
import {minute} from '../src/domain/instant';
import {launchWithExtension} from './extension';
import {correspondence} from './practice/correspondence/correspondence';
import {daysFrom} from './practice/correspondence/days';
import type {SiteOptions} from './practice/sites';
import {start} from './story/main-job';
import {openPracticeWorld, type practised} from './story/practice-world';

const key = 'story';
const subject = 'Interview for Data Analyst at Alder & Finch';
const signature = 'Maya Chen\nHead of Analytics\nAlder & Finch';
const silence = Date.parse('2026-03-16T10:00:00Z');

const ordinary = correspondence
  .map(script => script.write(daysFrom(start, 'Europe/London')))
  .filter(({aboutInterview, mailbox}) => !aboutInterview && mailbox === 'first')[0] ?? {key: '', subject: ''};

const mailboxes: [string, keyof typeof practised, SiteOptions][] = [
  ['Gmail', 'gmail', {}],
  ['Outlook', 'outlook', {}],
  ['Outlook with American dates', 'outlook', {outlook: {dates: 'american'}}],
  ['Outlook in German', 'outlook', {outlook: {language: 'de'}}],
];

for (const [what, webmail, options] of mailboxes)
  test(`${what}: an answer that is only seen as a row holds the question back until it is read`, async () => {
    const browser = await launchWithExtension();
    try {
      const {page, hands, worker, liveAt, deliver} = await openPracticeWorld(browser, options, webmail);
      const mail = (text: string) =>
        deliver(key, {subject, signature, text: `Dear Robin,\n\n${text}\n\nKind regards,`});
      await mail(
        'I am pleased to confirm your interview on Wednesday 4 March 2026 from 14:00 to 15:00 London time. You will be meeting me.',
      );
      await page.evaluate(conversation => window.practice.open(conversation), key);
      await expect.poll(async () => (await worker.ask('health')).conversations).toBe(1);
      // Beside the list something else is open: what comes is seen as a row alone.
      await page.evaluate(other => window.practice.open(other), ordinary.key);
      await page.getByRole('heading', {name: ordinary.subject}).first().waitFor();
      await hands.openList(page);
      await liveAt(silence);
      await expect.poll(worker.badge).toBe('1');
      await liveAt(silence + 15 * minute);
      await expect.poll(worker.badge).toBe('1');
      await mail('Thank you for your patience about the interview. The panel has not decided yet.');
      await expect.poll(worker.badge).toBe('');
    } finally {
      await browser.close();
    }
  });
