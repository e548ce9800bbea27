import type {Translation} from '../translation';

/** What is kept, and what never is. */
export const stored = {
  'stored.kept': 'Conservé sur cet ordinateur',
  'stored.counts':
    'En ce moment : candidatures {applications}, conversations où elles ont été lues {conversations}.',
  'stored.facts':
    'Des faits lus dans les e-mails au sujet d’entretiens : employeur, poste, personnes, dates, ce qui a été promis et demandé.',
  'stored.quotes':
    'Pour chaque fait, au plus une ligne de l’e-mail qui le prouve, de 160 caractères au maximum.',
  'stored.subjects': 'L’objet de chacune de ces conversations, pour que vous la retrouviez.',
  'stored.said': 'Ce que vous avez dit à Afterword : notes, réponses, corrections.',
  'stored.settings': 'Vos réglages.',
  'stored.never': 'Jamais conservé',
  'stored.noBodies': 'Le texte d’un e-mail. Il est lu en mémoire puis oublié.',
  'stored.noAttachments': 'Les pièces jointes, et les e-mails sans lien avec un entretien.',
  'stored.noNetwork':
    'Quoi que ce soit ailleurs, sauf si vous le partagez avec vos autres ordinateurs. Afterword ne fait aucune requête sur le réseau.',
  'stored.report': 'Quand quelque chose ne va pas',
  'stored.reportHint':
    'Ce rapport ne contient que des nombres : pas un mot d’un e-mail, aucun nom, aucune adresse.',
  'stored.copy': 'Copier le rapport',
  'stored.copied': 'Copié.',
  'stored.notCopied': 'Le navigateur n’a pas permis de le copier. Sélectionnez-le et copiez-le vous-même.',
  'stored.health.well': 'La base se porte bien.',
  'stored.health.restored':
    'La base était revenue vide et a été reconstruite à partir du journal. Veuillez parcourir une fois vos candidatures.',
  'stored.health.memory-only':
    'Ce navigateur ne conserve rien pour Afterword. Ce qui est lu disparaît à la fermeture du navigateur.',
  'stored.health.newer-version':
    'La base a été écrite par un Afterword plus récent. Elle reste telle quelle jusqu’à la mise à jour d’Afterword.',
} satisfies Translation;
