import type {CatchUp, OwnLettersPage, Reminding, Season} from '../../src/contract';
import {seasons} from './desk-samples';

const now = Date.parse('2026-03-10T10:12:00Z');
const day = 86_400_000;

const found: CatchUp['found'] = [
  {from: 'Maya Chen', subject: 'Interview for Data Analyst', days: 6, answer: 'yes', read: true},
  {
    from: 'Borealis Public Library',
    subject: 'Your interview on Thursday',
    days: 12,
    answer: 'yes',
    read: false,
  },
  {from: 'Cedar & Finch', subject: 'Thank you for coming in', days: 20, answer: null, read: false},
  {from: 'Hazel Moor', subject: '', days: null, answer: null, read: false},
  {
    from: 'Weekly jobs',
    subject: `How to shine in ${'an interview '.repeat(6)}`,
    days: 31,
    answer: 'no',
    read: false,
  },
  {from: 'Delta Health', subject: 'Next steps', days: 44, answer: 'later', read: false},
].map(({days, answer, ...one}, index) => ({
  ...one,
  answer: answer as CatchUp['found'][number]['answer'],
  at: days === null ? null : now - days * day,
  conversation: {webmail: 'gmail', account: 'jo@field.example', key: `found-${index}`},
}));

const catchUps = {
  idle: {state: 'idle', looked: 0, reach: 0, found: []},
  walking: {state: 'walking', looked: 120, reach: 0.4, found: found.slice(0, 3)},
  stopped: {state: 'stopped', looked: 120, reach: 0.4, found: found.slice(0, 2)},
  nothing: {state: 'ended', looked: 310, reach: 1, found: []},
  ended: {state: 'ended', looked: 310, reach: 1, found},
} satisfies Record<string, CatchUp>;

const letters: OwnLettersPage = {
  letters: [
    {
      for: 'thank-you.first-round',
      title: 'My thanks',
      language: 'en',
      tone: 'warm',
      subject: '',
      text: 'Dear {name},\n\nThank you.',
    },
    {
      for: 'enquiry.promised',
      title: null,
      language: 'de',
      tone: 'formal',
      terms: 'familiar',
      subject: '',
      text: 'Hallo {name},\n\nwie steht es?',
    },
  ],
  file: '---\n',
  occasions: [
    {id: 'thank-you.first-round', title: 'Thank-you note'},
    {id: 'enquiry.promised', title: 'Ask how things stand'},
  ],
  languages: [
    {language: 'en', tones: ['warm', 'neutral', 'formal'], hasTerms: false},
    {language: 'de', tones: ['neutral', 'formal'], hasTerms: true},
  ],
  slots: [{slot: 'name', label: 'Name', hint: 'whom you write to'}],
};

/** What the desk's pages may be found in beside their usual state. */
export interface DeskState {
  catchUp: CatchUp;
  letters: OwnLettersPage;
  season: Season;
  reminding: Reminding;
}

const off: Reminding = {permitted: false, notify: false, names: false};
const usual: DeskState = {catchUp: catchUps.idle, letters, season: seasons.full, reminding: off};

export const deskStates = {
  usual,
  'nothing yet': {
    ...usual,
    letters: {...letters, letters: []},
    season: {
      now,
      waiting: 0,
      answered: 0,
      rested: 0,
      interviewsHeld: 0,
      daysToAnswer: [],
      weeks: [],
    },
  },
  'looking back': {...usual, catchUp: catchUps.walking},
  'stopped on the way back': {...usual, catchUp: catchUps.stopped},
  'looked back, nothing': {...usual, catchUp: catchUps.nothing},
  'looked back': {...usual, catchUp: catchUps.ended},
  reminding: {...usual, reminding: {permitted: true, notify: true, names: true}},
} satisfies Record<string, DeskState>;
