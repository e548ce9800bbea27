import {expect, it} from 'vitest';
import type {SampleMail} from '../sample-facts';
import {timesOf} from './times-of';

type Kinded = SampleMail & {kind: NonNullable<SampleMail['kind']>};
const invite = (text: string): Kinded => ({kind: 'interview-invite', text});
const fixed = (text: string): Kinded => ({kind: 'interview-confirmed', text});

/** Written on Wednesday, 4 March 2026, in Berlin. */
const times: readonly [mail: Kinded, ...starts: string[]][] = [
  [
    fixed('Your interview is on Tuesday 10 March at 14:00. Our office is open from 8:00 to 17:00.'),
    '2026-03-10T14:00',
  ],
  [
    fixed('We will see you on 12 March at 9:30 am. If you are held up, call reception between 8 and 9 am.'),
    '2026-03-12T09:30',
  ],
  [fixed('Looking forward to meeting you on Thursday week at half past two.'), '2026-03-12T14:30'],
  [fixed('Confirmed: a week on Monday, 11 am, in our Leeds office.'), '2026-03-16T11:00'],
  [invite('Could you come in on Thursday fortnight at 3 pm?'), '2026-03-19T15:00'],
  [invite('Could you do tomorrow week at 10?'), '2026-03-12T10:00'],
  [
    invite(
      'We would like to meet you. Please let me know by 5 pm on Friday whether Tuesday 10 March at 11 am suits you.',
    ),
    '2026-03-10T11:00',
  ],
  [invite('We would like to interview you. I am free to talk on the phone any day from 9 to 5.')],
  [invite('We would love to talk. Please book a slot by Friday at noon.')],
  [
    invite(
      'There is an online information session for all applicants on 9 March at 18:00. Your own interview is on 11 March at 10:00.',
    ),
    '2026-03-11T10:00',
  ],
  [
    fixed(
      'The interview on Monday 9 March starts at 10:00 and will last until about 11:30. The job starts on 1 April.',
    ),
    '2026-03-09T10:00',
  ],
  [
    fixed('Please send your slides by 8 March, 18:00. The interview is on 10 March at 9:00.'),
    '2026-03-10T09:00',
  ],
  [
    fixed('Please arrive 15 minutes early, at 9:45, for your interview on Monday 9 March at 10:00.'),
    '2026-03-09T10:00',
  ],
  [fixed('Doors open at 8:30. Your interview begins at 9:00 on Friday 13 March.'), '2026-03-13T09:00'],
  [fixed('Interview: Friday, March 13, 2026, 2:00 PM – 3:00 PM (GMT+1)'), '2026-03-13T14:00'],
  [
    invite('Either the Tuesday at 10 or the Wednesday after at 3 pm would work on our side.'),
    '2026-03-10T10:00',
    '2026-03-11T15:00',
  ],
  [fixed('Wir freuen uns auf das Gespräch am Dienstag, dem 10. März, um halb drei.'), '2026-03-10T14:30'],
  [
    fixed(
      'Ihr Vorstellungsgespräch findet am Montag in einer Woche um 10 Uhr statt. Unser Büro ist von 8 bis 17 Uhr besetzt.',
    ),
    '2026-03-16T10:00',
  ],
  [invite('Würde Ihnen Freitag in zwei Wochen um 14 Uhr passen?'), '2026-03-20T14:00'],
  [
    invite(
      'Passt es Ihnen heute in einer Woche um 15.30 Uhr? Bitte geben Sie mir bis morgen, 12 Uhr, Bescheid.',
    ),
    '2026-03-11T15:30',
  ],
  [
    fixed('Votre entretien aura lieu mardi en huit à 14h30. Nos bureaux sont ouverts de 9h à 18h.'),
    '2026-03-17T14:30',
  ],
  [invite('Seriez-vous disponible vendredi en quinze à 10 h ?'), '2026-03-20T10:00'],
  [
    invite('Seriez-vous libre demain en huit à 9h ? Merci de répondre avant vendredi 17h.'),
    '2026-03-12T09:00',
  ],
  [
    fixed(
      'Te esperamos el martes 10 de marzo a las 11:30 para la entrevista. Nuestra oficina abre de 9:00 a 18:00.',
    ),
    '2026-03-10T11:30',
  ],
  [
    invite(
      '¿Podrías venir de hoy en ocho a las 16:00? Contéstanos antes del viernes a las 12:00, por favor.',
    ),
    '2026-03-11T16:00',
  ],
  [
    fixed('Sua entrevista será na terça-feira, 10 de março, às 14h. O escritório funciona das 9h às 18h.'),
    '2026-03-10T14:00',
  ],
  [
    fixed(
      'Il colloquio è fissato per martedì a otto alle 15:00. I nostri uffici sono aperti dalle 9 alle 18.',
    ),
    '2026-03-17T15:00',
  ],
  [
    invite('Sarebbe disponibile venerdì 13 marzo alle ore 10.30? Ci risponda entro domani alle 12.'),
    '2026-03-13T10:30',
  ],
  [
    fixed('Je gesprek is op dinsdag over een week om half drie. Ons kantoor is open van 9 tot 17 uur.'),
    '2026-03-17T14:30',
  ],
  [
    invite('Kun je vrijdag over twee weken om 11 uur langskomen? Laat het me vóór morgen 12 uur weten.'),
    '2026-03-20T11:00',
  ],
  [invite('Tell me by noon on Friday if Monday 9 March at 4 pm works for you.'), '2026-03-09T16:00'],
  [invite('Please confirm by Friday at 5 pm.')],
  [
    fixed('The call is on 12 March at 13:00. The doorbell is answered from 7:30 to 19:00.'),
    '2026-03-12T13:00',
  ],
  [fixed('Das Gespräch ist am 12. März um 13 Uhr. Der Empfang öffnet um 8 Uhr.'), '2026-03-12T13:00'],
  [fixed('Votre entretien est prévu le 12 mars à 13h. L’accueil ouvre à 8h.'), '2026-03-12T13:00'],
  [invite('Funciona para você na quinta-feira, 12 de março, às 14h?'), '2026-03-12T14:00'],
  [fixed('Your assessment day is on Thursday 12 March. It runs from 9:00 to 16:30.'), '2026-03-12T09:00'],
  [
    fixed('Your interview is on 12 March at 13:00. You can reach me on 0301234 until 18:00 that day.'),
    '2026-03-12T13:00',
  ],
  [
    fixed('Your interview is on 12 March at 13:00. The train from Leeds gets in at 12:10.'),
    '2026-03-12T13:00',
  ],
  [
    fixed(
      'Your interview is on 12 March at 13:00. Lunch is at 12:00 in our canteen if you would like to join.',
    ),
    '2026-03-12T13:00',
  ],
  [
    fixed('Ihr Gespräch ist am 12. März um 13 Uhr. Sie erreichen mich bis 18 Uhr unter 0301234.'),
    '2026-03-12T13:00',
  ],
  [
    fixed('Ihr Gespräch ist am 12. März um 13 Uhr. Bitte melden Sie sich um 12.45 Uhr am Empfang.'),
    '2026-03-12T13:00',
  ],
  [
    fixed('Votre entretien est prévu le 12 mars à 13h. Merci de vous présenter à 12h45 à l’accueil.'),
    '2026-03-12T13:00',
  ],
  [
    fixed('La entrevista será el 12 de marzo a las 13:00. Por favor, preséntate en recepción a las 12:45.'),
    '2026-03-12T13:00',
  ],
  [fixed('A entrevista será no dia 12 de março às 13h. Por favor, chegue às 12h45.'), '2026-03-12T13:00'],
  [
    fixed('Il colloquio si terrà il 12 marzo alle 13. La preghiamo di presentarsi alle 12.45.'),
    '2026-03-12T13:00',
  ],
  [
    fixed('Je gesprek is op 12 maart om 13.00 uur. Meld je om 12.45 uur bij de receptie.'),
    '2026-03-12T13:00',
  ],
];

it.each(times)('%j', (mail, ...starts) =>
  expect(timesOf(mail).map(time => time.slice(0, 16))).toEqual(starts),
);
