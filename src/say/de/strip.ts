import type {Translation} from '../translation';

/** The quiet line above a draft. */
export const strip = {
  'strip.title': 'Vor dem Senden',
  'strip.mend': '„{mend}“ schreiben',
  'strip.off': 'Diesen Hinweis nicht mehr geben',
  'strip.offShort': 'Nicht mehr',
  'strip.switchedOff': 'Dieser Hinweis kommt nicht mehr.',
  'strip.on': 'Rückgängig',
  'strip.more': {one: 'und noch ein Hinweis', other: 'und {count} weitere Hinweise'},
} satisfies Translation;
