import type {LetterTexts} from '../letter-text';

export const arranging = {
  'invitation.offer-times': {
    subject: 'Notre entretien pour le poste de {role}',
    tones: {
      warm: `Voilà un message qui fait plaisir. Je viendrai volontiers parler du poste de {role}, et je peux me libérer à ces moments : {otherTimes}. [Prenez|Prends] celui qui est le plus commode, je les garde tous libres. Qui vais-je rencontrer ?`,
      formal: `Je [vous|te] remercie de cette invitation à un entretien pour le poste de {role}. Je peux me rendre disponible aux moments suivants : {otherTimes}. Le plus commode pour [vous|toi] sera le bon ; je les garde libres jusque-là. Puis-je savoir qui je rencontrerai et combien de temps prévoir ?`,
    },
  },
  'invitation.accept': {
    subject: 'Notre entretien pour le poste de {role}',
    tones: {
      warm: `Merci pour cette invitation, je viendrai avec plaisir. Le rendez-vous est dans mon agenda : {time}. [Pouvez-vous|Peux-tu] me dire qui je rencontrerai, pour que j'arrive avec les bonnes questions ? D'ici là, je continue de me renseigner sur le poste de {role}.`,
      formal: `Je [vous|te] remercie de cette invitation à un entretien pour le poste de {role}. Je confirme le rendez-vous : {time}. Puis-je savoir qui je rencontrerai, et s'il faut apporter un document en plus de mon dossier ? Je me réjouis d'en apprendre davantage sur {employer}.`,
    },
  },
  'invitation.other-times': {
    subject: 'Notre entretien pour le poste de {role}',
    tones: {
      warm: `Merci pour cette invitation, le poste de {role} m'attire beaucoup. À l'heure proposée, je ne peux pas m'absenter, et je le regrette. Je serais libre en revanche à ces moments : {otherTimes}. Si rien ne convient, [proposez|propose]-moi autre chose et je m'arrangerai.`,
      formal: `Je [vous|te] remercie de cette invitation à un entretien pour le poste de {role}. Un engagement que je ne peux déplacer m'empêche de venir à l'heure proposée. Je pourrais venir à l'un de ces moments : {otherTimes}. Si aucun ne convenait, je m'adapterais volontiers à une autre proposition.`,
    },
  },
  reschedule: {
    subject: 'Pourrions-nous déplacer notre rendez-vous ?',
    tones: {
      warm: `Nous avons rendez-vous à ce moment : {time}. Un empêchement que je ne peux confier à personne m'oblige à demander une autre heure, et je m'excuse du dérangement. Voici ce qui m'irait : {otherTimes}. L'envie de parler du poste de {role} est toujours là. Si rien ne convient, je déplacerai ce qui peut l'être.`,
      formal: `À mon regret, je ne pourrai pas honorer notre rendez-vous : {time}. Je [vous|te] prie d'excuser ce contretemps. Je pourrais me libérer à l'un de ces moments : {otherTimes}. Mon intérêt pour le poste de {role} reste entier. Toute autre proposition me conviendra.`,
    },
  },
  'cancelled-reply': {
    subject: 'Une nouvelle date pour notre entretien',
    tones: {
      warm: `Merci pour ce message ; ce sont des choses qui arrivent. J'ai toujours envie de parler du poste de {role} avec [vous|toi]. Voici quand je serais libre : {otherTimes}. Une semaine plus tardive m'irait aussi.`,
      formal: `Je [vous|te] remercie de m'avoir fait part de l'annulation de notre entretien. Mon intérêt pour le poste de {role} reste entier. Si une nouvelle date est envisagée, je pourrais venir à l'un de ces moments : {otherTimes}. Une autre proposition me conviendra également.`,
    },
  },
  'no-show': {
    subject: 'Notre rendez-vous',
    tones: {
      warm: `Nous devions parler du poste de {role} {day}, et l'appel ne s'est pas fait. J'ai attendu vingt minutes en ligne ; un imprévu, peut-être, ou bien l'un de nous n'a pas le bon lien ou le bon numéro. Trouvons-nous un autre moment ? Voici ce qui m'irait : {otherTimes}.`,
      formal: `Notre entretien pour le poste de {role}, prévu {day}, n'a pas pu avoir lieu. À l'heure convenue, j'ai attendu au cas où un retard se serait produit. Je [vous|te] propose volontiers un nouveau moment : {otherTimes}. Si le lien ou le numéro a changé, [pouvez-vous|peux-tu] me l'indiquer ?`,
    },
  },
} as const satisfies LetterTexts;
