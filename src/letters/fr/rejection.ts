import type {LetterTexts} from '../letter-text';

export const rejection = {
  'rejection-reply.after-interview': {
    subject: 'Merci pour [votre|ta] réponse',
    tones: {
      warm: `Merci de me l'avoir dit. J'aurais aimé avoir ce poste, alors je ressens un peu de tristesse, et aussi le plaisir d'une rencontre dont je garde ceci : {keyPoint}. Une phrase sur ce qui m'a manqué m'aiderait beaucoup pour la suite. Et si un jour une autre place me convient, [écrivez|écris]-moi.`,
      formal: `Je [vous|te] remercie de m'avoir fait part de [votre|ta] décision, que je regrette et que je respecte. Notre entretien, {day}, m'a néanmoins apporté beaucoup, sur un point surtout : {keyPoint}. Si l'usage le permet, un mot sur ce qui a fait pencher la balance me serait précieux. Mon dossier reste à [votre|ta] disposition pour d'autres postes chez {employer}.`,
    },
  },
  'rejection-reply.before-interview': {
    subject: 'Merci pour [votre|ta] réponse',
    tones: {
      warm: `Merci pour cette réponse, même si j'en espérais une autre. Dans le poste de {role}, c'est le travail lui-même qui m'attirait, et cela n'a pas changé. Si quelque chose dans ma candidature a fait obstacle, j'aimerais le savoir. Et si une autre place me convient mieux, [écrivez|écris]-moi.`,
      formal: `Je [vous|te] remercie de [votre|ta] réponse au sujet du poste de {role}. Je regrette cette décision et je la respecte. Si l'usage le permet, un mot sur ce qui manquait à ma candidature me serait utile. Mon dossier reste à [votre|ta] disposition pour d'autres postes chez {employer}.`,
    },
  },
  feedback: {
    subject: 'Une question, pour la prochaine fois',
    tones: {
      warm: `[Votre|Ta] décision est prise et je ne cherche pas à la changer. J'aimerais seulement en tirer une leçon, et [vous avez|tu as] un regard sur moi que je n'ai pas. Que devrais-je faire autrement au prochain entretien pour un poste de {role} ? Voici ce que je devine : {betterAnswer}. Une ligne suffit, et un non aussi.`,
      formal: `J'accepte [votre|ta] décision au sujet du poste de {role} et ne souhaite pas y revenir. Pour mes prochaines candidatures, une brève remarque sur ce qui a compté me serait toutefois utile. Mon impression est la suivante : {betterAnswer}. Si l'usage ne permet pas de répondre, je le comprendrai.`,
    },
  },
  withdraw: {
    subject: 'Je retire ma candidature au poste de {role}',
    tones: {
      warm: `Je retire ma candidature au poste de {role}, et je voulais [vous|te] le dire sans intermédiaire, tout de suite. Ce n'est pas faute d'intérêt pour ce que vous faites ; un autre chemin me convient mieux en ce moment. De nos conversations, je garderai surtout ceci : {keyPoint}. Je souhaite au poste une personne qui s'y plaira.`,
      formal: `Je retire par ce message ma candidature au poste de {role}, ayant fait un autre choix. Je [vous|te] prie d'excuser le travail que cela rend inutile. Nos échanges m'ont beaucoup apporté, sur un point en particulier : {keyPoint}. Je souhaite à {employer} un heureux recrutement.`,
    },
  },
} as const satisfies LetterTexts;
