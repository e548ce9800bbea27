import type {Translation} from '../translation';

/** What the strip says about a draft: one reason, and where there is one, the mend. */
export const checks = {
  'checks.tooEarly': '{why} Vous pourrez demander poliment le {day}.',
  'checks.answered':
    'Ils ont écrit depuis. Lisez d’abord leur message ; il dit peut-être ce que vous demandez.',
  'checks.openSlot': 'Il reste quelque chose à remplir ici.',
  'checks.otherName': 'Dans cette conversation, vous écrivez avec {people}.',
  'checks.otherEmployer': 'Cette conversation concerne {employer}.',
  'checks.otherRole': 'Cette conversation concerne le poste {role}.',
  'checks.noReply': 'Personne ne lit les réponses envoyées à {address}.',
  'checks.tooLong': 'La lettre compte {count} mots. Jusqu’à 150, elle se lit sans effort.',
  'checks.accusing':
    'Cela peut se lire comme un reproche pour l’attente. Une simple question est plus aimable.',
  'checks.pleading': 'Cela peut se lire comme une supplique. Ce que vous apportez parle mieux pour vous.',
  'checks.arguing': 'Cela conteste leur décision. Un court merci laisse la porte ouverte.',
  'checks.pestering': 'Cela presse de répondre sans une raison qu’ils partageraient.',
  'checks.nearDuplicate': 'C’est presque le mot qu’une autre personne du jury a déjà. Ces mots se comparent.',
  'checks.attachmentMissing': 'La lettre parle d’une pièce jointe, et il n’y en a pas.',
  'checks.misspelt': '« {word} » semble mal orthographié.',
  'checks.twice': 'Un mot figure ici deux fois.',
  'checks.grammar': '« {words} » est peut-être une faute de grammaire.',
} satisfies Translation;
