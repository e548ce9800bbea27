import type {LetterTexts} from '../letter-text';

export const card = {
  card: {
    subject: '',
    tones: {
      warm: `certe conversazioni valgono un francobollo, e quella che abbiamo avuto {day} è una di queste. Penso ancora a questo: {keyPoint}. Qualunque sia la decisione, è stato bello conoscerci.`,
      formal: `desidero ringraziare anche per questa via del colloquio che abbiamo avuto {day}. Me ne è rimasta un'idea: {keyPoint}. Farei volentieri la mia parte in {employer}.`,
    },
  },
} as const satisfies LetterTexts;
