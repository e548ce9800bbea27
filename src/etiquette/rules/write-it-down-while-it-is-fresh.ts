import {hour} from '../../domain/instant';
import {figure} from '../figures';
import {sources} from '../sources';
import {type Example, metAt} from './example';
import {defineRule} from './rule';

/** Two days later names and promises are guesses. */
export const writeItDownWhileItIsFresh = defineRule({
  id: 'write-it-down-while-it-is-fresh',
  sources: [sources.howTo, sources.followingUp],
  about: ['note'],
  because: 'rule.writeItDownWhileItIsFresh',
  allows: ({at}, {rounds, settings}) =>
    rounds.some(({end}) => end <= at && at < end + figure('thankAtTheLatestHours', settings) * hour),
});

const rounds = [metAt('2026-03-10T14:00+01:00')];

export const examples: readonly Example[] = [
  {given: {rounds}, doing: 'note', at: '2026-03-10T15:00+01:00', verdict: 'allowed'},
  {given: {rounds}, doing: 'note', at: '2026-03-10T14:59+01:00', verdict: 'held back'},
  {given: {rounds}, doing: 'note', at: '2026-03-12T15:00+01:00', verdict: 'held back'},
];
