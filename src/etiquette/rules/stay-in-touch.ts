import {addYears} from '../../days/calendar-day';
import type {Instant} from '../../domain/instant';
import {figure} from '../figures';
import type {Known} from '../known';
import {sources} from '../sources';
import {type Example, moment} from './example';
import {defineRule} from './rule';

const isOver = ({ending}: Known): boolean => ending?.outcome === 'rejected' || ending?.outcome === 'let-go';

function until(known: Known): Instant | null {
  const {ending, clock, settings} = known;
  if (!ending || !isOver(known)) return null;
  return clock.evening(addYears(clock.dateOf(ending.at), figure('keepInTouchForYears', settings)));
}

/** After a rejection or a let-go, a line every ten weeks or so, for a year. */
export const stayInTouch = defineRule({
  id: 'stay-in-touch',
  sources: [sources.howTo],
  about: ['keep-in-touch'],
  because: 'rule.stayInTouch',
  notBefore: known => {
    const {ending, inTouchAt, clock, settings} = known;
    if (!ending || !isOver(known)) return null;
    return clock.morningDaysAfter(inTouchAt ?? ending.at, figure('keepInTouchAfterDays', settings));
  },
  allows: ({at}, known) => at < (until(known) ?? at),
  more: {until},
});

const ending = {
  outcome: 'let-go',
  at: moment('2026-04-09T10:00+02:00'),
  canAnswer: true,
  answered: false,
} as const;
const doing = 'keep-in-touch';

export const examples: readonly Example[] = [
  {given: {ending}, doing, at: '2026-06-18T08:00+02:00', verdict: 'allowed'},
  {given: {ending}, doing, at: '2026-06-17T18:00+02:00', verdict: 'held back'},
  {given: {ending}, doing, at: '2027-04-09T18:00+02:00', verdict: 'held back'},
  {
    given: {ending, inTouchAt: moment('2026-06-18T09:00+02:00')},
    doing,
    at: '2026-08-26T18:00+02:00',
    verdict: 'held back',
  },
];
