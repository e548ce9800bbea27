import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** Who feels it went badly often errs: nothing is let go before somebody was asked, or the time to ask is over. */
export const askEvenAfterABadInterview = defineRule({
  id: 'ask-even-after-a-bad-interview',
  sources: [sources.tips],
  about: ['let-go'],
  because: 'rule.askEvenAfterABadInterview',
  allows: ({at}, {note, enquiries, rounds, lastContact, clock}) =>
    !note?.wentBadly ||
    enquiries.length > 0 ||
    at >= clock.eveningDaysAfter(Math.max(lastContact ?? 0, rounds.at(-1)?.end ?? 0), shortestTimeToAsk),
});

/** Days; the time to ask is never shorter, whatever the settings. */
const shortestTimeToAsk = 21;

const rounds = [metAt('2026-03-10T14:00+01:00')];
const note = {wentBadly: true};
const enquiries = [moment('2026-03-19T09:00+01:00'), moment('2026-03-27T09:00+01:00')];

export const examples: readonly Example[] = [
  {given: {rounds, note}, doing: 'let-go', at: '2026-03-16T09:00+01:00', verdict: 'held back'},
  {given: {rounds, note, enquiries}, doing: 'let-go', at: '2026-04-13T09:00+02:00', verdict: 'allowed'},
  {given: {rounds}, doing: 'let-go', at: '2026-04-21T18:00+02:00', verdict: 'allowed'},
];
