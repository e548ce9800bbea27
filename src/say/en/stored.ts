/** What is kept, and what never is. */
export const stored = {
  'stored.kept': 'Kept on this computer',
  'stored.counts': 'Now: applications {applications}, conversations they were read from {conversations}.',
  'stored.facts':
    'Facts read from mails about interviews: employer, role, people, dates, what was promised and asked for.',
  'stored.quotes':
    'For each fact at most one line of the mail that proves it, 160 characters at the longest.',
  'stored.subjects': 'The subject of each such conversation, so that you find it again.',
  'stored.said': 'What you told Afterword: notes, answers, corrections.',
  'stored.settings': 'Your settings.',
  'stored.never': 'Never kept',
  'stored.noBodies': 'The text of a mail. It is read in memory and forgotten.',
  'stored.noAttachments': 'Attachments, and mails that are not about an interview.',
  'stored.noNetwork':
    'Anything anywhere else, unless you share it with your other computers. Afterword makes no request to the network at all.',
  'stored.report': 'When something is wrong',
  'stored.reportHint': 'This report holds counts only: no word of a mail, no name, no address.',
  'stored.copy': 'Copy the report',
  'stored.copied': 'Copied.',
  'stored.notCopied': 'The browser did not let it be copied. Mark it and copy it yourself.',
  'stored.health.well': 'The store is well.',
  'stored.health.restored':
    'The store had come back empty and was rebuilt from the journal. Please look through your applications once.',
  'stored.health.memory-only':
    'This browser keeps nothing for Afterword. What is read is gone when the browser closes.',
  'stored.health.newer-version':
    'The store was written by a newer Afterword. It is left as it is until Afterword is updated.',
} as const;
