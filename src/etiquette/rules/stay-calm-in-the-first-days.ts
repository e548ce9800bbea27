import {figure} from '../figures';
import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** In the first days nothing but the thank-you and what they asked for; never a call the next day, unless they asked for one or another offer waits. */
export const stayCalmInTheFirstDays = defineRule({
  id: 'stay-calm-in-the-first-days',
  sources: [sources.bestPractice, sources.tips],
  about: ['call', 'second-enquiry', 'let-go'],
  because: 'rule.stayCalmInTheFirstDays',
  notBefore: ({rounds, callAsked, offerElsewhere, clock, settings}) => {
    const last = rounds.findLast(({off}) => !off);
    if (callAsked || offerElsewhere !== null || !last) return null;
    return clock.morningWorkingDaysAfter(last.end, figure('calmWorkingDays', settings) + 1);
  },
});

const rounds = [metAt('2026-03-10T14:00+01:00')];

export const examples: readonly Example[] = [
  {
    given: {rounds, note: {rapport: true}, callAsked: true},
    doing: 'call',
    at: '2026-03-11T10:00+01:00',
    verdict: 'allowed',
  },
  {
    given: {
      rounds,
      enquiries: [moment('2026-03-10T16:00+01:00')],
      offerElsewhere: moment('2026-03-11T10:00+01:00'),
    },
    settings: {figures: {calmWorkingDays: 5}},
    doing: 'second-enquiry',
    at: '2026-03-17T09:00+01:00',
    verdict: 'allowed',
  },
  {
    given: {rounds, note: {rapport: true}},
    doing: 'call',
    at: '2026-03-11T10:00+01:00',
    verdict: 'held back',
    also: ['call-once-after-a-letter'],
  },
  {
    given: {rounds, note: {rapport: true}, enquiries: [moment('2026-03-19T10:00+01:00')]},
    doing: 'call',
    at: '2026-03-26T10:00+01:00',
    verdict: 'allowed',
  },
];
