import type {LetterTexts} from '../letter-text';

export const offer = {
  'offer.time-to-decide': {
    subject: '[Votre|Ta] proposition',
    tones: {
      warm: `Merci pour cette proposition, elle a éclairé ma journée. J'aimerais répondre la tête claire : puis-je laisser passer une nuit ou deux et revenir vers [vous|toi] pour le {decideBy} ? S'il faut aller plus vite, [dites|dis]-le-moi et je trouverai un moyen. De toute façon, je me réjouis de notre prochaine conversation.`,
      formal: `Je [vous|te] remercie de la proposition du poste de {role} et de la confiance dont elle témoigne. Je souhaite l'examiner avec le soin qu'elle mérite. Puis-je [vous|te] donner ma réponse pour le {decideBy} ? Si cette date est trop tardive, merci de me l'indiquer.`,
    },
  },
  'offer.accept': {
    subject: "J'accepte le poste de {role}",
    tones: {
      warm: `C'est oui, et avec plaisir. J'accepte le poste de {role} tel que nous l'avons défini, et je peux commencer le {startDay}. [Envoyez|Envoie]-moi ce qu'il faut signer, et ce qu'il serait bon de lire avant. J'ai hâte de retrouver toute l'équipe.`,
      formal: `J'accepte avec plaisir le poste de {role} chez {employer}, aux conditions de [votre|ta] proposition. Je suis disponible à partir du {startDay}. Merci de m'adresser le contrat et la liste des documents encore nécessaires. Je [vous|te] remercie de [votre|ta] confiance.`,
    },
  },
  'offer.decline': {
    subject: '[Votre|Ta] proposition',
    tones: {
      warm: `Merci pour cette proposition, et pour chaque conversation qui y a mené. J'y ai réfléchi plusieurs jours et ma réponse est non : un autre chemin me convient mieux en ce moment. Ce n'est pas facile à écrire, d'autant que je me souviens encore de ceci : {keyPoint}. Nos routes se croiseront peut-être à nouveau.`,
      formal: `Je [vous|te] remercie de la proposition du poste de {role}. Après mûre réflexion, j'ai décidé de ne pas l'accepter et de suivre une autre voie. Je garderai un bon souvenir de nos échanges, et d'un point en particulier : {keyPoint}. Je souhaite à {employer} de trouver la bonne personne.`,
    },
  },
} as const satisfies LetterTexts;
