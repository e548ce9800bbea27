import {sources} from '../sources';
import type {Example} from './example';
import {defineRule} from './rule';

/** A line that offers to connect on a network is the user's choice, and off until they make it. */
export const connectOnlyWhenChosen = defineRule({
  id: 'connect-only-when-chosen',
  sources: [sources.tips],
  about: ['connect'],
  because: 'rule.connectOnlyWhenChosen',
  allows: (_deed, {settings}) => settings.offerToConnect === true,
});

export const examples: readonly Example[] = [
  {given: {}, doing: 'connect', at: '2026-03-10T16:00+01:00', verdict: 'held back'},
  {
    given: {},
    settings: {offerToConnect: true},
    doing: 'connect',
    at: '2026-03-10T16:00+01:00',
    verdict: 'allowed',
  },
];
