import {paceOf} from '../pace';
import {sources} from '../sources';
import {type Example, metAt} from './example';
import {defineRule} from './rule';

/** Who named a day is asked a little after it. */
export const waitForTheDayTheyNamed = defineRule({
  id: 'wait-for-the-day-they-named',
  sources: [sources.howTo, sources.bestPractice, sources.followingUp],
  about: ['enquiry', 'second-enquiry', 'call'],
  because: 'rule.waitForTheDayTheyNamed',
  notBefore: ({awaited, clock, settings}) =>
    awaited === null
      ? null
      : clock.morning(clock.workingDaysAfter(awaited, paceOf(settings).afterPromiseWorkingDays)),
});

const rounds = [metAt('2026-03-10T14:00+01:00')];
const awaited = '2026-03-20';

export const examples: readonly Example[] = [
  {given: {rounds, awaited}, doing: 'enquiry', at: '2026-03-24T08:00+01:00', verdict: 'allowed'},
  {given: {rounds, awaited}, doing: 'enquiry', at: '2026-03-23T18:00+01:00', verdict: 'held back'},
  {
    given: {rounds, awaited},
    settings: {enquiryAfterPromiseWorkingDays: 0},
    doing: 'enquiry',
    at: '2026-03-20T08:00+01:00',
    verdict: 'allowed',
  },
];
