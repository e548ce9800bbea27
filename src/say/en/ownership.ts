/** What is said of the user's data as a whole: backup, restore, erasing. */
export const ownership = {
  'ownership.file.about':
    'A backup of Afterword. It holds what Afterword knows about your applications: who wrote and when, what it understood, at most one short quoted line for each fact, and what you told it. No mail is in it. Anybody who has this file can read it.',
} as const;
