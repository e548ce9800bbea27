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
  'strip.spelling.busy': 'A ver a ortografia e a gramática',
  'strip.spelling.well': 'Nada a assinalar na ortografia nem na gramática.',
  'strip.spelling.by-browser':
    'Isto não é inglês; a ortografia de outras línguas é verificada pelo navegador.',
  'strip.spelling.failed': 'Não foi possível ver a ortografia agora.',
} satisfies Translation;
