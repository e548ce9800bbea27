import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** A second letter and a let-go answer a silence. A word of theirs ends it, whichever way it came; an automatic reply does not. */
export const theirWordEndsTheSilence = defineRule({
  id: 'their-word-ends-the-silence',
  sources: [sources.followingUp],
  about: ['second-enquiry', 'call'],
  because: 'rule.theirWordEndsTheSilence',
  allows: (_deed, {enquiries, lastContact, callAsked}) =>
    callAsked || lastContact === null || (enquiries.at(-1) ?? Number.POSITIVE_INFINITY) > lastContact,
});

const rounds = [metAt('2026-03-10T14:00+01:00')];
const enquiries = [moment('2026-03-19T09:00+01:00')];
const at = '2026-03-31T09:00+02:00';

export const examples: readonly Example[] = [
  {
    given: {rounds, enquiries, lastContact: moment('2026-03-12T09:00+01:00')},
    doing: 'second-enquiry',
    at,
    verdict: 'allowed',
  },
  {
    given: {rounds, enquiries, lastContact: moment('2026-03-20T09:00+01:00')},
    doing: 'second-enquiry',
    at,
    verdict: 'held back',
  },
];
