/** One quiet sentence at the foot of a mail page. */
export const notices = {
  'notice.cannot-read':
    'This page has changed and Afterword cannot read it. Your notes are safe. You can still copy a letter from the toolbar.',
  'notice.could-not-insert': 'The draft did not take the letter. You can copy it and paste it yourself.',
  'notice.open-reply-first': 'Open a reply and the letters will be there.',
  'notice.inserted': 'The letter is in your draft. One undo takes it out.',
  'notice.copy': 'Copy the letter',
  'notice.copied': 'Copied',
  'notice.copyReport': 'Report a problem',
  'notice.reportCopied':
    'A report is copied. It tells how the page is built, with no word of your mail in it.',
  'notice.reportByHand': 'The report, to copy by hand',
  'notice.copyByHand': 'The letter, to copy by hand',
  'notice.close': 'Close',
} as const;
