import {cardIsWelcome} from '../card-is-welcome';
import {figure} from '../figures';
import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** A handwritten card follows the thank-you mail, never replaces it, once, and only where it does not look old-fashioned. */
export const aCardIsAnExtra = defineRule({
  id: 'a-card-is-an-extra',
  sources: [sources.howTo, sources.bestPractice],
  about: ['card'],
  because: 'rule.aCardIsAnExtra',
  allows: ({at}, {thanks, note, cardSent, clock, settings}) =>
    !cardSent &&
    cardIsWelcome(note) &&
    thanks.some(thanked => at >= clock.morningDaysAfter(thanked.at, figure('cardAfterDays', settings))),
});

const rounds = [metAt('2026-03-10T14:00+01:00')];
const thanks = [{at: moment('2026-03-10T17:00+01:00'), to: null}];
const note = {traditional: true};

export const examples: readonly Example[] = [
  {given: {rounds, thanks, note}, doing: 'card', at: '2026-03-13T08:00+01:00', verdict: 'allowed'},
  {given: {rounds, thanks, note}, doing: 'card', at: '2026-03-12T18:00+01:00', verdict: 'held back'},
  {given: {rounds, thanks}, doing: 'card', at: '2026-03-13T08:00+01:00', verdict: 'held back'},
  {
    given: {rounds, thanks, note: {traditional: true, technology: false}},
    doing: 'card',
    at: '2026-03-13T08:00+01:00',
    verdict: 'allowed',
  },
  {
    given: {rounds, thanks, note: {large: true, dreamJob: true, technology: true}},
    doing: 'card',
    at: '2026-03-13T08:00+01:00',
    verdict: 'held back',
  },
  {
    given: {rounds, thanks, note, cardSent: true},
    doing: 'card',
    at: '2026-03-13T08:00+01:00',
    verdict: 'held back',
  },
  {given: {rounds, note}, doing: 'card', at: '2026-03-13T08:00+01:00', verdict: 'held back'},
];
