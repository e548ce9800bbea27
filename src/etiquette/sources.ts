/** The advice the practice rests on, by title. */
export const sources = {
  howTo: 'How to Follow Up After a Job Interview',
  bestPractice: 'Best Practice When Following Up After An Interview',
  tips: 'Tips for Following Up After Your Job Interview',
  followingUp: 'Following up after an interview',
} as const;

export type Source = (typeof sources)[keyof typeof sources];
