/** The quiet line above a draft. */
export const strip = {
  'strip.title': 'Before it goes',
  'strip.mend': 'Write “{mend}”',
  'strip.off': 'Do not say this again',
  'strip.offShort': 'Not again',
  'strip.switchedOff': 'This will not be said again.',
  'strip.on': 'Undo',
  'strip.more': {one: 'and one more thing', other: 'and {count} more things'},
  'strip.spelling.busy': 'Looking at spelling and grammar',
  'strip.spelling.well': 'Nothing found in spelling and grammar.',
  'strip.spelling.by-browser': 'This is not English; your browser checks the spelling of other languages.',
  'strip.spelling.failed': 'Spelling could not be looked at just now.',
} as const;
