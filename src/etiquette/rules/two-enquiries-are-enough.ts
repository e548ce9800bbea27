import {say} from '../../say/say';
import {paceOf} from '../pace';
import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** Letters without an answer are few, over all conversations of an application. An answer starts the count again. */
export const twoEnquiriesAreEnough = defineRule({
  id: 'two-enquiries-are-enough',
  sources: [sources.tips, sources.followingUp],
  about: ['enquiry', 'second-enquiry'],
  because: ({enquiries}) => say('rule.twoEnquiriesAreEnough', {count: enquiries.length}),
  allows: (_deed, {enquiries, settings}) => enquiries.length < paceOf(settings).ceiling,
});

const rounds = [metAt('2026-03-10T14:00+01:00')];
const first = moment('2026-03-19T09:00+01:00');
const second = moment('2026-03-26T09:00+01:00');
const at = '2026-04-07T08:00+02:00';

export const examples: readonly Example[] = [
  {given: {rounds, enquiries: [first]}, doing: 'second-enquiry', at, verdict: 'allowed'},
  {given: {rounds, enquiries: [first, second]}, doing: 'second-enquiry', at, verdict: 'held back'},
  {
    given: {rounds, enquiries: [first]},
    settings: {maxEnquiries: 1},
    doing: 'second-enquiry',
    at,
    verdict: 'held back',
  },
  {
    given: {rounds, enquiries: [first, second]},
    settings: {pace: 'sales'},
    doing: 'second-enquiry',
    at,
    verdict: 'allowed',
  },
];
