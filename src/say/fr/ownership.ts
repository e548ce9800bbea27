import type {Translation} from '../translation';

/** What is said of the user's data as a whole: backup, restore, erasing, files to take along. */
export const ownership = {
  'ownership.file.about':
    'Une sauvegarde d’Afterword. Elle contient ce qu’Afterword sait de vos candidatures : qui a écrit et quand, ce qu’il a compris, au plus une courte ligne citée pour chaque fait, et ce que vous lui avez dit. Aucun e-mail n’y figure. Toute personne qui a ce fichier peut le lire.',

  'ownership.reminder':
    'Vos notes ne sont que sur cet ordinateur, et certaines sont plus récentes que votre dernière sauvegarde. Une sauvegarde prend un instant : Bureau, Vos données.',

  'ownership.table.employer': 'Employeur',
  'ownership.table.role': 'Poste',
  'ownership.table.stage': 'Étape',
  'ownership.table.people': 'Personnes',
  'ownership.table.addresses': 'Adresses',
  'ownership.table.interviews': 'Entretiens',
  'ownership.table.heard': 'Dernier contact',
  'ownership.table.promised': 'Réponse annoncée pour le',
  'ownership.table.next': 'Ensuite',
  'ownership.table.due': 'Avant le',
  'ownership.table.outcome': 'Issue',
  'ownership.table.notes': 'Notes',
  'ownership.table.archived': 'Rangée',
  'ownership.table.yes': 'oui',
  'ownership.outcome.offer': 'offre',
  'ownership.outcome.rejected': 'ils ont dit non',
  'ownership.outcome.let-go': 'au repos',
  'ownership.outcome.accepted': 'acceptée',
  'ownership.outcome.declined': 'déclinée',
  'ownership.outcome.withdrawn': 'retirée',

  'ownership.calendar.step': '{step} : {name}',
  'ownership.calendar.interview': 'Entretien : {name}',
  'ownership.calendar.interviewUncertain': 'Entretien (heure à vérifier) : {name}',
  'ownership.calendar.unknown': 'un employeur pas encore connu',
} satisfies Translation;
