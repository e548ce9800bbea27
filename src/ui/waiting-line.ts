import type {Card} from '../contract';
import type {StepName} from '../domain/step';
import {sayRelativeDay} from '../say/dates';
import {type SentenceKey, say} from '../say/say';

/** What an application says while nothing is open: what comes, when, and on what condition. */
export function waitingLine({upcoming, stage, now, timeZone}: Card): string {
  if (upcoming === null) return say(stage === 'rested' ? 'card.next.rested' : 'card.next.nothing');
  const at = upcoming.step === 'prepare' && upcoming.until !== null ? upcoming.until : upcoming.from;
  const day = sayRelativeDay(at, now, timeZone);
  const key = sentences[upcoming.step];
  return key === undefined
    ? say('card.next.other', {day, what: lowerFirst(say(`card.what.${upcoming.step}`))})
    : say(key, {day});
}

/** The same where nothing around it says that it is their turn. */
export const waitingLineAlone = (card: Card): string =>
  card.upcoming !== null && theirTurn.has(card.upcoming.step)
    ? say('card.next.waiting', {next: waitingLine(card)})
    : waitingLine(card);

const theirTurn: ReadonlySet<StepName> = new Set<StepName>(['enquiry', 'second-enquiry', 'let-go']);

const sentences: Partial<Record<StepName, SentenceKey>> = {
  'thank-you': 'card.next.thank-you',
  prepare: 'card.next.prepare',
  enquiry: 'card.next.enquiry',
  'second-enquiry': 'card.next.second-enquiry',
  'let-go': 'card.next.let-go',
  'keep-in-touch': 'card.next.keep-in-touch',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
