import {figure} from '../figures';
import {paceOf} from '../pace';
import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';
import {waitForTheDayTheyNamed} from './wait-for-the-day-they-named';

/** After the last letter that politeness allows, two weeks of silence are an answer. */
export const letItGoKindly = defineRule({
  id: 'let-it-go-kindly',
  sources: [sources.howTo, sources.tips, sources.followingUp],
  about: ['let-go'],
  because: 'rule.letItGoKindly',
  notBefore: known => {
    const {enquiries, clock, settings} = known;
    const last = enquiries.at(-1);
    if (last === undefined || enquiries.length < paceOf(settings).ceiling) return null;
    const silent = clock.morningWorkingDaysAfter(last, figure('letGoAfterWorkingDays', settings));
    return Math.max(silent, waitForTheDayTheyNamed.notBefore(known) ?? silent);
  },
});

const given = {
  rounds: [metAt('2026-03-10T14:00+01:00')],
  enquiries: [moment('2026-03-19T09:00+01:00'), moment('2026-03-26T09:00+01:00')],
};

export const examples: readonly Example[] = [
  {given, doing: 'let-go', at: '2026-04-09T08:00+02:00', verdict: 'allowed'},
  {given, doing: 'let-go', at: '2026-04-08T18:00+02:00', verdict: 'held back'},
];
