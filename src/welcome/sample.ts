import type {Card, Letter} from '../contract';
import {elapsedDay, hour} from '../domain/instant';
import {say} from '../say/say';

/** A Tuesday at ten, in a story that never changes. */
const now = Date.parse('2026-03-10T10:00Z');
const people = [{name: 'Maya Chen', address: 'maya.chen@acme.example', title: 'Head of Analytics'}];

/** The card of the conversation to try things out on: a thank-you note is due. */
export const sampleCard = (): Card => ({
  application: 'sample',
  conversation: {webmail: 'by-hand', account: '', key: 'sample'},
  employer: 'Acme',
  role: 'Data Analyst',
  stage: 'interviewed',
  people,
  step: {
    step: 'thank-you',
    from: now - 18 * hour,
    by: now + 6 * hour,
    until: now + 30 * hour,
    because: say('welcome.sample.because'),
    to: people,
  },
  upcoming: null,
  writes: true,
  promised: '2026-03-20',
  seenAt: null,
  undoable: null,
  timeZone: 'UTC',
  now,
});

/** The same after it was answered: put off until then, or out of the way. */
export function sampleAfter(did: NonNullable<Card['undoable']>, until: number | null): Card {
  const card = sampleCard();
  const upcoming = card.step && until !== null ? {...card.step, snoozedUntil: until} : null;
  return {...card, step: null, upcoming, undoable: did};
}

/** The same once the letter is written: it is their turn. */
export const sampleWritten = (): Card => ({
  ...sampleCard(),
  step: null,
  upcoming: {
    step: 'enquiry',
    from: now + 14 * elapsedDay,
    by: null,
    until: null,
    because: say('welcome.sample.enquiry'),
  },
});

/** Two letters that fit. */
export const sampleLetters = (): Letter[] => [
  {
    id: 'thank-you',
    step: 'thank-you',
    title: say('welcome.sample.letter'),
    because: say('welcome.sample.because'),
    suggested: true,
    language: 'en',
    subject: '',
    body: [
      say('welcome.sample.letterBegins'),
      {slot: 'point', label: say('welcome.sample.point'), hint: say('welcome.sample.pointHint')},
      say('welcome.sample.letterEnds'),
    ],
  },
  {
    id: 'thank-you-short',
    step: 'thank-you',
    title: say('welcome.sample.shortLetter'),
    because: '',
    suggested: false,
    language: 'en',
    subject: '',
    body: [say('welcome.sample.shortText')],
  },
];
