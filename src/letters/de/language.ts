import type {LetterLanguage} from '../letter-language';
import {arranging} from './arranging';
import {asking} from './asking';
import {card} from './card';
import {keepInTouch} from './keep-in-touch';
import {offer} from './offer';
import {papers} from './papers';
import {rejection} from './rejection';
import {thankYou} from './thank-you';

const greetings = new Map([
  ['Frau', 'Sehr geehrte {name},'],
  ['Herr', 'Sehr geehrter {name},'],
]);

/**
 * German letters: "Sie" unless the thread says "du". Whether somebody is Frau or Herr is not told by a first name; who is known by
 * neither is greeted "Guten Tag Maya Chen", as is usual today. What follows the greeting begins small.
 */
export const german: LetterLanguage = {
  language: 'de',
  locale: ({country}) => (country === 'AT' || country === 'CH' ? `de-${country}` : 'de-DE'),
  tones: ['formal', 'warm'],
  other: ({familiar}) => familiar,
  byFirstName: (_tone, {familiar}) => familiar,
  greeting: (tone, {familiar}, {honorific}) =>
    familiar
      ? 'Hallo {name},'
      : ((tone === 'formal' ? greetings.get(honorific ?? '') : null) ?? 'Guten Tag {name},'),
  closing: (tone, {familiar}) =>
    `${tone === 'formal' ? (familiar ? 'Viele Grüße' : 'Mit freundlichen Grüßen') : 'Herzliche Grüße'}\n{me}`,
  offerToConnect: 'Falls [Sie|du] bei LinkedIn [sind|bist], können wir uns dort gern vernetzen.',
  days: {
    today: 'heute',
    yesterday: 'gestern',
    onWeekday: weekday => `am ${weekday}`,
    onDate: date => `am ${date}`,
    date: {day: 'numeric', month: 'long'},
    at: (day, time) => `${day}, um ${time} Uhr`,
  },
  letters: {...thankYou, ...arranging, ...asking, ...rejection, ...offer, ...papers, ...card, ...keepInTouch},
};
