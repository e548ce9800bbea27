import {paceOf} from '../pace';
import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** A second letter needs a week of silence after the first; in fast fields a few working days, in public bodies two weeks. */
export const askAgainAfterAWeek = defineRule({
  id: 'ask-again-after-a-week',
  sources: [sources.tips, sources.followingUp],
  about: ['second-enquiry', 'call'],
  because: 'rule.askAgainAfterAWeek',
  notBefore: ({enquiries, clock, settings}) => {
    const last = enquiries.at(-1);
    if (last === undefined) return null;
    const {again} = paceOf(settings);
    return 'days' in again
      ? clock.morningDaysAfter(last, again.days)
      : clock.morningWorkingDaysAfter(last, again.workingDays);
  },
});

const given = {rounds: [metAt('2026-03-10T14:00+01:00')], enquiries: [moment('2026-03-19T09:00+01:00')]};

export const examples: readonly Example[] = [
  {given, doing: 'second-enquiry', at: '2026-03-26T08:00+01:00', verdict: 'allowed'},
  {given, doing: 'second-enquiry', at: '2026-03-25T17:00+01:00', verdict: 'held back'},
  {
    given,
    settings: {pace: 'sales'},
    doing: 'second-enquiry',
    at: '2026-03-24T08:00+01:00',
    verdict: 'allowed',
  },
  {
    given,
    settings: {pace: 'public'},
    doing: 'second-enquiry',
    at: '2026-04-01T17:00+02:00',
    verdict: 'held back',
    also: ['follow-the-pace-of-the-field'],
  },
];
