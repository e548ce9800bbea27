import type {OwnPurpose} from '../../../src/domain/kind';
import type {Step, StepName} from '../../../src/domain/step';
import type {Chance} from './chance';
import {answer, settle, soon, writeByMachine} from './employer';
import type {Truth} from './truth';

const hour = 3_600_000;

/** Somebody who does most of what is offered, some of it later, and skips a little. */
export function act(truth: Truth, step: Step, now: number, chance: Chance): void {
  if (!chance.happens(0.6)) return;
  const {actions} = truth.application;
  if (chance.happens(0.04)) {
    actions.push({did: 'skip', at: now, step: step.step});
    truth.skipped.push({step: step.step, at: now});
  } else if (chance.happens(0.06)) {
    const until = now + chance.between(2, 60) * hour;
    actions.push({did: 'snooze', at: now, step: step.step, until});
    truth.putOff.push({step: step.step, at: now, until});
  } else doIt(truth, step, now, chance);
}

const purposes: Partial<Record<StepName, OwnPurpose>> = {
  'reply-to-invitation': 'reply-to-invitation',
  'thank-you': 'thank-you',
  papers: 'papers',
  enquiry: 'enquiry',
  'second-enquiry': 'enquiry',
  'rejection-reply': 'rejection-reply',
  'offer-reply': 'offer-reply',
  'cancelled-reply': 'cancelled-reply',
  'keep-in-touch': 'keep-in-touch',
};

function doIt(truth: Truth, {step, to = []}: Step, now: number, chance: Chance): void {
  const {application} = truth;
  const purpose = purposes[step];
  if (purpose) {
    application.events.push({by: 'user', at: now, channel: 'mail', purpose, to});
    if (chance.happens(0.15)) writeByMachine(truth, now + 60_000);
    for (const invitation of truth.invitations)
      if (['reply-to-invitation', 'cancelled-reply'].includes(step)) invitation.answered = true;
    if (truth.cancelled && truth.cancelled.at <= now) truth.cancelled.answered = true;
    if (truth.end && (truth.end.what === 'rejected' || !['papers', 'enquiry'].includes(purpose)))
      truth.end.answered = true;
  }
  const last = truth.rounds.findLast(({off, end}) => !off && end <= now);
  if (step === 'reply-to-invitation') settle(truth, now, chance);
  else if (step === 'thank-you' && last) last.thankedAt ??= now;
  else if (step === 'note') {
    const note = {wentBadly: chance.happens(0.3), traditional: chance.happens(0.3)};
    application.actions.push({did: 'note', at: now, note});
    application.note = {...application.note, ...note};
    truth.card.fitting = note.traditional;
    for (const round of truth.rounds) if (round.start <= now) round.noted = true;
  } else if (step === 'papers') {
    application.papersOwed = [];
    for (const paper of truth.papers) paper.sent = true;
  } else if (step === 'enquiry' || step === 'second-enquiry') {
    truth.asked.push(now);
    if (chance.happens(0.35))
      soon(truth, now, chance.between(1, 6), chance, (current, at) => answer(current, at, chance));
  } else if (step === 'keep-in-touch') truth.inTouch.push(now);
  else if (step === 'let-go') {
    application.actions.push({did: 'done', at: now, step});
    application.outcome = {outcome: 'let-go', at: now, canAnswer: true};
    truth.end = {what: 'let-go', at: now, reachable: true, answered: true};
  } else if (!purpose) {
    if (step === 'card') truth.card.written = true;
    application.actions.push({did: 'done', at: now, step});
  }
}
