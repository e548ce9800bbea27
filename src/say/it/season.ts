import type {Translation} from '../translation';

/** How the search goes as a whole. */
export const season = {
  'season.waiting': 'In corso',
  'season.answered': 'Decise',
  'season.rested': 'A riposo',
  'season.interviews': 'Colloqui fatti',
  'season.answerTimes': 'Quanto impiegano a rispondere',
  'season.noAnswers': 'Quando qualcuno risponderà dopo un colloquio, qui si vedrà quanto ha impiegato.',
  'season.middle': {
    one: 'Metà di chi ha risposto l’ha fatto entro un giorno dal colloquio.',
    other: 'Metà di chi ha risposto l’ha fatto entro {count} giorni dal colloquio.',
  },
  'season.middleHalf': 'I più impiegano da {from} a {to} giorni.',
  'season.days': 'da {from} a {to} giorni',
  'season.daysFrom': '{from} o più',
  'season.weeks': 'Settimana per settimana',
  'season.noWeeks': 'La prima settimana deve ancora venire.',
  'season.weeksSum': {
    one: 'In questa settimana: candidature {applications}, colloqui {interviews}, risposte {answers}.',
    other: 'In {count} settimane: candidature {applications}, colloqui {interviews}, risposte {answers}.',
  },
  'season.weeksPicture': 'Candidature, colloqui e risposte di ogni settimana, come barre',
  'season.week.applications': 'Candidature',
  'season.week.interviews': 'Colloqui',
  'season.week.answers': 'Risposte',
} satisfies Translation;
