import type {Translation} from '../translation';

/** How the search goes as a whole. */
export const season = {
  'season.waiting': 'En cours',
  'season.answered': 'Décidées',
  'season.rested': 'Au repos',
  'season.interviews': 'Entretiens passés',
  'season.answerTimes': 'Le temps qu’ils prennent pour répondre',
  'season.noAnswers': 'Dès qu’une réponse suit un entretien, vous verrez ici combien de temps elle a pris.',
  'season.middle': {
    one: 'La moitié des réponses sont venues dans la journée qui a suivi l’entretien.',
    other: 'La moitié des réponses sont venues dans les {count} jours qui ont suivi l’entretien.',
  },
  'season.middleHalf': 'La plupart prennent entre {from} et {to} jours.',
  'season.days': '{from} à {to} jours',
  'season.daysFrom': '{from} ou plus',
  'season.weeks': 'Semaine après semaine',
  'season.noWeeks': 'La première semaine est encore à venir.',
  'season.weeksSum': {
    one: 'En {count} semaine : candidatures {applications}, entretiens {interviews}, réponses {answers}.',
    other: 'En {count} semaines : candidatures {applications}, entretiens {interviews}, réponses {answers}.',
  },
  'season.weeksPicture': 'Candidatures, entretiens et réponses de chaque semaine, en barres',
  'season.week.applications': 'Candidatures',
  'season.week.interviews': 'Entretiens',
  'season.week.answers': 'Réponses',
} satisfies Translation;
