import type {Card, StepAnswer} from '../contract';
import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import {type ConversationRef, conversationId} from '../domain/conversation';
import {elapsedDay, type Instant} from '../domain/instant';
import type {Settings} from '../domain/settings';
import type {Plan, StepName} from '../domain/step';

/** Steps done by writing a mail. */
export const writingSteps: ReadonlySet<StepName> = new Set<StepName>([
  'reply-to-invitation',
  'thank-you',
  'papers',
  'enquiry',
  'second-enquiry',
  'rejection-reply',
  'keep-in-touch',
  'offer-reply',
  'cancelled-reply',
]);

/** What one application shows, in `conversation` if it is one of its own, else in its newest. */
export function applicationCard(
  application: Application,
  plan: Plan,
  settings: Settings,
  now: Instant,
  conversation?: ConversationRef,
): Card | null {
  const shown = conversation ?? application.conversations.at(-1);
  if (!shown) return null;
  const step = plan.open[0] ?? null;
  return {
    application: application.id,
    conversation: shown,
    employer: application.employer,
    role: application.role,
    stage: application.stage,
    people: application.people,
    step,
    upcoming: plan.upcoming[0] ?? null,
    promised: application.promise?.date ?? null,
    writes: step !== null && writingSteps.has(step.step),
    seenAt: application.seenAt,
    undoable: undoable(application.actions, now),
    timeZone: settings.timeZone,
    now,
  };
}

/** A card's answers as they are kept. */
export const answerOf: Partial<Record<Action['did'], StepAnswer['did']>> = {
  skip: 'skip',
  snooze: 'later',
  done: 'done',
  'not-interview': 'not-interview',
};

/** An answer is offered back for a day; after that the user has moved on. */
function undoable(actions: readonly Action[], now: Instant): StepAnswer['did'] | null {
  const last = actions.at(-1);
  return last && now - last.at < elapsedDay ? (answerOf[last.did] ?? null) : null;
}

/** One string for each conversation of an application. */
export const conversationIds = (application: Application): string[] =>
  application.conversations.map(conversationId);
