import fc from 'fast-check';
import {expect, it} from 'vitest';
import {timesOf} from '../interviews/times-of';

/** Ways to write Thursday, 12 March 2026, on Wednesday, 4 March, each read together with a clock time in every sentence below. */
const days = [
  'Thursday 12 March',
  'Thursday, March 12',
  'March 12',
  '12 March',
  'the 12th of March',
  'Thursday 12th',
  'Thursday the 12th',
  'next Thursday',
  'Thursday next week',
  'a week tomorrow',
  'a week on Thursday',
  'Thu 12/3',
  '12/03/2026',
  '12.03.2026',
  '2026-03-12',
  '12-Mar-2026',
  'Thursday (12 March)',
  'Thurs. 12 Mar',
  'Thursday 12/3/26',
  'the 12th',
  '12 Mar 2026 (Thursday)',
  'Thursday of next week',
  'March 12th, 2026',
];

/** Ways to write a clock time, with the time that is meant. */
const times: readonly [written: string, meant: string][] = [
  ['2pm', '14:00'],
  ['2:00 PM', '14:00'],
  ['14:00', '14:00'],
  ['2.30pm', '14:30'],
  ['2 p.m.', '14:00'],
  ["2 o'clock", '14:00'],
  ["two o'clock", '14:00'],
  ['2pm to 3pm', '14:00'],
  ['2-3pm', '14:00'],
  ['14:00 - 15:00', '14:00'],
  ['half past two', '14:30'],
  ['half past 2', '14:30'],
  ['quarter past 2', '14:15'],
  ['a quarter past two', '14:15'],
  ['quarter to three', '14:45'],
  ['quarter to 10', '09:45'],
  ['ten thirty', '10:30'],
  ['noon', '12:00'],
  ['12 noon', '12:00'],
  ['9 in the morning', '09:00'],
  ['9am', '09:00'],
  ['0930 hrs', '09:30'],
  ['14h00', '14:00'],
  ['2ish', '14:00'],
  ['two-ish', '14:00'],
  ['1130am', '11:30'],
  ['11:30 A.M.', '11:30'],
  ['3pm sharp', '15:00'],
  ['about 3pm', '15:00'],
  ['8:30 a.m. - 9:15 a.m.', '08:30'],
  ['02:00 PM', '14:00'],
  ['14:00 hours', '14:00'],
  ['4 pm - 4.45 pm', '16:00'],
];

/** Times that only a word before them makes times. */
const ledTimes: readonly [written: string, meant: string][] = [
  ['2', '14:00'],
  ['two', '14:00'],
  ['10', '10:00'],
  ['ten', '10:00'],
  ['1400', '14:00'],
  ['0900', '09:00'],
  ['9.30', '09:30'],
  ['14.00', '14:00'],
];

const leading = [
  'Could you come in for an interview on {d} at {t}?',
  'Your interview is on {d} at {t}.',
  'Date: {d}\nTime: {t}',
  'How about {d}, say {t}?',
  'Let us meet at {t} on {d}.',
  'I have pencilled you in for {d} at {t} with Maya.',
];
const sentences = [
  ...leading,
  'We can offer you {d}, {t}.',
  'Would {t} on {d} suit you for a chat?',
  'When: {d}, {t}',
  'Please choose a slot:\n- {d} {t}',
  'Interview: {d} / {t}',
  'Can you do {d} {t}?',
  'Day: {d}. Time: {t}. Place: our office.',
];

const read = (sentence: string, day: string, time: string): string[] =>
  timesOf({
    text: sentence.replace('{d}', day).replace('{t}', time),
    kind: 'interview-invite',
    country: 'GB',
  }).map(found => found.slice(0, 16));

it.each(days)('%s', day => {
  expect(sentences.map(sentence => read(sentence, day, '2pm'))).toEqual(
    sentences.map(() => ['2026-03-12T14:00']),
  );
});

it.each(times)('%s', (written, meant) => {
  expect(sentences.map(sentence => read(sentence, 'Thursday 12 March', written))).toEqual(
    sentences.map(() => [`2026-03-12T${meant}`]),
  );
});

