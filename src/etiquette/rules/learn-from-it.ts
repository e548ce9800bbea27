import {sources} from '../sources';
import {type Example, moment} from './example';
import {defineRule} from './rule';

/** Once it is over, what was written down and what they said is worth reading again; before that it only makes restless. */
export const learnFromIt = defineRule({
  id: 'learn-from-it',
  sources: [sources.followingUp],
  about: ['look-back'],
  because: 'rule.learnFromIt',
  notBefore: ({ending}) => ending?.at ?? null,
  allows: (_deed, {ending, note, notes}) => ending !== null && (note !== null || notes.length > 0),
});

const at = moment('2026-03-16T11:00+01:00');
const ending = {outcome: 'rejected', at, canAnswer: true, answered: false} as const;
const note = {keyPoints: ['the night shift']};
const doing = 'look-back';

export const examples: readonly Example[] = [
  {given: {ending, note}, doing, at: '2026-03-16T12:00+01:00', verdict: 'allowed'},
  {given: {note}, doing, at: '2026-03-16T12:00+01:00', verdict: 'held back'},
  {given: {ending}, doing, at: '2026-03-16T12:00+01:00', verdict: 'held back'},
];
