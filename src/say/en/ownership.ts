/** What is said of the user's data as a whole: backup, restore, erasing, files to take along. */
export const ownership = {
  'ownership.file.about':
    'A backup of Afterword. It holds what Afterword knows about your applications: who wrote and when, what it understood, at most one short quoted line for each fact, and what you told it. No mail is in it. Anybody who has this file can read it.',

  'ownership.reminder':
    'Your notes are on this computer only, and some are newer than your last backup. A backup takes a moment: Desk, Your data.',

  'ownership.table.employer': 'Employer',
  'ownership.table.role': 'Role',
  'ownership.table.stage': 'Stage',
  'ownership.table.people': 'People',
  'ownership.table.addresses': 'Addresses',
  'ownership.table.interviews': 'Interviews',
  'ownership.table.heard': 'Last contact',
  'ownership.table.promised': 'They promised an answer by',
  'ownership.table.next': 'Next',
  'ownership.table.due': 'Due',
  'ownership.table.outcome': 'Outcome',
  'ownership.table.notes': 'Notes',
  'ownership.table.archived': 'Put away',
  'ownership.table.yes': 'yes',
  'ownership.outcome.offer': 'offer',
  'ownership.outcome.rejected': 'they said no',
  'ownership.outcome.let-go': 'let rest',
  'ownership.outcome.accepted': 'accepted',
  'ownership.outcome.declined': 'declined',
  'ownership.outcome.withdrawn': 'withdrawn',

  'ownership.calendar.step': '{step}: {name}',
  'ownership.calendar.interview': 'Interview: {name}',
  'ownership.calendar.interviewUncertain': 'Interview (please check the time): {name}',
  'ownership.calendar.unknown': 'an employer not known yet',
} as const;
