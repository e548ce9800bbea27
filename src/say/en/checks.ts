/** What the strip says about a draft: one reason, and where there is one, the mend. */
export const checks = {
  'checks.tooEarly': '{why} A polite day to ask is {day}.',
  'checks.answered': 'They have written since. Read it first; it may say what you ask.',
  'checks.openSlot': 'This place is still to be filled in.',
  'checks.otherName': 'The conversation is with {people}.',
  'checks.otherEmployer': 'This conversation is about {employer}.',
  'checks.otherRole': 'This conversation is about the position {role}.',
  'checks.noReply': 'Nobody reads answers to {address}.',
  'checks.tooLong': 'The letter has {count} words. Up to 150 are read with ease.',
  'checks.accusing': 'This can read as blame for the wait. A plain question is kinder.',
  'checks.pleading': 'This can read as begging. What you bring speaks better for you.',
  'checks.arguing': 'This contests their decision. A short thank-you leaves the door open.',
  'checks.pestering': 'This presses for an answer without a reason they would share.',
  'checks.nearDuplicate': 'This is nearly the note another member of the panel has. They compare them.',
  'checks.attachmentMissing': 'The letter speaks of something attached, and nothing is.',
} as const;
