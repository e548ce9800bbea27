import type {LetterLanguage, Reader} from '../letter-language';
import {arranging} from './arranging';
import {asking} from './asking';
import {card} from './card';
import {keepInTouch} from './keep-in-touch';
import {offer} from './offer';
import {papers} from './papers';
import {rejection} from './rejection';
import {thankYou} from './thank-you';

/** Who writes as Brazil does: everybody but the countries that write as Portugal does. */
const likePortugal = new Set(['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL']);
const inBrazil = ({country}: Reader): boolean => !likePortugal.has(country ?? '');

const dear = new Map([
  ['Sra.', 'a'],
  ['Sra', 'a'],
  ['Senhora', 'a'],
  ['Sr.', 'o'],
  ['Sr', 'o'],
  ['Senhor', 'o'],
]);

/**
 * Portuguese letters. What differs is Portugal and Brazil; both write to an employer in the third person, Brazil with "você" where a
 * word for it is needed. They thank with "agradeço", which does not show the writer's gender.
 */
export const portuguese: LetterLanguage = {
  language: 'pt',
  locale: reader => (inBrazil(reader) ? 'pt-BR' : 'pt-PT'),
  tones: ['formal', 'warm'],
  other: inBrazil,
  byFirstName: tone => tone === 'warm',
  greeting(tone, reader, {honorific, hour}) {
    if (tone === 'warm') return 'Olá, {name},';
    const ending = dear.get(honorific ?? '');
    if (ending) return `${inBrazil(reader) ? 'Prezad' : 'Car'}${ending} {name},`;
    return `${hour < 12 ? 'Bom dia' : hour < 19 ? 'Boa tarde' : 'Boa noite'}, {name},`;
  },
  closing(tone, reader) {
    if (tone === 'warm') return `${inBrazil(reader) ? 'Um abraço' : 'Um cumprimento cordial'},\n{me}`;
    return `${inBrazil(reader) ? 'Atenciosamente' : 'Com os melhores cumprimentos'},\n{me}`;
  },
  offerToConnect: 'Se estiver no LinkedIn, podemos manter [o contacto|contato] por lá.',
  days: {
    today: 'hoje',
    yesterday: 'ontem',
    onWeekday: weekday => `${/^s[áa]bado|^domingo/.test(weekday) ? 'no' : 'na'} ${weekday}`,
    onDate: date => `no dia ${date}`,
    date: {day: 'numeric', month: 'long'},
    at: (day, time) => `${day}, às ${time.replace(':', 'h')}`,
  },
  letters: {...thankYou, ...arranging, ...asking, ...rejection, ...offer, ...papers, ...card, ...keepInTouch},
};
