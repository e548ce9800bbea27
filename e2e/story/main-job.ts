import type {Page} from 'playwright';
import {expect} from 'playwright/test';
import {type Instant, minute} from '../../src/domain/instant';
import type {WorkerSide} from '../worker-side';
import {cardSaying, type Hands, insertOfferedLetter} from './person';

/** One happening of the main job: what is done, and what is then observed. Throws when it is not. */
export interface Happening {
  what: string;
  happen(world: World): Promise<string>;
}

export interface World {
  page: Page;
  hands: Hands;
  worker: WorkerSide;
  /** Takes a picture of the page, where somebody wants them. */
  look?(what: string): Promise<void>;
  /** Lets worker and mailbox live at that moment. */
  liveAt(moment: Instant): Promise<void>;
  /** A mail comes in. */
  deliver(conversation: string, mail: {subject?: string; text: string; signature?: string}): Promise<void>;
}

/** Monday, nine in the morning, in London. */
export const start: Instant = Date.parse('2026-03-02T09:00:00Z');
const interviewEnd = Date.parse('2026-03-04T15:00:00Z');
const conversation = 'story';
const subject = 'Interview for Data Analyst at Alder & Finch';

const signature = 'Maya Chen\nHead of Analytics\nAlder & Finch';

/** A candidate is reminded in time and sends the right letter, from the first mail to the answer. */
export const mainJob: readonly Happening[] = [
  {
    what: 'An interview mail arrives and is noticed when it is opened',
    async happen({page, hands, worker, deliver}) {
      await hands.openList(page);
      await deliver(conversation, {
        subject,
        signature,
        text: `Dear Robin,

Thank you for your application for the Data Analyst position at Alder & Finch. I am pleased to confirm your interview on Wednesday 4 March 2026 from 14:00 to 15:00 London time. It will be a video call; the link is in the calendar invitation.

You will be meeting me. I look forward to hearing about the churn model you describe in your letter.

Kind regards,`,
      });
      await hands.openConversation(page, subject);
      await expect
        .poll(async () => employers(await worker.ask('overview')), {
          message: 'the worker knows the application',
        })
        .toContain('Alder & Finch');
      return 'the worker knows one application, at Alder & Finch';
    },
  },
  {
    what: 'The interview is over: the badge counts',
    async happen({page, worker, liveAt}) {
      expect(await worker.badge()).toBe('');
      await liveAt(interviewEnd + 30 * minute);
      await expect.poll(worker.badge, {message: 'the badge'}).toBe('1');
      const card = await cardSaying(page, /thank/i);
      return `badge 1; the card says: ${card}`;
    },
  },
  {
    what: 'The thank-you note goes into the reply box',
    async happen({page, hands, look}) {
      await hands.reply(page);
      await insertOfferedLetter(page, words, () => look?.('picker') ?? Promise.resolve());
      const draft = await hands.draft(page);
      expect(draft).toMatch(/Maya/);
      expect(draft).toMatch(/thank/i);
      return `the draft begins: ${draft.slice(0, 60)}…`;
    },
  },
  {
    what: 'It is sent, and the step is gone',
    async happen({page, hands, worker}) {
      await hands.send(page);
      await expect
        .poll(async () => openSteps(await worker.ask('overview')), {message: 'the thank-you is gone'})
        .not.toContain('thank-you');
      return 'no thank-you is due any more';
    },
  },
  {
    what: 'Ten days pass in silence: a polite question is due',
    async happen({page, worker, liveAt}) {
      await liveAt(Date.parse('2026-03-16T10:00:00Z'));
      await expect
        .poll(async () => openSteps(await worker.ask('overview')), {message: 'an enquiry'})
        .toEqual(['enquiry']);
      await expect.poll(worker.badge, {message: 'the badge'}).toBe('1');
      const card = await cardSaying(page, /ask/i);
      return `badge 1; the card says: ${card}`;
    },
  },
  {
    what: 'The enquiry goes into the reply box and is sent',
    async happen({page, hands, worker}) {
      await hands.reply(page);
      await insertOfferedLetter(page, words);
      const draft = await hands.draft(page);
      expect(draft).toMatch(/Maya/);
      await hands.send(page);
      await expect
        .poll(async () => openSteps(await worker.ask('overview')), {message: 'nothing is due'})
        .toEqual([]);
      await expect.poll(worker.badge, {message: 'the badge'}).toBe('');
      return `sent: ${draft.slice(0, 60)}…; the badge is empty`;
    },
  },
  {
    what: 'They answer, and nothing is left to ask',
    async happen({page, hands, worker, liveAt, deliver}) {
      await liveAt(Date.parse('2026-03-18T11:00:00Z'));
      await deliver(conversation, {
        signature,
        text: `Dear Robin,

Thank you for your patience, and for your kind note. The panel has not decided yet: two more people are to be seen. We will let you know by Friday 27 March.

Kind regards,`,
      });
      await hands.openList(page);
      await hands.openConversation(page, subject);
      await expect
        .poll(async () => upcomingSteps(await worker.ask('overview')), {
          message: 'the second enquiry is gone',
        })
        .toEqual(['enquiry']);
      const card = await cardSaying(page, /waiting|quiet|ask/i);
      expect(await worker.badge()).toBe('');
      return `the card says: ${card}`;
    },
  },
];

/** What a person fills into a letter's open places. */
const words = ['the churn model', 'it is the kind of question I enjoy', 'Robin', 'Robin Adeyemi'];

type Overview = Awaited<ReturnType<WorkerSide['ask']>> & {
  due: {employer: string | null; step: {step: string} | null; upcoming: {step: string} | null}[];
};

const all = (overview: unknown): Overview['due'] => {
  const {due, soon, waiting} = overview as Record<'due' | 'soon' | 'waiting', Overview['due']>;
  return [...due, ...soon, ...waiting];
};
const employers = (overview: unknown) => all(overview).map(card => card.employer);
const openSteps = (overview: unknown) => all(overview).flatMap(({step}) => (step ? [step.step] : []));
const upcomingSteps = (overview: unknown) =>
  all(overview).flatMap(({upcoming}) => (upcoming ? [upcoming.step] : []));
