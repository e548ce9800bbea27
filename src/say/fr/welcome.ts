import type {Translation} from '../translation';

/** The first minute. */
export const welcome = {
  'welcome.title': 'Pour les jours qui suivent un entretien',
  'welcome.lead':
    'Afterword se tient discrètement dans votre messagerie. Il remarque les conversations au sujet d’entretiens, veille sur leur calendrier, et met la bonne lettre courte dans votre réponse. Il n’envoie jamais rien à votre place.',
  'welcome.reads': 'Ce qu’il lit',
  'welcome.readsWhat':
    'La page de messagerie que vous avez ouverte, et rien derrière. Les e-mails sans lien avec un entretien sont laissés de côté.',
  'welcome.keeps': 'Ce qu’il conserve',
  'welcome.keepsWhat':
    'Des faits : employeur, personnes, dates, promesses, chacun avec au plus une ligne qui le prouve. Le tout sur cet ordinateur.',
  'welcome.leaves': 'Ce qui quitte votre ordinateur',
  'welcome.leavesWhat': 'Rien. Il n’y a ni compte ni serveur, ni requête sur le réseau.',

  'welcome.begin': 'Pour commencer',
  'welcome.allow': 'Votre navigateur vous demande d’autoriser Afterword sur vos pages de messagerie.',
  'welcome.allowIt': 'L’autoriser là',
  'welcome.allowed': 'C’est autorisé. Ouvrez votre messagerie et continuez comme toujours.',
  'welcome.notAllowed':
    'Ce n’est pas autorisé. Afterword ne lit rien ; vous pouvez tout de même ajouter des candidatures au bureau.',
  'welcome.tabs': 'Votre messagerie est déjà ouverte. Afterword peut y commencer maintenant.',
  'welcome.startThere': 'Y commencer',
  'welcome.began': 'Il y a commencé. Ouvrez un e-mail au sujet d’un entretien pour voir.',
  'welcome.reload': 'Votre navigateur veut que cet onglet soit rechargé. Ensuite, Afterword est là.',
  'welcome.openMail': 'Ouvrez votre messagerie, Gmail ou Outlook, et continuez comme toujours.',
  'welcome.lookBack':
    'Vos entretiens récents peuvent aussi se retrouver dans votre messagerie, sans ouvrir aucun e-mail.',
  'welcome.remind':
    'Voulez-vous un rappel quand quelque chose vaut la peine d’être fait ? Vous pouvez aussi regarder de vous-même.',
  'welcome.remindMe': 'Activer les rappels',
  'welcome.reminding': 'Vous aurez des rappels, dans vos heures, sans noms.',
  'welcome.notReminding': 'Pas de rappels, donc. Les réglages du bureau peuvent le changer.',

  'welcome.try': 'Essayez ici',
  'welcome.tryHint': 'Ce n’est pas un vrai e-mail, mais la carte et les lettres sont les vraies.',
  'welcome.sample.subject': 'Merci pour votre visite',
  'welcome.sample.mail':
    'Bonjour,\n\nMerci pour la conversation d’hier. Nous rencontrons encore deux personnes et vous donnerons une réponse au plus tard le vendredi 20 mars.\n\nBien cordialement\nMaya Chen',
  'welcome.sample.reply': 'Votre réponse',
  'welcome.sample.inserted':
    'La lettre est dans votre brouillon. Dans votre messagerie, annuler une fois l’en retire ; l’envoi reste à vous.',
  'welcome.sample.because':
    'Vous avez rencontré Maya Chen chez Acme hier. Un mot de remerciement est bienvenu dans la journée.',
  'welcome.sample.enquiry':
    'Ils ont annoncé une décision pour le vendredi 20 mars. Le mardi suivant, vous pourrez demander poliment des nouvelles.',
  'welcome.sample.letter': 'Mot de remerciement',
  'welcome.sample.shortLetter': 'Mot de remerciement, court',
  'welcome.sample.letterBegins':
    'Bonjour Maya,\n\nMerci pour la conversation de lundi. Je repense souvent à ceci : ',
  'welcome.sample.point': 'Un point de la conversation',
  'welcome.sample.pointHint': 'une chose dont vous avez parlé',
  'welcome.sample.letterEnds':
    '.\n\nLe poste chez Acme me tente encore plus depuis. S’il vous manque quoi que ce soit pour décider, je vous l’enverrai avec plaisir.\n\nBien cordialement\nJo Field',
  'welcome.sample.shortText':
    'Bonjour Maya,\n\nMerci pour le temps que vous m’avez donné lundi. Notre échange m’a beaucoup plu, et vous rejoindre me ferait très plaisir.\n\nBien cordialement\nJo Field',

  'welcome.end': 'Toutes vos candidatures sont au bureau. La feuille dans la barre d’outils y mène.',
  'welcome.desk': 'Aller au bureau',
} satisfies Translation;