it.each(ledTimes)('at %s', (written, meant) => {
  expect(leading.map(sentence => read(sentence, 'Thursday 12 March', written))).toEqual(
    leading.map(() => [`2026-03-12T${meant}`]),
  );
});

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');
const ordinal = (day: number): string => {
  const last = day % 10;
  const teen = day > 10 && day < 14;
  return `${day}${teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
};

/** How people write a day in full. */
const dayStyles: readonly ((date: Date) => string)[] = [
  date => `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  date => `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
  date => `${weekdays[date.getUTCDay()]}, ${months[date.getUTCMonth()]} ${ordinal(date.getUTCDate())}`,
  date => `${weekdays[date.getUTCDay()]} ${ordinal(date.getUTCDate())} of ${months[date.getUTCMonth()]}`,
  date =>
    `${weekdays[date.getUTCDay()]?.slice(0, 3)} ${date.getUTCDate()} ${months[date.getUTCMonth()]?.slice(0, 3)}`,
  date => `the ${ordinal(date.getUTCDate())} of ${months[date.getUTCMonth()]}`,
  date => date.toISOString().slice(0, 10),
  date => `${two(date.getUTCDate())}-${months[date.getUTCMonth()]?.slice(0, 3)}-${date.getUTCFullYear()}`,
  date => `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`,
  date => `${weekdays[date.getUTCDay()]} (${date.getUTCDate()} ${months[date.getUTCMonth()]})`,
];

/** How people write a clock time. */
const clockStyles: readonly ((hour: number, minute: number) => string)[] = [
  (hour, minute) => `${two(hour)}:${two(minute)}`,
  (hour, minute) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`,
  (hour, minute) => `${hour % 12 || 12}.${two(minute)}${hour < 12 ? 'am' : 'pm'}`,
  (hour, minute) => `${two(hour)}${two(minute)} hrs`,
  (hour, minute) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
];

it('reads the day and the time that a sentence was written from', () => {
  const soon = fc.integer({min: 1, max: 150});
  fc.assert(
    fc.property(
      soon,
      fc.integer({min: 7, max: 20}),
      fc.constantFrom(0, 5, 15, 30, 45),
      fc.constantFrom(...dayStyles),
      fc.constantFrom(...clockStyles),
      fc.constantFrom(...sentences),
      (ahead, hour, minute, dayStyle, clockStyle, sentence) => {
        const date = new Date(Date.UTC(2026, 2, 4 + ahead));
        const meant = `${date.toISOString().slice(0, 10)}T${two(hour)}:${two(minute)}`;
        expect(read(sentence, dayStyle(date), clockStyle(hour, minute))).toEqual([meant]);
      },
    ),
    {numRuns: 400},
  );
});

/** A day with its number and an hour that only a word makes one, in the other languages. */
const abroad: readonly [text: string, meant: string][] = [
  ['Kommen Sie bitte am Donnerstag um halb drei zum Gespräch zu uns.', '2026-03-05T14:30'],
  ['Das Gespräch ist am Montag, den 9. März um Viertel nach zwei bei uns im Haus.', '2026-03-09T14:15'],
  ['Können wir am Montag um drei zum Vorstellungsgespräch telefonieren?', '2026-03-09T15:00'],
  ['Unser Gespräch findet am Freitag um zehn Uhr dreißig bei uns statt.', '2026-03-06T10:30'],
  ['Nous vous proposons un entretien lundi 9 mars à deux heures et demie.', '2026-03-09T14:30'],
  ['Êtes-vous disponible pour un entretien lundi 9 à 15h ?', '2026-03-09T15:00'],
  ['Votre entretien aura lieu jeudi 12 mars à dix heures.', '2026-03-12T10:00'],
  ['¿Puede venir a la entrevista el lunes 9 a las 15?', '2026-03-09T15:00'],
  ['La entrevista es el lunes 9 de marzo a las cuatro y media de la tarde.', '2026-03-09T16:30'],
  ['Nos vemos para la entrevista el martes a las diez y cuarto.', '2026-03-10T10:15'],
  ['A entrevista será na segunda-feira, dia 9, às duas e meia da tarde.', '2026-03-09T14:30'],
  ['A sua entrevista fica para quinta-feira, 12 de março, às três.', '2026-03-12T15:00'],
  ['Le propongo il colloquio lunedì 9 alle 15 presso la nostra sede.', '2026-03-09T15:00'],
  ['Il colloquio è martedì 10 marzo alle tre e mezza.', '2026-03-10T15:30'],
  ['Kom je donderdag 12 maart om half drie op gesprek?', '2026-03-12T14:30'],
  ['Het gesprek is op maandag 9 maart om kwart over twee.', '2026-03-09T14:15'],
  ['We spreken elkaar dinsdag om elf uur voor het gesprek.', '2026-03-10T11:00'],
];
it.each(abroad)('%s', (text, meant) => {
  expect(timesOf({text, kind: 'interview-invite'}).map(found => found.slice(0, 16))).toEqual([meant]);
});
