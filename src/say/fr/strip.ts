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
  'strip.spelling.busy': 'L’orthographe et la grammaire sont en cours de lecture',
  'strip.spelling.well': 'Rien à signaler en orthographe ni en grammaire.',
  'strip.spelling.by-browser':
    'Ce n’est pas de l’anglais ; pour les autres langues, votre navigateur vérifie l’orthographe.',
  'strip.spelling.failed': 'L’orthographe n’a pas pu être vérifiée pour le moment.',
} satisfies Translation;
