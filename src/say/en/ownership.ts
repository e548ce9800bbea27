/** What is said of the user's data as a whole: backup, restore, erasing, files to take along. */
export const ownership = {
  'ownership.file.about':
    'A backup of Afterword. It holds what Afterword knows about your applications: who wrote and when, what it understood, at most one short quoted line for each fact, and what you told it. No mail is in it. Anybody who has this file can read it.',

  'ownership.reminder':
    'Your notes are on this computer only, and some are newer than your last backup. A backup takes a moment: Desk, Your data.',

  'ownership.title': 'Your data',
  'ownership.link': 'Save, bring back or erase all of it',
  'ownership.here':
    'Afterword knows of {applications} applications, from {conversations} conversations. All of it is kept in this browser and nowhere else.',

  'ownership.hereShared':
    'Afterword knows of {applications} applications, from {conversations} conversations. All of it is kept in this browser; what is live is shared with your other computers.',

  'ownership.backup': 'Backup',
  'ownership.backup.what':
    'One file with everything: what was read, what you noted, how you set it up. You can open it and read it. Keep it where others cannot.',
  'ownership.backup.none': 'There is no backup yet.',
  'ownership.backup.older': 'The last backup is from {day}. Some things have changed since.',
  'ownership.backup.current': 'The last backup is from {day}. Nothing has changed since.',
  'ownership.backup.save': 'Save a backup',
  'ownership.backup.collecting': 'Collecting…',
  'ownership.backup.made': 'The file is among your downloads.',
  'ownership.backup.failed': 'The backup could not be made. Please try once more.',
  'ownership.backup.remind': 'Tell me quietly when there was no backup for a month',

  'ownership.restore': 'Bring back a backup',
  'ownership.restore.choose': 'Choose a backup file',
  'ownership.restore.hint': 'Or drop it here. You see what it holds before anything is changed.',
  'ownership.restore.reading': 'Reading the file…',
  'ownership.restore.taking': 'Bringing it back…',
  'ownership.restore.how': 'What is here already',
  'ownership.restore.merge': 'Keep it, and add what is in the file',
  'ownership.restore.mergeHint':
    'Where both know of something, nothing of either is lost. Your settings here stay.',
  'ownership.restore.replace': 'Replace it with what is in the file',
  'ownership.restore.replaceHint': 'What is here and not in the file will be gone, settings included.',
  'ownership.restore.take': 'Bring it back',
  'ownership.restore.leave': 'Leave it',
  'ownership.restore.done': 'It is back.',
  'ownership.restore.failed': 'It could not be brought back. What was here is still here.',
  'ownership.restore.dropped': 'Nothing was changed.',

  'ownership.preview': 'A backup of {day}',
  'ownership.preview.conversations': {one: 'One conversation', other: '{count} conversations'},
  'ownership.preview.known': {one: 'One of them is here already', other: '{count} of them are here already'},
  'ownership.preview.told': {one: 'One answer or note of yours', other: '{count} answers and notes of yours'},
  'ownership.preview.letters': {
    one: 'The trace of one letter sent',
    other: 'The traces of {count} letters sent',
  },
  'ownership.preview.settings': 'Your settings',
  'ownership.preview.noSettings': 'No settings',

  'ownership.problem.at': '{reason} (At: {where})',
  'ownership.problem.not-json': 'This is not a backup file: it cannot be read as JSON. Nothing was changed.',
  'ownership.problem.truncated': 'The file ends too early; a part of it is missing. Nothing was changed.',
  'ownership.problem.wrong-schema': 'This file is not a backup of Afterword. Nothing was changed.',
  'ownership.problem.newer-version':
    'A newer Afterword made this backup. Please update this one first. Nothing was changed.',
  'ownership.problem.forbidden-key': 'The file holds a field that no backup has. Nothing was changed.',
  'ownership.problem.unknown-field':
    'The file holds a field that Afterword does not know. Nothing was changed.',
  'ownership.problem.missing-field': 'Something is missing in the file. Nothing was changed.',
  'ownership.problem.duplicate': 'Something is in the file twice. Nothing was changed.',
  'ownership.problem.wrong-type': 'A value in the file is not of its kind. Nothing was changed.',
  'ownership.problem.out-of-range': 'A value in the file lies beyond what it may be. Nothing was changed.',
  'ownership.problem.too-large': 'The file is too large to be a backup. Nothing was changed.',
  'ownership.problem.unreachable': 'Afterword could not read the file just now. Please try once more.',

  'ownership.files': 'For other programs',
  'ownership.files.what':
    'Your applications as a table, and what is due as a calendar. Importing the calendar again moves what has moved.',
  'ownership.files.alarms': 'Let the calendar remind as well',
  'ownership.files.table': 'Save the table (CSV)',
  'ownership.files.calendar': 'Save the calendar (ICS)',
  'ownership.files.made': 'The file is among your downloads.',
  'ownership.files.failed': 'The file could not be made. Please try once more.',

  'ownership.forgetting': 'Forgetting by itself',
  'ownership.forgetting.what':
    'Applications that have ended or were put away can be forgotten wholly after a time. What is forgotten cannot be brought back but from a backup.',
  'ownership.forgetting.after': 'Forget what ended',
  'ownership.forgetting.never': 'never',
  'ownership.forgetting.months': {one: 'after a month', other: 'after {count} months'},
  'ownership.forgetting.begin': 'Forget from now on',
  'ownership.forgetting.stop': 'Never forget',

  'ownership.share': 'Your other computers',
  'ownership.share.what':
    'The browser can carry what is live to your other computers, through the account you are signed in to there: facts, your notes and answers, your settings. Quoted lines never travel. It is off until you want it.',
  'ownership.share.on': 'It is on. Whoever runs your browser’s account could read it.',
  'ownership.share.onSealed': 'It is on, and closed with your passphrase before it leaves this computer.',
  'ownership.share.full':
    'The browser has room for only so much, and it is full. The oldest facts stay on this computer; notes and answers still travel.',
  'ownership.share.locked':
    'Another of your computers uses another passphrase, so what it shares cannot be read here. Type the same one on each.',
  'ownership.share.not-sealed':
    'Another of your computers shares without the passphrase. What it shares is not taken over: type the same passphrase there as well.',
  'ownership.share.key-lost':
    'The browser has lost what was kept of your passphrase. Type it once more, and sharing goes on.',
  'ownership.share.newer-version': 'Another of your computers has a newer Afterword. Please update this one.',
  'ownership.share.passphrase': 'Passphrase',
  'ownership.share.passphraseHint': 'If you leave it empty, what travels is not closed.',
  'ownership.share.passphraseAnew':
    'To share without one, share no longer and begin again with an empty field.',
  'ownership.share.tooShort': 'Please make it {count} characters or more.',
  'ownership.share.begin': 'Share from now on',
  'ownership.share.change': 'Use this passphrase',
  'ownership.share.leave': 'Share no longer',

  'ownership.erase': 'Erase everything',
  'ownership.erase.what':
    'All applications, notes and settings, in this browser. You have ten seconds to change your mind. Backups you saved and your other computers keep what they have.',
  'ownership.erase.all': 'Erase everything',
  'ownership.erase.pending': 'Everything will be erased in ten seconds.',
  'ownership.erase.undo': 'Keep everything',
  'ownership.erase.undone': 'Everything is kept.',
  'ownership.erase.done': 'Everything is erased.',

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
