import type {Translation} from '../translation';

/** Looking back over the last 90 days. */
export const catchUp = {
  'catchUp.title': 'Rattraper',
  'catchUp.what': 'Ce qui s’est passé ces 90 derniers jours',
  'catchUp.how':
    'Afterword parcourt la liste de votre onglet de messagerie ouvert, une page à la fois, et note ce qui pourrait concerner un entretien. Aucun e-mail n’est ouvert ni marqué comme lu, et votre messagerie revient ensuite où elle était. Dans Outlook, qui n’indique pas de dates sûres, soixante écrans au plus sont regardés.',
  'catchUp.keeps': 'Ce qui est trouvé est oublié à la fermeture du navigateur.',
  'catchUp.start': 'Regarder en arrière',
  'catchUp.again': 'Regarder encore une fois',
  'catchUp.goOn': 'Continuer',
  'catchUp.stop': 'Arrêter',
  'catchUp.noMail':
    'Aucune messagerie n’est ouverte. Ouvrez Gmail ou Outlook dans un onglet, puis réessayez.',
  'catchUp.notStarted': 'Cela n’a pas pu commencer. Rechargez l’onglet de la messagerie, puis réessayez.',
  'catchUp.progress': 'Jusqu’où le regard est remonté',
  'catchUp.going': {
    one: 'Regard en arrière. {looked} conversations jusqu’ici, une concerne peut-être un entretien.',
    other: 'Regard en arrière. {looked} conversations jusqu’ici, {count} concernent peut-être un entretien.',
  },
  'catchUp.soFar': {
    one: '{looked} conversations regardées, une concerne peut-être un entretien.',
    other: '{looked} conversations regardées, {count} concernent peut-être un entretien.',
  },
  'catchUp.toMail': 'Montrer l’onglet de la messagerie',
  'catchUp.waiting': 'Cela attend tant que l’onglet de la messagerie est hors de vue.',
  'catchUp.stopped': 'Arrêté. Cela peut reprendre là où c’était.',
  'catchUp.ended': 'C’était tout.',
  'catchUp.noList':
    'Il n’y avait rien à regarder. Ouvrez votre boîte de réception dans l’onglet de la messagerie, puis recommencez.',
  'catchUp.found': 'Cela concerne-t-il un de vos entretiens ?',
  'catchUp.foundHow': 'Ouvrez celles qui en concernent un, et Afterword les lit.',
  'catchUp.yes': 'Oui',
  'catchUp.no': 'Non',
  'catchUp.later': 'Plus tard',
  'catchUp.open': 'Ouvrir',
  'catchUp.openWhat': 'Ouvrir {subject}',
  'catchUp.read': 'Lu',
  'catchUp.saidNo': 'Les semblables sont passés sous silence aussi.',
  'catchUp.notOpened': 'Cet e-mail n’a pas pu être ouvert.',
} satisfies Translation;
