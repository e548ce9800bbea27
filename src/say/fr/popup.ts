import type {Translation} from '../translation';

/** The toolbar's popup. */
export const popup = {
  'popup.title': 'Afterword',
  'popup.due': 'À faire maintenant',
  'popup.soon': 'Bientôt',
  'popup.waiting': 'C’est à leur tour',
  'popup.search': 'Chercher employeur, poste, personne',
  'popup.notFound': 'Rien de ce nom. Les candidatures terminées sont au bureau.',
  'popup.desk': 'Aller au bureau',
  'popup.open': 'Ouvrir',
  'popup.write': 'Écrire',
  'popup.more': 'Pourquoi, et les autres choix : {what}',
  'popup.unknownEmployer': 'Employeur pas encore connu',
  'popup.nothingMorning': 'Rien à faire. Bonne matinée.',
  'popup.nothingAfternoon': 'Rien à faire. Bon après-midi.',
  'popup.nothingEvening': 'Rien à faire. Bonne soirée.',
  'popup.empty':
    'Ouvrez un e-mail au sujet d’un entretien, et Afterword veillera sur le calendrier pour vous.',
  'popup.loading': 'Un instant',
  'popup.cannotLoad': 'Afterword n’a pas pu consulter ses notes. Fermez cette fenêtre et rouvrez-la.',
  'popup.did.later': 'Reporté.',
  'popup.did.skip': 'Passé.',
  'popup.did.done': 'Fait.',
  'popup.did.not-interview': 'Noté : sans lien avec un entretien.',
} satisfies Translation;
