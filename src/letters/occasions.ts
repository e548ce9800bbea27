import type {Stage} from '../domain/application';
import type {OwnPurpose} from '../domain/kind';
import type {StepName} from '../domain/step';
import type {Situation} from './situation';

/** What a letter is made for: to be sent by mail, to be read out on the phone, to be written on a card. */
export type LetterUse = 'mail' | 'call' | 'card';

/** An occasion to write, in any language. */
export interface Occasion<Id extends string = string> {
  id: Id;
  /** The step it does; null: a letter that people reach for themselves, at the stages named. */
  step: StepName | null;
  stages?: readonly Stage[];
  purpose: OwnPurpose;
  use: LetterUse;
  /** Is it the letter for this situation? */
  fits(situation: Situation): boolean;
}

const always = (): boolean => true;
const talking = ['invited', 'scheduled', 'interviewed'] as const;

/** Which thank-you note it is: the most particular one. */
function thanksFor(situation: Situation): string {
  if (situation.viaCoordinator) return 'thank-you.pass-on';
  if (situation.thanksAreLate) return 'thank-you.late';
  if (situation.wentBadly) return 'thank-you.second-thought';
  if (situation.panel) return 'thank-you.panel';
  if (situation.agency) return 'thank-you.agency';
  if (situation.roundsHeld > 1) return 'thank-you.later-round';
  return situation.byPhone ? 'thank-you.phone-screen' : 'thank-you.first-round';
}

const reply = {step: 'reply-to-invitation', purpose: 'reply-to-invitation', use: 'mail'} as const;
const enquiry = {step: 'enquiry', purpose: 'enquiry', use: 'mail'} as const;
const rejection = {step: 'rejection-reply', purpose: 'rejection-reply', use: 'mail'} as const;
const offer = {step: 'offer-reply', purpose: 'offer-reply', use: 'mail', fits: always} as const;
const inTouch = {step: 'keep-in-touch', purpose: 'keep-in-touch', use: 'mail', fits: always} as const;

const thanks = <Id extends string>(id: Id) =>
  ({
    id,
    step: 'thank-you',
    purpose: 'thank-you',
    use: 'mail',
    fits: (situation: Situation) => thanksFor(situation) === id,
  }) as const;

/** Every occasion. For one step, the first that fits is suggested. */
export const occasions = [
  {id: 'invitation.offer-times', ...reply, fits: ({proposed}: Situation) => !proposed},
  {id: 'invitation.accept', ...reply, fits: always},
  {id: 'invitation.other-times', ...reply, fits: ({proposed}: Situation) => proposed},
  thanks('thank-you.pass-on'),
  thanks('thank-you.late'),
  thanks('thank-you.second-thought'),
  thanks('thank-you.panel'),
  thanks('thank-you.agency'),
  thanks('thank-you.later-round'),
  thanks('thank-you.phone-screen'),
  thanks('thank-you.first-round'),
  {id: 'card', step: 'card', purpose: 'thank-you', use: 'card', fits: always},
  {id: 'papers', step: 'papers', purpose: 'papers', use: 'mail', fits: always},
  {id: 'enquiry.promised-date', ...enquiry, fits: ({promised}: Situation) => promised},
  {id: 'enquiry.no-date', ...enquiry, fits: ({promised}: Situation) => !promised},
  {id: 'phone-script', ...enquiry, use: 'call', fits: always},
  {id: 'second-enquiry', step: 'second-enquiry', purpose: 'enquiry', use: 'mail', fits: always},
  {id: 'rejection-reply.after-interview', ...rejection, fits: ({roundsHeld}: Situation) => roundsHeld > 0},
  {id: 'rejection-reply.before-interview', ...rejection, fits: ({roundsHeld}: Situation) => roundsHeld === 0},
  {id: 'feedback', ...rejection, fits: always},
  {id: 'cancelled-reply', step: 'cancelled-reply', purpose: 'cancelled-reply', use: 'mail', fits: always},
  {id: 'offer.time-to-decide', ...offer},
  {id: 'offer.accept', ...offer},
  {id: 'offer.decline', ...offer},
  {id: 'keep-in-touch.their-news', ...inTouch},
  {id: 'keep-in-touch.my-news', ...inTouch},
  {
    id: 'reschedule',
    step: null,
    stages: ['invited', 'scheduled'],
    purpose: 'reschedule-request',
    use: 'mail',
    fits: ({proposed}: Situation) => proposed,
  },
  {
    id: 'no-show',
    step: null,
    stages: talking,
    purpose: 'other',
    use: 'mail',
    fits: ({begun}: Situation) => begun,
  },
  {
    id: 'another-offer',
    step: null,
    stages: ['scheduled', 'interviewed'],
    purpose: 'enquiry',
    use: 'mail',
    fits: always,
  },
  {id: 'withdraw', step: null, stages: talking, purpose: 'withdrawal', use: 'mail', fits: always},
] as const satisfies readonly Occasion[];

export type LetterId = (typeof occasions)[number]['id'];
