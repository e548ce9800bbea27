import {hour} from '../../domain/instant';
import {figure} from '../figures';
import {sources} from '../sources';
import {stillToThank} from '../still-to-thank';
import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** A thank-you of its own is welcome for two days, once for everybody; later it belongs into the enquiry. */
export const thankWithinADay = defineRule({
  id: 'thank-within-a-day',
  sources: [sources.howTo, sources.bestPractice, sources.followingUp],
  about: ['thank-you'],
  because: 'rule.thankWithinADay',
  allows: ({at}, {rounds, thanks, settings}) =>
    rounds.some(
      round =>
        round.end <= at &&
        at < round.end + figure('thankAtTheLatestHours', settings) * hour &&
        stillToThank(round, thanks) !== 'nobody',
    ),
});

const maya = {name: 'Maya Chen', address: 'maya.chen@acme.example'};
const luis = {name: 'Luis Ortega', address: null};
const rounds = [metAt('2026-03-10T14:00+01:00', {people: [maya, luis]})];
const at = moment('2026-03-10T17:00+01:00');

export const examples: readonly Example[] = [
  {given: {rounds}, doing: 'thank-you', at: '2026-03-10T15:00+01:00', verdict: 'allowed'},
  {given: {rounds}, doing: 'thank-you', at: '2026-03-10T14:30+01:00', verdict: 'held back'},
  {given: {rounds}, doing: 'thank-you', at: '2026-03-12T15:00+01:00', verdict: 'held back'},
  {
    given: {rounds, thanks: [{at, to: [maya]}]},
    doing: 'thank-you',
    at: '2026-03-11T09:00+01:00',
    verdict: 'allowed',
  },
  {
    given: {rounds, thanks: [{at, to: [maya, luis]}]},
    doing: 'thank-you',
    at: '2026-03-11T09:00+01:00',
    verdict: 'held back',
  },
];
