import type {Translation} from '../translation';

/** The quiet line above a draft. */
export const strip = {
  'strip.title': 'Antes de enviar',
  'strip.mend': 'Escrever “{mend}”',
  'strip.off': 'Não dizer isto de novo',
  'strip.offShort': 'Não mais',
  'strip.switchedOff': 'Isto não será dito de novo.',
  'strip.on': 'Desfazer',
  'strip.more': {one: 'e mais uma coisa', other: 'e mais {count} coisas'},
} satisfies Translation;
