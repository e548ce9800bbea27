import {type Example, moment} from './example';
import {defineRule} from './rule';

/** An offer is answered once, and soon; asking for time is an answer. */
export const answerAnOfferPromptly = defineRule({
  id: 'answer-an-offer-promptly',
  sources: [],
  about: ['offer-reply'],
  because: 'rule.answerAnOfferPromptly',
  notBefore: ({ending}) => ending?.at ?? null,
  allows: (_deed, {ending}) => ending?.outcome === 'offer' && !ending.answered,
});

const at = moment('2026-03-16T11:00+01:00');
const ending = {outcome: 'offer', at, canAnswer: true, answered: false} as const;

export const examples: readonly Example[] = [
  {given: {ending}, doing: 'offer-reply', at: '2026-03-16T12:00+01:00', verdict: 'allowed'},
  {
    given: {ending: {...ending, answered: true}},
    doing: 'offer-reply',
    at: '2026-03-17T12:00+01:00',
    verdict: 'held back',
  },
];
