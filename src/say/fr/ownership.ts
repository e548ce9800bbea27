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

  'ownership.title': 'Vos données',
  'ownership.link': 'Tout sauvegarder, reprendre ou effacer',
  'ownership.here':
    'Ce qu’Afterword connaît : candidatures {applications}, lues dans des conversations {conversations}. Tout est conservé dans ce navigateur et nulle part ailleurs.',

  'ownership.backup': 'Sauvegarde',
  'ownership.backup.what':
    'Un seul fichier avec tout : ce qui a été lu, vos notes, vos réglages. Vous pouvez l’ouvrir et le lire. Gardez-le hors de portée des autres.',
  'ownership.backup.none': 'Il n’y a pas encore de sauvegarde.',
  'ownership.backup.older': 'Dernière sauvegarde : {day}. Certaines choses ont changé depuis.',
  'ownership.backup.current': 'Dernière sauvegarde : {day}. Rien n’a changé depuis.',
  'ownership.backup.save': 'Enregistrer une sauvegarde',
  'ownership.backup.collecting': 'Préparation…',
  'ownership.backup.made': 'Le fichier est dans vos téléchargements.',
  'ownership.backup.failed': 'La sauvegarde n’a pas pu être faite. Veuillez réessayer.',
  'ownership.backup.remind': 'Me le dire discrètement après un mois sans sauvegarde',

  'ownership.restore': 'Reprendre une sauvegarde',
  'ownership.restore.choose': 'Choisir un fichier de sauvegarde',
  'ownership.restore.hint': 'Ou déposez-le ici. Vous voyez ce qu’il contient avant tout changement.',
  'ownership.restore.reading': 'Lecture du fichier…',
  'ownership.restore.taking': 'Reprise en cours…',
  'ownership.restore.how': 'Ce qui est déjà ici',
  'ownership.restore.merge': 'Le garder, et ajouter le contenu du fichier',
  'ownership.restore.mergeHint':
    'Ce que les deux connaissent est gardé des deux côtés. Vos réglages restent ceux d’ici.',
  'ownership.restore.replace': 'Le remplacer par le contenu du fichier',
  'ownership.restore.replaceHint': 'Ce qui est ici et pas dans le fichier disparaîtra, réglages compris.',
  'ownership.restore.take': 'Reprendre',
  'ownership.restore.leave': 'Laisser tel quel',
  'ownership.restore.done': 'Tout est revenu.',
  'ownership.restore.failed': 'La sauvegarde n’a pas pu être reprise. Ce qui était ici y est toujours.',
  'ownership.restore.dropped': 'Rien n’a été modifié.',

  'ownership.preview': 'Sauvegarde du {day}',
  'ownership.preview.conversations': {one: '{count} conversation', other: '{count} conversations'},
  'ownership.preview.known': {one: '{count} est déjà ici', other: '{count} sont déjà ici'},
  'ownership.preview.told': {
    one: '{count} réponse ou note de votre part',
    other: '{count} réponses et notes de votre part',
  },
  'ownership.preview.letters': {
    one: 'La trace de {count} lettre envoyée',
    other: 'La trace de {count} lettres envoyées',
  },
  'ownership.preview.settings': 'Vos réglages',
  'ownership.preview.noSettings': 'Aucun réglage',

  'ownership.problem.at': '{reason} (À cet endroit : {where})',
  'ownership.problem.not-json':
    'Ce n’est pas un fichier de sauvegarde : il ne se lit pas comme du JSON. Rien n’a été modifié.',
  'ownership.problem.truncated':
    'Le fichier s’arrête trop tôt ; il en manque une partie. Rien n’a été modifié.',
  'ownership.problem.wrong-schema': 'Ce fichier n’est pas une sauvegarde d’Afterword. Rien n’a été modifié.',
  'ownership.problem.newer-version':
    'Cette sauvegarde vient d’un Afterword plus récent. Veuillez d’abord mettre celui-ci à jour. Rien n’a été modifié.',
  'ownership.problem.forbidden-key':
    'Le fichier contient un champ qu’aucune sauvegarde n’a. Rien n’a été modifié.',
  'ownership.problem.unknown-field':
    'Le fichier contient un champ qu’Afterword ne connaît pas. Rien n’a été modifié.',
  'ownership.problem.missing-field': 'Il manque quelque chose dans le fichier. Rien n’a été modifié.',
  'ownership.problem.duplicate': 'Quelque chose figure deux fois dans le fichier. Rien n’a été modifié.',
  'ownership.problem.wrong-type': 'Une valeur du fichier n’est pas du type attendu. Rien n’a été modifié.',
  'ownership.problem.out-of-range':
    'Une valeur du fichier sort de ce qui est possible. Rien n’a été modifié.',
  'ownership.problem.too-large': 'Le fichier est trop grand pour une sauvegarde. Rien n’a été modifié.',
  'ownership.problem.unreachable': 'Afterword n’a pas pu lire le fichier à l’instant. Veuillez réessayer.',

  'ownership.files': 'Pour d’autres logiciels',
  'ownership.files.what':
    'Vos candidatures en tableau, et ce qui est à faire en calendrier. Importer à nouveau le calendrier déplace ce qui a bougé.',
  'ownership.files.alarms': 'Laisser aussi le calendrier rappeler',
  'ownership.files.table': 'Enregistrer le tableau (CSV)',
  'ownership.files.calendar': 'Enregistrer le calendrier (ICS)',
  'ownership.files.made': 'Le fichier est dans vos téléchargements.',
  'ownership.files.failed': 'Le fichier n’a pas pu être fait. Veuillez réessayer.',

  'ownership.forgetting': 'Oublier après un temps',
  'ownership.forgetting.what':
    'Les candidatures terminées ou rangées peuvent être oubliées entièrement après un temps. Ce qui est oublié ne revient que d’une sauvegarde.',
  'ownership.forgetting.after': 'Oublier ce qui est terminé',
  'ownership.forgetting.never': 'jamais',
  'ownership.forgetting.months': {one: 'après {count} mois', other: 'après {count} mois'},
  'ownership.forgetting.begin': 'Oublier désormais',
  'ownership.forgetting.stop': 'Ne jamais oublier',

  'ownership.erase': 'Tout effacer',
  'ownership.erase.what':
    'Toutes les candidatures, notes et tous les réglages, dans ce navigateur. Vous avez dix secondes pour changer d’avis. Les sauvegardes enregistrées et vos autres ordinateurs gardent ce qu’ils ont.',
  'ownership.erase.all': 'Tout effacer',
  'ownership.erase.pending': 'Tout sera effacé dans dix secondes.',
  'ownership.erase.undo': 'Tout garder',
  'ownership.erase.undone': 'Tout est gardé.',
  'ownership.erase.done': 'Tout est effacé.',

  'ownership.hereShared':
    'Ce qu’Afterword connaît : candidatures {applications}, lues dans des conversations {conversations}. Tout est conservé dans ce navigateur ; ce qui est en cours est partagé avec vos autres ordinateurs.',
  'ownership.share': 'Vos autres ordinateurs',
  'ownership.share.what':
    'Le navigateur peut porter ce qui est en cours vers vos autres ordinateurs, par le compte que vous y utilisez : les faits, vos notes et réponses, vos réglages. Les lignes citées ne voyagent jamais. C’est désactivé jusqu’à ce que vous le vouliez.',
  'ownership.share.on': 'C’est activé. Qui gère le compte de votre navigateur pourrait le lire.',
  'ownership.share.onSealed':
    'C’est activé, et fermé par votre phrase secrète avant de quitter cet ordinateur.',
  'ownership.share.full':
    'Le navigateur n’a que peu de place, et elle est pleine. Les faits les plus anciens restent sur cet ordinateur ; notes et réponses voyagent encore.',
  'ownership.share.locked':
    'Un autre de vos ordinateurs utilise une autre phrase secrète, et ce qu’il partage ne peut pas être lu ici. Tapez la même sur chacun.',
  'ownership.share.not-sealed':
    'Un autre de vos ordinateurs partage sans la phrase secrète. Ce qu’il partage n’est pas repris : tapez-y la même phrase.',
  'ownership.share.key-lost':
    'Le navigateur a perdu ce qu’il gardait de votre phrase secrète. Tapez-la encore une fois et le partage reprendra.',
  'ownership.share.newer-version':
    'Un autre de vos ordinateurs a un Afterword plus récent. Veuillez mettre celui-ci à jour.',
  'ownership.share.passphrase': 'Phrase secrète',
  'ownership.share.passphraseHint': 'Si vous la laissez vide, ce qui voyage n’est pas fermé.',
  'ownership.share.passphraseAnew':
    'Pour partager sans phrase, ne partagez plus, puis recommencez avec un champ vide.',
  'ownership.share.tooShort': '{count} caractères au moins, s’il vous plaît.',
  'ownership.share.begin': 'Partager désormais',
  'ownership.share.change': 'Utiliser cette phrase',
  'ownership.share.leave': 'Ne plus partager',
} satisfies Translation;
