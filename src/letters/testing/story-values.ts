import type {SlotValues} from '../slots';
import {remarks} from './remarks';

/** Something for every slot, so that a letter in that language is whole. */
export const storyValues = (language: string): SlotValues => ({
  name: 'Maya',
  me: 'Sam Lee',
  employer: 'Acme',
  role: 'Data Analyst',
  day: '10.3.',
  promised: '20.3.',
  time: '18.3. 14:00',
  colleagues: 'Luis',
  interviewers: 'Maya, Luis',
  decideBy: '23.3.',
  startDay: '1.5.',
  answerBy: '24.3.',
  ...remarks[language],
});
