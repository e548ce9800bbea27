import type {Translation} from '../translation';

/** One quiet sentence at the foot of a mail page. */
export const notices = {
  'notice.cannot-read':
    'Cette page a changé et Afterword ne peut pas la lire. Vos notes sont en sécurité. Vous pouvez toujours copier une lettre depuis la barre d’outils.',
  'notice.could-not-insert':
    'Le brouillon n’a pas pris la lettre. Vous pouvez la copier et la coller vous-même.',
  'notice.open-reply-first': 'Ouvrez une réponse et les lettres seront là.',
  'notice.inserted': 'La lettre est dans votre brouillon. Annuler une fois l’en retire.',
  'notice.copy': 'Copier la lettre',
  'notice.copied': 'Copié',
  'notice.copyReport': 'Signaler un problème',
  'notice.reportCopied':
    'Un rapport est copié. Il dit comment la page est faite, sans un mot de vos e-mails.',
  'notice.reportByHand': 'Le rapport, à copier à la main',
  'notice.copyByHand': 'La lettre, à copier à la main',
  'notice.close': 'Fermer',
} satisfies Translation;
