import type {LetterTexts} from '../letter-text';

export const card = {
  card: {
    subject: '',
    tones: {
      warm: `Certaines conversations valent un timbre, et la nôtre, {day}, en était une. J'y pense encore, à ceci surtout : {keyPoint}. Quelle que soit [votre|ta] décision, c'était une belle rencontre.`,
      formal: `Je tiens à redire ici mes remerciements pour l'entretien que nous avons eu {day}. Une idée m'en est restée : {keyPoint}. J'apporterais volontiers ma part chez {employer}.`,
    },
  },
} as const satisfies LetterTexts;
