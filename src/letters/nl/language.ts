import type {LetterLanguage} from '../letter-language';
import {arranging} from './arranging';
import {asking} from './asking';
import {card} from './card';
import {keepInTouch} from './keep-in-touch';
import {offer} from './offer';
import {papers} from './papers';
import {rejection} from './rejection';
import {thankYou} from './thank-you';

/** Dutch letters: "u" unless the thread says "je". "Beste" fits whoever it is; "Geachte" only before a title that is known. */
export const dutch: LetterLanguage = {
  language: 'nl',
  locale: ({country}) => (country === 'BE' ? 'nl-BE' : 'nl-NL'),
  tones: ['formal', 'warm'],
  other: ({familiar}) => familiar,
  byFirstName: (tone, {familiar}) => familiar || tone === 'warm',
  greeting: (tone, {familiar}, {honorific}) =>
    tone === 'formal' && !familiar && honorific !== null ? 'Geachte {name},' : 'Beste {name},',
  closing: tone => `${tone === 'warm' ? 'Hartelijke groet,' : 'Met vriendelijke groet,'}\n{me}`,
  offerToConnect: '[Bent u|Ben je] op LinkedIn te vinden, dan blijf ik daar graag in contact.',
  days: {
    today: 'vandaag',
    yesterday: 'gisteren',
    onWeekday: weekday => `afgelopen ${weekday}`,
    onDate: date => `op ${date}`,
    date: {weekday: 'long', day: 'numeric', month: 'long'},
    at: (day, time) => `${day} om ${time} uur`,
  },
  letters: {...thankYou, ...arranging, ...asking, ...rejection, ...offer, ...papers, ...card, ...keepInTouch},
};
