import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** "Please wait until …" is obeyed: nobody asks before that day, and nobody gives up before it. */
export const keepWaitingWhenAskedTo = defineRule({
  id: 'keep-waiting-when-asked-to',
  sources: [sources.bestPractice],
  about: ['enquiry', 'second-enquiry', 'call', 'let-go'],
  because: 'rule.keepWaitingWhenAskedTo',
  allows: ({at}, {awaited, clock}) => awaited === null || clock.dateOf(at) >= awaited,
});

const rounds = [metAt('2026-03-10T14:00+01:00')];
const enquiries = [moment('2026-03-12T09:00+01:00'), moment('2026-03-19T09:00+01:00')];

export const examples: readonly Example[] = [
  {
    given: {rounds, awaited: '2026-04-30'},
    doing: 'enquiry',
    at: '2026-04-29T09:00+02:00',
    verdict: 'held back',
    also: ['wait-for-the-day-they-named'],
  },
  {
    given: {rounds, enquiries, awaited: '2026-04-30'},
    doing: 'let-go',
    at: '2026-04-02T09:00+02:00',
    verdict: 'held back',
    also: ['let-it-go-kindly'],
  },
  {
    given: {rounds, enquiries, awaited: '2026-04-30'},
    doing: 'let-go',
    at: '2026-05-05T08:00+02:00',
    verdict: 'allowed',
  },
];
