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
 * Italian letters: "Lei" unless the thread says "tu". "Gentile" fits whoever it is; what follows the greeting begins small. Nothing
 * shows the writer's gender.
 */
export const italian: LetterLanguage = {
  language: 'it',
  locale: ({country}) => (country === 'CH' ? 'it-CH' : 'it-IT'),
  tones: ['formal', 'warm'],
  other: ({familiar}) => familiar,
  byFirstName: (tone, {familiar}) => familiar || tone === 'warm',
  greeting: (tone, {familiar}) =>
    familiar ? 'Ciao {name},' : tone === 'warm' ? 'Buongiorno {name},' : 'Gentile {name},',
  closing: (tone, {familiar}) =>
    `${familiar ? 'A presto,' : tone === 'warm' ? 'Un cordiale saluto,' : 'Cordiali saluti,'}\n{me}`,
  offerToConnect: 'Se [è|sei] su LinkedIn, possiamo restare in contatto lì.',
  days: {
    today: 'oggi',
    yesterday: 'ieri',
    onWeekday: weekday => weekday,
    onDate: date => date,
    date: {weekday: 'long', day: 'numeric', month: 'long'},
    at: (day, time) => `${day} alle ${time}`,
  },
  // "e" before an e, "a" before an a.
  beforeValue: (words, value) =>
    /^e/i.test(value)
      ? words.replace(/\be $/, 'ed ')
      : /^a/i.test(value)
        ? words.replace(/\ba $/, 'ad ')
        : words,
  letters: {...thankYou, ...arranging, ...asking, ...rejection, ...offer, ...papers, ...card, ...keepInTouch},
};
