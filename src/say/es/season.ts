import type {Translation} from '../translation';

/** How the search goes as a whole. */
export const season = {
  'season.waiting': 'En marcha',
  'season.answered': 'Decididas',
  'season.rested': 'En reposo',
  'season.interviews': 'Entrevistas realizadas',
  'season.answerTimes': 'Cuánto tardan en responder',
  'season.noAnswers': 'Cuando alguien responda tras una entrevista, aquí se verá cuánto tardó.',
  'season.middle': {
    one: 'La mitad de quienes respondieron lo hizo en un día desde la entrevista.',
    other: 'La mitad de quienes respondieron lo hizo en {count} días desde la entrevista.',
  },
  'season.middleHalf': 'La mayoría tarda entre {from} y {to} días.',
  'season.days': 'De {from} a {to} días',
  'season.daysFrom': '{from} o más',
  'season.weeks': 'Semana a semana',
  'season.noWeeks': 'La primera semana está por llegar.',
  'season.weeksSum': {
    one: 'En esta única semana: candidaturas {applications}, entrevistas {interviews}, respuestas {answers}.',
    other: 'En {count} semanas: candidaturas {applications}, entrevistas {interviews}, respuestas {answers}.',
  },
  'season.weeksPicture': 'Candidaturas, entrevistas y respuestas de cada semana, en barras',
  'season.week.applications': 'Candidaturas',
  'season.week.interviews': 'Entrevistas',
  'season.week.answers': 'Respuestas',
} satisfies Translation;
