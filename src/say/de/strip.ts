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
  'strip.spelling.busy': 'Rechtschreibung und Grammatik werden angesehen',
  'strip.spelling.well': 'In Rechtschreibung und Grammatik ist nichts aufgefallen.',
  'strip.spelling.by-browser':
    'Das ist kein Englisch; die Rechtschreibung anderer Sprachen prüft Ihr Browser.',
  'strip.spelling.failed': 'Die Rechtschreibung ließ sich gerade nicht ansehen.',
} satisfies Translation;
