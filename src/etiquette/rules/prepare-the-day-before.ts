import {hour} from '../../domain/instant';
import {figure} from '../figures';
import {sources} from '../sources';
import {type Example, metAt} from './example';
import {defineRule} from './rule';

/** Questions are remembered when they are read the day before, and of no use once the talk has begun. */
export const prepareTheDayBefore = defineRule({
  id: 'prepare-the-day-before',
  sources: [sources.howTo, sources.bestPractice, sources.followingUp],
  about: ['prepare'],
  because: 'rule.prepareTheDayBefore',
  allows: ({at}, {rounds, settings}) =>
    rounds.some(({start}) => start - figure('prepareHoursBefore', settings) * hour <= at && at < start),
});

const rounds = [metAt('2026-03-10T14:00+01:00')];

export const examples: readonly Example[] = [
  {given: {rounds}, doing: 'prepare', at: '2026-03-09T14:00+01:00', verdict: 'allowed'},
  {given: {rounds}, doing: 'prepare', at: '2026-03-09T13:59+01:00', verdict: 'held back'},
  {given: {rounds}, doing: 'prepare', at: '2026-03-10T14:00+01:00', verdict: 'held back'},
];
