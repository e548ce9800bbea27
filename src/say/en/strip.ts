/** The quiet line above a draft. */
export const strip = {
  'strip.title': 'Before it goes',
  'strip.mend': 'Write “{mend}”',
  'strip.off': 'Do not say this again',
  'strip.offShort': 'Not again',
  'strip.switchedOff': 'This will not be said again.',
  'strip.on': 'Undo',
  'strip.more': {one: 'and one more thing', other: 'and {count} more things'},
} as const;
