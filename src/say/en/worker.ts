/** What the worker says: marks of rows, notices in the popup. */
export const worker = {
  'worker.row.due': 'Something is worth doing here.',
  'worker.row.waiting': 'It is their turn.',
  'worker.notice.restored':
    'The browser had lost Afterword’s notes. They are back, from the copy that is kept for such a case.',
  'worker.notice.memory-only':
    'This browser does not let Afterword use its database. It works from a copy; what is new may be gone after a restart.',
  'worker.notice.newer-version':
    'Your notes were last used by a newer Afterword. Please update it; until then nothing is changed.',
  'worker.notice.storage-full': 'The disk is full, so the last change was not kept. Nothing older is lost.',
  'worker.notice.page-unreadable':
    'Your webmail has changed and Afterword cannot read its pages. Your notes are safe. You can still copy a letter.',

  'reminding.title': 'Afterword',
  'reminding.later': 'Later',
  'reminding.done': 'Done',
  'reminding.several': {one: 'One thing is worth doing now.', other: '{count} things are worth doing now.'},
  'reminding.severalAt': {
    one: 'One thing is worth doing now, at {employers}.',
    other: '{count} things are worth doing now, at {employers}.',
  },
  'reminding.step.reply-to-invitation': 'An invitation waits for your answer.',
  'reminding.step.prepare': 'An interview is near. A good time to think of questions.',
  'reminding.step.note': 'A minute now keeps what was said in your interview.',
  'reminding.step.thank-you': 'A thank-you note is welcome now.',
  'reminding.step.card': 'A few handwritten words are a kind extra now.',
  'reminding.step.papers': 'They asked for something, and it is time to send it.',
  'reminding.step.enquiry': 'It is polite now to ask how things stand.',
  'reminding.step.second-enquiry': 'It is polite now to ask once more.',
  'reminding.step.let-go': 'One application may rest now.',
  'reminding.step.rejection-reply': 'A short thank-you leaves a door open.',
  'reminding.step.keep-in-touch': 'A friendly hello would be welcome.',
  'reminding.step.offer-reply': 'An offer waits for your answer.',
  'reminding.step.cancelled-reply': 'A kind answer keeps you in mind.',
} as const;
