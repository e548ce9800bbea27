import {sources} from '../sources';
import {type Example, moment} from './example';
import {defineRule} from './rule';

/** A rejection is thanked for once, where somebody can receive the thanks. */
export const thankForARejection = defineRule({
  id: 'thank-for-a-rejection',
  sources: [sources.howTo, sources.bestPractice, sources.tips, sources.followingUp],
  about: ['rejection-reply'],
  because: 'rule.thankForARejection',
  notBefore: ({ending}) => ending?.at ?? null,
  allows: (_deed, {ending, insteadOf}) =>
    ending?.outcome === 'rejected' && !ending.answered && (ending.canAnswer || insteadOf !== null),
});

const at = moment('2026-03-16T11:00+01:00');
const ending = {outcome: 'rejected', at, canAnswer: true, answered: false} as const;
const insteadOf = {name: 'Maya Chen', address: 'maya.chen@acme.example'};
const doing = 'rejection-reply';

export const examples: readonly Example[] = [
  {given: {ending}, doing, at: '2026-03-17T09:00+01:00', verdict: 'allowed'},
  {given: {ending: {...ending, answered: true}}, doing, at: '2026-03-17T09:00+01:00', verdict: 'held back'},
  {given: {ending: {...ending, canAnswer: false}}, doing, at: '2026-03-17T09:00+01:00', verdict: 'held back'},
  {
    given: {ending: {...ending, canAnswer: false}, insteadOf},
    doing,
    at: '2026-03-17T09:00+01:00',
    verdict: 'allowed',
  },
];
