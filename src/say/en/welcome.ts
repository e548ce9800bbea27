/** The first minute. */
export const welcome = {
  'welcome.title': 'For the days after an interview',
  'welcome.lead':
    'Afterword sits quietly in your mail. It notices conversations about interviews, keeps their time, and puts the right short letter into your reply. It never sends anything for you.',
  'welcome.reads': 'What it reads',
  'welcome.readsWhat':
    'The mail page you have open, and nothing behind it. Mails that are not about an interview are passed over.',
  'welcome.keeps': 'What it keeps',
  'welcome.keepsWhat':
    'Facts: employer, people, dates, promises, each with at most one line that proves it. All on this computer.',
  'welcome.leaves': 'What leaves your computer',
  'welcome.leavesWhat': 'Nothing. There is no account and no server, and no request to the network.',

  'welcome.begin': 'To begin',
  'welcome.allow': 'Your browser asks you to allow Afterword on your mail pages.',
  'welcome.allowIt': 'Allow it there',
  'welcome.allowed': 'Allowed. Open your mail and carry on as always.',
  'welcome.notAllowed': 'Not allowed. Afterword reads nothing; you can still add applications at the desk.',
  'welcome.tabs': 'Your mail is open already. Afterword can begin there now.',
  'welcome.startThere': 'Begin there',
  'welcome.began': 'It has begun there. Open a mail about an interview to see.',
  'welcome.reload': 'Your browser wants that tab loaded once more. Then Afterword is there.',
  'welcome.openMail': 'Open your mail, Gmail or Outlook, and carry on as always.',
  'welcome.lookBack': 'Interviews you had lately can be found in your mail too, without opening any.',
  'welcome.remind': 'Would you like a reminder when something is worth doing? You can also look by yourself.',
  'welcome.remindMe': 'Remind me',
  'welcome.reminding': 'You will be reminded, within your hours, without names.',
  'welcome.notReminding': 'No reminders, then. The settings at the desk can change that.',

  'welcome.try': 'Try it here',
  'welcome.tryHint': 'This is not a real mail, but the card and the letters are the real ones.',
  'welcome.sample.subject': 'Thank you for coming in',
  'welcome.sample.mail':
    'Dear Jo,\n\nThank you for the conversation yesterday. We are speaking to two more people and will let you know by Friday, March 20.\n\nKind regards\nMaya',
  'welcome.sample.reply': 'Your reply',
  'welcome.sample.inserted':
    'The letter is in your draft. In your mail, one undo takes it out; sending stays yours.',
  'welcome.sample.because': 'You met Maya Chen at Acme yesterday. A thank-you note is welcome within a day.',
  'welcome.sample.enquiry':
    'They said they would decide by Friday, March 20. Tuesday after that is a polite day to ask.',
  'welcome.sample.letter': 'Thank-you note',
  'welcome.sample.shortLetter': 'Thank-you note, short',
  'welcome.sample.letterBegins':
    'Dear Maya,\n\nThank you for the conversation on Monday. I keep thinking about ',
  'welcome.sample.point': 'A point from the conversation',
  'welcome.sample.pointHint': 'something you talked about',
  'welcome.sample.letterEnds':
    '.\n\nIt made me want the position at Acme even more. If anything further would help you decide, I am glad to send it.\n\nKind regards\nJo Field',
  'welcome.sample.shortText':
    'Dear Maya,\n\nThank you for your time on Monday. I enjoyed our talk and would be glad to join you.\n\nKind regards\nJo Field',

  'welcome.end': 'All your applications stand at the desk. The leaf in the toolbar leads there.',
  'welcome.desk': 'Open the desk',
} as const;
