import {sources} from '../sources';
import {askAgainAfterAWeek} from './ask-again-after-a-week';
import {type Example, metAt, moment} from './example';
import {giveThemTimeToDecide} from './give-them-time-to-decide';
import {defineRule} from './rule';
import {waitForTheDayTheyNamed} from './wait-for-the-day-they-named';

/** Sales asks every few days and up to four times; public bodies and universities take twice as long as an office, and are left to. */
export const followThePaceOfTheField = defineRule({
  id: 'follow-the-pace-of-the-field',
  sources: [sources.tips],
  about: ['enquiry', 'second-enquiry'],
  because: 'rule.followThePaceOfTheField',
  allows: ({doing, at}, known) => {
    if (known.settings.pace !== 'public') return true;
    const wait =
      doing === 'second-enquiry'
        ? askAgainAfterAWeek.notBefore(known)
        : (waitForTheDayTheyNamed.notBefore(known) ?? giveThemTimeToDecide.notBefore(known));
    return wait === null || at >= wait;
  },
});

const given = {rounds: [metAt('2026-03-10T14:00+01:00')]};
const enquiries = [moment('2026-03-30T10:00+02:00')];
const settings = {pace: 'public'} as const;

export const examples: readonly Example[] = [
  {given, settings, doing: 'enquiry', at: '2026-03-30T08:00+02:00', verdict: 'allowed'},
  {
    given,
    settings,
    doing: 'enquiry',
    at: '2026-03-20T09:00+01:00',
    verdict: 'held back',
    also: ['give-them-time-to-decide'],
  },
  {given, doing: 'enquiry', at: '2026-03-20T09:00+01:00', verdict: 'allowed'},
  {given, settings: {pace: 'sales'}, doing: 'enquiry', at: '2026-03-13T08:00+01:00', verdict: 'allowed'},
  {
    given: {...given, enquiries},
    settings,
    doing: 'second-enquiry',
    at: '2026-04-08T09:00+02:00',
    verdict: 'held back',
    also: ['ask-again-after-a-week'],
  },
];
