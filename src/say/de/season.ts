import type {Translation} from '../translation';

/** How the search goes as a whole. */
export const season = {
  'season.waiting': 'Laufen noch',
  'season.answered': 'Entschieden',
  'season.rested': 'Ruhen',
  'season.interviews': 'Geführte Gespräche',
  'season.answerTimes': 'Wie lange Antworten brauchen',
  'season.noAnswers':
    'Sobald nach einem Gespräch eine Antwort kommt, steht hier, wie lange sie gebraucht hat.',
  'season.middle': {
    one: 'Die Hälfte der Antworten kam innerhalb eines Tages nach dem Gespräch.',
    other: 'Die Hälfte der Antworten kam innerhalb von {count} Tagen nach dem Gespräch.',
  },
  'season.middleHalf': 'Die meisten brauchen zwischen {from} und {to} Tagen.',
  'season.days': '{from} bis {to} Tage',
  'season.daysFrom': '{from} oder mehr',
  'season.weeks': 'Woche für Woche',
  'season.noWeeks': 'Die erste Woche kommt noch.',
  'season.weeksSum': {
    one: 'In dieser einen Woche: Bewerbungen {applications}, Gespräche {interviews}, Antworten {answers}.',
    other: 'In {count} Wochen: Bewerbungen {applications}, Gespräche {interviews}, Antworten {answers}.',
  },
  'season.weeksPicture': 'Bewerbungen, Gespräche und Antworten jeder Woche als Balken',
  'season.week.applications': 'Bewerbungen',
  'season.week.interviews': 'Gespräche',
  'season.week.answers': 'Antworten',
} satisfies Translation;
