import type {Translation} from '../translation';

/** What the worker says: marks of rows, notices in the popup. */
export const worker = {
  'worker.row.due': 'Il y a ici quelque chose à faire.',
  'worker.row.waiting': 'C’est à leur tour.',
  'worker.notice.restored':
    'Le navigateur avait perdu les notes d’Afterword. Elles sont revenues, grâce à la copie gardée pour ce cas.',
  'worker.notice.memory-only':
    'Ce navigateur ne laisse pas Afterword utiliser sa base de données. Une copie la remplace ; le plus récent peut disparaître après un redémarrage.',
  'worker.notice.newer-version':
    'Vos notes viennent d’une version plus récente d’Afterword. Veuillez le mettre à jour ; d’ici là, rien n’est modifié.',
  'worker.notice.storage-full':
    'Le disque est plein, la dernière modification n’a donc pas été conservée. Rien de plus ancien n’est perdu.',
  'worker.notice.page-unreadable':
    'Votre messagerie a changé et Afterword ne peut pas lire ses pages. Vos notes sont en sécurité. Vous pouvez toujours copier une lettre.',

  'reminding.title': 'Afterword',
  'reminding.later': 'Plus tard',
  'reminding.done': 'Fait',
  'reminding.several': {
    one: 'Il y a {count} chose à faire maintenant.',
    other: 'Il y a {count} choses à faire maintenant.',
  },
  'reminding.severalAt': {
    one: 'Il y a {count} chose à faire maintenant, chez {employers}.',
    other: 'Il y a {count} choses à faire maintenant, chez {employers}.',
  },
  'reminding.step.reply-to-invitation': 'Une invitation attend votre réponse.',
  'reminding.step.prepare': 'Un entretien approche. C’est un bon moment pour penser à des questions.',
  'reminding.step.note': 'Une minute maintenant garde ce qui s’est dit à votre entretien.',
  'reminding.step.thank-you': 'Un mot de remerciement est bienvenu maintenant.',
  'reminding.step.card': 'Quelques mots écrits à la main seraient un geste aimable.',
  'reminding.step.papers': 'Ils ont demandé quelque chose, et c’est le moment de l’envoyer.',
  'reminding.step.enquiry': 'Vous pouvez maintenant demander poliment des nouvelles.',
  'reminding.step.second-enquiry': 'Vous pouvez maintenant redemander poliment des nouvelles.',
  'reminding.step.let-go': 'Une candidature peut maintenant reposer.',
  'reminding.step.rejection-reply': 'Un court merci laisse une porte ouverte.',
  'reminding.step.keep-in-touch': 'Un petit bonjour serait bienvenu.',
  'reminding.step.offer-reply': 'Une offre attend votre réponse.',
  'reminding.step.cancelled-reply': 'Avec une réponse aimable, ils se souviendront de vous.',
} satisfies Translation;
