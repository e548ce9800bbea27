import type {Translation} from '../translation';

/** The quiet line above a draft. */
export const strip = {
  'strip.title': 'Antes de enviarla',
  'strip.mend': 'Escribir «{mend}»',
  'strip.off': 'No decir esto más',
  'strip.offShort': 'No más',
  'strip.switchedOff': 'Esto no se dirá más.',
  'strip.on': 'Deshacer',
  'strip.more': {one: 'y una cosa más', other: 'y {count} cosas más'},
} satisfies Translation;
