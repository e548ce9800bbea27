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
} satisfies Translation;
