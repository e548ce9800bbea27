/** Looking back over the last 90 days. */
export const catchUp = {
  'catchUp.title': 'Catch up',
  'catchUp.what': 'What happened in the last 90 days',
  'catchUp.how':
    'Afterword goes through the list in your open mail tab, one page at a time, and notes what may be about an interview. No mail is opened or marked as read, and your mail is back where it was afterwards. In Outlook, which names no sure dates, it looks at sixty screens at most.',
  'catchUp.keeps': 'What it finds is forgotten when the browser closes.',
  'catchUp.start': 'Look back',
  'catchUp.again': 'Look back once more',
  'catchUp.goOn': 'Go on',
  'catchUp.stop': 'Stop',
  'catchUp.noMail': 'No mail is open. Open Gmail or Outlook in a tab, then try once more.',
  'catchUp.notStarted': 'That could not begin. Load the mail tab once more, then try again.',
  'catchUp.progress': 'How far back it has come',
  'catchUp.going': {
    one: 'Looking back. {looked} conversations so far, one may be about an interview.',
    other: 'Looking back. {looked} conversations so far, {count} may be about an interview.',
  },
  'catchUp.soFar': {
    one: '{looked} conversations looked at, one may be about an interview.',
    other: '{looked} conversations looked at, {count} may be about an interview.',
  },
  'catchUp.toMail': 'Show the mail tab',
  'catchUp.waiting': 'It waits while the mail tab is out of sight.',
  'catchUp.stopped': 'Stopped. It can go on where it was.',
  'catchUp.ended': 'That was all.',
  'catchUp.noList':
    'There was nothing to look at. Open your inbox in the mail tab, then look back once more.',
  'catchUp.found': 'Is this about an interview of yours?',
  'catchUp.foundHow': 'Open those that are, and Afterword reads them.',
  'catchUp.yes': 'Yes',
  'catchUp.no': 'No',
  'catchUp.later': 'Later',
  'catchUp.open': 'Open',
  'catchUp.openWhat': 'Open {subject}',
  'catchUp.read': 'Read',
  'catchUp.saidNo': 'Others like it are passed over as well.',
  'catchUp.notOpened': 'That mail could not be opened.',
} as const;
