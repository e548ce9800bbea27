import type {LetterTexts} from '../letter-text';

export const papers = {
  papers: {
    subject: 'Pour le poste de {role} : {papers}',
    tones: {
      warm: `Voici ce que [vous m'avez|tu m'as] demandé : {papers}. J'ai veillé à ce que ce soit facile à lire. S'il manque quelque chose ou si un fichier ne s'ouvre pas, un mot suffit et je le renvoie. J'attends [votre|ton] avis avec curiosité.`,
      formal: `[Vous trouverez|Tu trouveras] ci-joint ce qui m'a été demandé pour le poste de {role} : {papers}. Si un document était incomplet ou attendu sous une autre forme, je le remplacerais aussitôt. Je réponds volontiers à toute question.`,
    },
  },
} as const satisfies LetterTexts;
