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

/**
 * French letters: "vous" unless the thread says "tu"; nothing in them shows the writer's gender. Before ":", ";" and "?" stands a space
 * that does not break.
 */
export const french: LetterLanguage = {
  language: 'fr',
  locale: ({country}) =>
    country === 'CA' || country === 'CH' || country === 'BE' ? `fr-${country}` : 'fr-FR',
  tones: ['formal', 'warm'],
  other: ({familiar}) => familiar,
  byFirstName: (tone, {familiar}) => familiar || tone === 'warm',
  greeting: () => 'Bonjour {name},',
  closing: (tone, {familiar}) =>
    `${familiar ? 'Bien à toi,' : tone === 'warm' ? 'Bien à vous,' : 'Avec mes salutations distinguées,'}\n{me}`,
  offerToConnect: 'Si [vous êtes|tu es] sur LinkedIn, restons-y en contact.',
  days: {
    today: "aujourd'hui",
    yesterday: 'hier',
    onWeekday: weekday => weekday,
    onDate: date => `le ${date}`,
    date: weekdayDayAndMonth,
    at: (day, time) => `${day} à ${time.replace(':', ' h ').replace(/ 00$/, '')}`,
  },
  // "de Acme" is "d'Acme"; before an h it depends on the word, and "de" is never wrong enough to guess.
  beforeValue: (words, value) =>
    /^[aeiouàâäéèêëîïôöûüœ]/i.test(value) ? words.replace(/(\b(?:d|qu))e $/i, "$1'") : words,
  letters: {...thankYou, ...arranging, ...asking, ...rejection, ...offer, ...papers, ...card, ...keepInTouch},
};
