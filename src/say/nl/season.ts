import type {Translation} from '../translation';

/** How the search goes as a whole. */
export const season = {
  'season.waiting': 'Onderweg',
  'season.answered': 'Beslist',
  'season.rested': 'In rust',
  'season.interviews': 'Gesprekken gehad',
  'season.answerTimes': 'Hoe lang ze erover doen',
  'season.noAnswers': 'Zodra iemand na een gesprek antwoordt, zie je hier hoe lang het duurde.',
  'season.middle': {
    one: 'De helft van wie antwoordde, deed dat binnen een dag na het gesprek.',
    other: 'De helft van wie antwoordde, deed dat binnen {count} dagen na het gesprek.',
  },
  'season.middleHalf': 'De meesten doen er {from} tot {to} dagen over.',
  'season.days': '{from} tot {to} dagen',
  'season.daysFrom': '{from} of meer',
  'season.weeks': 'Week na week',
  'season.noWeeks': 'De eerste week moet nog komen.',
  'season.weeksSum': {
    one: 'In deze ene week: sollicitaties {applications}, gesprekken {interviews}, antwoorden {answers}.',
    other: 'In {count} weken: sollicitaties {applications}, gesprekken {interviews}, antwoorden {answers}.',
  },
  'season.weeksPicture': 'Sollicitaties, gesprekken en antwoorden van elke week, als balken',
  'season.week.applications': 'Sollicitaties',
  'season.week.interviews': 'Gesprekken',
  'season.week.answers': 'Antwoorden',
} satisfies Translation;
