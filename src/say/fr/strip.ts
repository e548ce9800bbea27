import type {Translation} from '../translation';

/** The quiet line above a draft. */
export const strip = {
  'strip.title': 'Avant l’envoi',
  'strip.mend': 'Écrire « {mend} »',
  'strip.off': 'Ne plus donner cette remarque',
  'strip.offShort': 'Ne plus dire',
  'strip.switchedOff': 'Cette remarque ne reviendra plus.',
  'strip.on': 'Annuler',
  'strip.more': {one: 'et encore {count} remarque', other: 'et encore {count} remarques'},
} satisfies Translation;
