import type {Installed} from '../extension';
import type {PracticeOptions} from '../practice/gmail/setup';
import {servePractice} from '../practice/serve';
import {workerSide} from '../worker-side';
import {gmailHands} from './gmail-hands';
import {start, type World} from './main-job';

const maya = {name: 'Maya Chen', address: 'maya.chen@alderfinch.example'};

/** The practice Gmail with the extension in it, both living at the story's start. */
export async function openPracticeWorld(
  {context, own}: Installed,
  options: PracticeOptions = {},
): Promise<World> {
  const worker = workerSide(own);
  await servePractice(context, {start, ...options});
  await worker.liveAt(start);
  await worker.ask('settings-changed', {timeZone: 'Europe/London', country: 'GB'});
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.locator('tr.zA').first().waitFor();
  return {
    page,
    worker,
    hands: gmailHands,
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
