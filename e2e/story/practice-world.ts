import type {Installed} from '../extension';
import {servePractice} from '../practice/serve';
import type {SiteOptions} from '../practice/sites';
import {workerSide} from '../worker-side';
import {gmailHands} from './gmail-hands';
import {start, type World} from './main-job';
import {outlookHands} from './outlook-hands';
import type {Hands} from './person';

/** Where each webmail is practised, and the hands that know it. */
export const practised: Record<'gmail' | 'outlook', {home: string; hands: Hands}> = {
  gmail: {home: 'https://mail.google.com/mail/u/0/#inbox', hands: gmailHands},
  outlook: {home: 'https://outlook.live.com/mail/0/', hands: outlookHands},
};

const maya = {name: 'Maya Chen', address: 'maya.chen@alderfinch.example'};

/** A practice mailbox with the extension in it, both living at the story's start. */
export async function openPracticeWorld(
  {context, own}: Installed,
  options: SiteOptions = {},
  webmail: keyof typeof practised = 'gmail',
): Promise<World> {
  const {home, hands} = practised[webmail];
  const worker = workerSide(own);
  await servePractice(context, {start, ...options});
  await worker.liveAt(start);
  await worker.ask('settings-changed', {timeZone: 'Europe/London', country: 'GB'});
  const page = await context.newPage();
  await page.goto(home);
  await hands.openList(page);
  return {
    page,
    worker,
    hands,
    async liveAt(moment) {
      await page.evaluate(to => window.practice.advance(to - window.practice.now()), moment);
      await worker.liveAt(moment);
    },
    deliver: (conversation, mail) =>
      page.evaluate(([key, delivery]) => window.practice.deliver(key, delivery), [
        conversation,
        {from: maya, ...mail},
      ] as const),
  };
}
