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
  'strip.spelling.busy': 'Se revisan la ortografía y la gramática',
  'strip.spelling.well': 'No se ha visto nada en la ortografía ni en la gramática.',
  'strip.spelling.by-browser': 'Esto no es inglés; la ortografía de otros idiomas la revisa su navegador.',
  'strip.spelling.failed': 'Ahora no se ha podido revisar la ortografía.',
} satisfies Translation;
