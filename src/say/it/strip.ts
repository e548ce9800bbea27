import type {Translation} from '../translation';

/** The quiet line above a draft. */
export const strip = {
  'strip.title': 'Prima che parta',
  'strip.mend': 'Scrivi «{mend}»',
  'strip.off': 'Non dirlo più',
  'strip.offShort': 'Non più',
  'strip.switchedOff': 'Questo non verrà più detto.',
  'strip.on': 'Annulla',
  'strip.more': {one: 'e un’altra cosa', other: 'e altre {count} cose'},
  'strip.spelling.busy': 'Sto guardando ortografia e grammatica',
  'strip.spelling.well': 'Nulla da segnalare in ortografia e grammatica.',
  'strip.spelling.by-browser': 'Non è inglese; l’ortografia delle altre lingue la controlla il browser.',
  'strip.spelling.failed': 'Ora non è stato possibile guardare l’ortografia.',
} satisfies Translation;
