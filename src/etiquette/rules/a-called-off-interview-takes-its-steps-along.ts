import {type Example, metAt} from './example';
import {defineRule} from './rule';

/** Nobody prepares for, writes down or thanks for an interview that did not take place. */
export const aCalledOffInterviewTakesItsStepsAlong = defineRule({
  id: 'a-called-off-interview-takes-its-steps-along',
  sources: [],
  about: ['prepare', 'note', 'thank-you'],
  because: 'rule.aCalledOffInterviewTakesItsStepsAlong',
  allows: (_deed, {rounds}) => rounds.some(({off}) => !off),
});

const stands = metAt('2026-03-10T14:00+01:00');

export const examples: readonly Example[] = [
  {given: {rounds: [stands]}, doing: 'thank-you', at: '2026-03-10T16:00+01:00', verdict: 'allowed'},
  {
    given: {rounds: [{...stands, off: true}]},
    doing: 'thank-you',
    at: '2026-03-10T16:00+01:00',
    verdict: 'held back',
  },
  {
    given: {rounds: [{...stands, off: true}]},
    doing: 'prepare',
    at: '2026-03-10T09:00+01:00',
    verdict: 'held back',
  },
];
