import type {Translation} from '../translation';

/** The quiet line above a draft. */
export const strip = {
  'strip.title': 'Voor het weggaat',
  'strip.mend': 'Schrijf “{mend}”',
  'strip.off': 'Zeg dit niet meer',
  'strip.offShort': 'Niet meer',
  'strip.switchedOff': 'Dit wordt niet meer gezegd.',
  'strip.on': 'Ongedaan maken',
  'strip.more': {one: 'en nog één ding', other: 'en nog {count} dingen'},
  'strip.spelling.busy': 'Spelling en grammatica worden bekeken',
  'strip.spelling.well': 'Niets gevonden in spelling en grammatica.',
  'strip.spelling.by-browser': 'Dit is geen Engels; de spelling van andere talen kijkt je browser na.',
  'strip.spelling.failed': 'De spelling kon nu niet worden bekeken.',
} satisfies Translation;
