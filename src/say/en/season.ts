/** How the search goes as a whole. */
export const season = {
  'season.waiting': 'Under way',
  'season.answered': 'Decided',
  'season.rested': 'At rest',
  'season.interviews': 'Interviews held',
  'season.answerTimes': 'How long they take to answer',
  'season.noAnswers': 'Once somebody answers after an interview, this shows how long it took.',
  'season.middle': {
    one: 'Half of those who answered did so within a day of the interview.',
    other: 'Half of those who answered did so within {count} days of the interview.',
  },
  'season.middleHalf': 'Most take between {from} and {to} days.',
  'season.days': '{from} to {to} days',
  'season.daysFrom': '{from} or more',
  'season.weeks': 'Week by week',
  'season.noWeeks': 'The first week has yet to come.',
  'season.weeksSum': {
    one: 'In this one week: applications {applications}, interviews {interviews}, answers {answers}.',
    other: 'In {count} weeks: applications {applications}, interviews {interviews}, answers {answers}.',
  },
  'season.weeksPicture': 'Applications, interviews and answers of every week, as bars',
  'season.week.applications': 'Applications',
  'season.week.interviews': 'Interviews',
  'season.week.answers': 'Answers',
} as const;
