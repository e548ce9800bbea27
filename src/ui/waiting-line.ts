import type {Card} from '../contract';
import {sayRelativeDay} from '../say/dates';
import {type SentenceKey, say} from '../say/say';

/** What a card says while nothing is open: what is waited for, and when something comes. */
export function waitingLine({upcoming, stage, now, timeZone}: Card): string {
  if (upcoming === null) return say(stage === 'rested' ? 'card.next.rested' : 'card.next.nothing');
  const at = upcoming.step === 'prepare' && upcoming.until !== null ? upcoming.until : upcoming.from;
  const day = sayRelativeDay(at, now, timeZone);
  const key = sentences[upcoming.step];
  return key === undefined
    ? say('card.next.other', {day, what: lowerFirst(say(`card.what.${upcoming.step}`))})
    : say(key, {day});
}

const sentences: Partial<Record<string, SentenceKey>> = {
  'thank-you': 'card.next.thank-you',
  prepare: 'card.next.prepare',
  enquiry: 'card.next.enquiry',
  'second-enquiry': 'card.next.second-enquiry',
  'let-go': 'card.next.let-go',
  'keep-in-touch': 'card.next.keep-in-touch',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
