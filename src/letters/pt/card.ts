import type {LetterTexts} from '../letter-text';

export const card = {
  card: {
    subject: '',
    tones: {
      warm: `Há conversas que merecem um selo, e a que tivemos {day} foi uma delas. Ainda penso nisto: {keyPoint}. Seja qual for a decisão, foi bom [termo-nos conhecido|nos conhecermos].`,
      formal: `Quero agradecer também por esta via a entrevista que tivemos {day}. Dela guardo uma ideia: {keyPoint}. Com gosto eu faria a minha parte na {employer}.`,
    },
  },
} as const satisfies LetterTexts;
