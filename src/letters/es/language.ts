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

const dear = new Map([
  ['Sra.', 'Estimada'],
  ['Sra', 'Estimada'],
  ['Señora', 'Estimada'],
  ['Sr.', 'Estimado'],
  ['Sr', 'Estimado'],
  ['Señor', 'Estimado'],
]);

/**
 * Spanish letters, for Spain and America alike: "usted" unless the thread says "tú". The greeting ends with a colon and goes by the
 * hour, as "Estimado" and "Estimada" need more than a first name tells.
 */
export const spanish: LetterLanguage = {
  language: 'es',
  locale: ({country}) =>
    country && /^(?:AR|CL|CO|MX|PE|UY|EC|VE|US)$/.test(country) ? `es-${country}` : 'es-ES',
  tones: ['formal', 'warm'],
  other: ({familiar}) => familiar,
  byFirstName: (tone, {familiar}) => familiar || tone === 'warm',
  greeting(tone, {familiar}, {honorific, hour}) {
    if (tone === 'warm' || familiar) return 'Hola, {name}:';
    const opening = dear.get(honorific ?? '');
    if (opening) return `${opening} {name}:`;
    return hour < 13 ? 'Buenos días, {name}:' : 'Buenas tardes, {name}:';
  },
  closing: (tone, {familiar}) =>
    `${familiar ? 'Un saludo,' : tone === 'warm' ? 'Un saludo cordial,' : 'Atentamente,'}\n{me}`,
  offerToConnect: 'Si [está|estás] en LinkedIn, podemos seguir en contacto por allí.',
  days: {
    today: 'hoy',
    yesterday: 'ayer',
    onWeekday: weekday => `el ${weekday}`,
    onDate: date => `el ${date}`,
    date: weekdayDayAndMonth,
    at: (day, time) => `${day} a las ${time}`,
  },
  // "y" before an i-sound is "e".
  beforeValue: (words, value) => (/^h?i(?!e)/i.test(value) ? words.replace(/\by $/, 'e ') : words),
  letters: {...thankYou, ...arranging, ...asking, ...rejection, ...offer, ...papers, ...card, ...keepInTouch},
};
