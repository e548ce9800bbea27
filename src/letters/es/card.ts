import type {LetterTexts} from '../letter-text';

export const card = {
  card: {
    subject: '',
    tones: {
      warm: `Hay conversaciones que merecen un sello, y la que tuvimos {day} fue una de ellas. Todavía pienso en esto: {keyPoint}. Sea cual sea [su|tu] decisión, me alegra que nos hayamos conocido.`,
      formal: `Deseo agradecer también por esta vía la entrevista que mantuvimos {day}. De ella conservo una idea: {keyPoint}. Con gusto pondría mi parte en {employer}.`,
    },
  },
} as const satisfies LetterTexts;
