import type {Instant} from '../../domain/instant';
import type {Known} from '../known';
import {paceOf} from '../pace';
import {sources} from '../sources';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** The interview or their last word, whichever is later; null where neither is known. */
function countsFrom({lastContact, rounds}: Known): Instant | null {
  const moments = [lastContact, rounds.findLast(({off}) => !off)?.end ?? null].filter(at => at !== null);
  return moments.length > 0 ? Math.max(...moments) : null;
}

/**
 * Where no day was named, a decision takes a week and more. Their word, whichever way it came, starts the wait anew. Another employer's
 * offer is a good reason to ask sooner.
 */
export const giveThemTimeToDecide = defineRule({
  id: 'give-them-time-to-decide',
  sources: [sources.howTo, sources.tips],
  about: ['enquiry'],
  because: 'rule.giveThemTimeToDecide',
  notBefore: known => {
    const since = countsFrom(known);
    if (since === null || known.awaited !== null) return null;
    if (known.offerElsewhere !== null) return Math.max(since, known.offerElsewhere);
    return known.clock.morningWorkingDaysAfter(since, paceOf(known.settings).afterContactWorkingDays);
  },
  more: {countsFrom},
});

const rounds = [metAt('2026-03-10T14:00+01:00')];

export const examples: readonly Example[] = [
  {given: {rounds}, doing: 'enquiry', at: '2026-03-19T08:00+01:00', verdict: 'allowed'},
  {given: {rounds}, doing: 'enquiry', at: '2026-03-18T18:00+01:00', verdict: 'held back'},
  {
    given: {rounds, lastContact: moment('2026-03-12T09:00+01:00')},
    doing: 'enquiry',
    at: '2026-03-20T18:00+01:00',
    verdict: 'held back',
  },
  {
    given: {rounds, offerElsewhere: moment('2026-03-11T10:00+01:00')},
    doing: 'enquiry',
    at: '2026-03-11T10:00+01:00',
    verdict: 'allowed',
  },
  {
    given: {rounds},
    settings: {pace: 'sales'},
    doing: 'enquiry',
    at: '2026-03-13T08:00+01:00',
    verdict: 'allowed',
  },
  {
    given: {rounds},
    settings: {pace: 'public'},
    doing: 'enquiry',
    at: '2026-03-27T18:00+01:00',
    verdict: 'held back',
    also: ['follow-the-pace-of-the-field'],
  },
];
