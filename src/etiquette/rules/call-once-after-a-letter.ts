import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** Mail comes first. A call is for people who got on well, once, when a letter stayed without an answer; or when they asked for it. */
export const callOnceAfterALetter = defineRule({
  id: 'call-once-after-a-letter',
  sources: [sources.bestPractice, sources.tips, sources.followingUp],
  about: ['call'],
  because: 'rule.callOnceAfterALetter',
  allows: (_deed, {callAsked, calls, note, enquiries}) =>
    callAsked || (calls.length === 0 && note?.rapport === true && enquiries.length > 0),
});

const rounds = [metAt('2026-03-10T14:00+01:00')];
const note = {rapport: true};
const enquiries = [moment('2026-03-19T10:00+01:00')];
const at = '2026-03-26T10:00+01:00';

export const examples: readonly Example[] = [
  {given: {rounds, note, enquiries}, doing: 'call', at, verdict: 'allowed'},
  {given: {rounds, note}, doing: 'call', at, verdict: 'held back'},
  {given: {rounds, enquiries}, doing: 'call', at, verdict: 'held back'},
  {
    given: {rounds, note, enquiries, calls: [moment('2026-03-24T10:00+01:00')]},
    doing: 'call',
    at,
    verdict: 'held back',
  },
];
