import {weekdayDayAndMonth} from '../days-in-letters';
import type {LetterLanguage} from '../letter-language';
import {arranging} from './arranging';
import {asking} from './asking';
import {card} from './card';
import {keepInTouch} from './keep-in-touch';
import {offer} from './offer';
import {papers} from './papers';
import {rejection} from './rejection';
import {thankYou} from './thank-you';

/** English letters: first names unless formal, days as the reader's country writes them. */
export const english: LetterLanguage = {
  language: 'en',
  locale: ({country}) => (country === 'US' ? 'en-US' : 'en-GB'),
  tones: ['neutral', 'warm', 'formal'],
  other: () => false,
  byFirstName: tone => tone !== 'formal',
  greeting: tone => (tone === 'warm' ? 'Hi {name},' : 'Dear {name},'),
  closing: tone =>
    ({warm: 'Warm regards,\n{me}', neutral: 'Kind regards,\n{me}', formal: 'Yours sincerely,\n{me}'})[tone],
  offerToConnect: 'If you are on LinkedIn, I would be glad to connect there.',
  days: {
    today: 'today',
    yesterday: 'yesterday',
    onWeekday: weekday => `on ${weekday}`,
    onDate: date => `on ${date}`,
    date: weekdayDayAndMonth,
    at: (day, time) => `${day} at ${time}`,
  },
  letters: {...thankYou, ...arranging, ...asking, ...rejection, ...offer, ...papers, ...card, ...keepInTouch},
};
