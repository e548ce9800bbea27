import type {Translation} from '../translation';

/** How the search goes as a whole. */
export const season = {
  'season.waiting': 'Em andamento',
  'season.answered': 'Decididas',
  'season.rested': 'Em repouso',
  'season.interviews': 'Entrevistas realizadas',
  'season.answerTimes': 'Quanto demoram a responder',
  'season.noAnswers': 'Quando alguém responder depois de uma entrevista, aqui se verá quanto demorou.',
  'season.middle': {
    one: 'Metade de quem respondeu o fez em até um dia depois da entrevista.',
    other: 'Metade de quem respondeu o fez em até {count} dias depois da entrevista.',
  },
  'season.middleHalf': 'A maioria demora entre {from} e {to} dias.',
  'season.days': '{from} a {to} dias',
  'season.daysFrom': '{from} ou mais',
  'season.weeks': 'Semana a semana',
  'season.noWeeks': 'A primeira semana ainda está por vir.',
  'season.weeksSum': {
    one: 'Nesta única semana: candidaturas {applications}, entrevistas {interviews}, respostas {answers}.',
    other: 'Em {count} semanas: candidaturas {applications}, entrevistas {interviews}, respostas {answers}.',
  },
  'season.weeksPicture': 'Candidaturas, entrevistas e respostas de cada semana, em barras',
  'season.week.applications': 'Candidaturas',
  'season.week.interviews': 'Entrevistas',
  'season.week.answers': 'Respostas',
} satisfies Translation;
